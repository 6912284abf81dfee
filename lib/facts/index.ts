import type { Posting } from '../posting.ts';
import { dollarsOf } from './currency.ts';
import { type EmploymentType, employmentTypes } from './employment-type.ts';
import { readPlace, type Workplace } from './place.ts';
import { postedDate } from './posted-date.ts';
import { parseSalary, type Salary } from './salary.ts';

/** What a posting's short fields mean, apart from how its page words them. Derived: never stored, made again when asked. */
export interface PostingFacts {
	/** null: no amount is stated. */
	salary: Salary | null;
	/** schema.org's terms; empty when none is named. */
	employmentTypes: readonly EmploymentType[];
	/** Where, without words on the way of working; null when no place is named. */
	place: string | null;
	/** null: not said. */
	workplace: Workplace | null;
	/** YYYY-MM-DD; null when no single day is named. */
	postedOn: string | null;
}

type Worded = Pick<Posting, 'url' | 'title' | 'location' | 'salary' | 'employmentType' | 'postedAt' | 'readAt'>;

/** Longer ones are no single fact. */
const MOST_CHARS = 400;

/** Pure: the same posting, the same facts; days are counted back from the day on which the page was read. */
export function postingFacts(posting: Worded): PostingFacts {
	const location = posting.location?.slice(0, MOST_CHARS) ?? '';
	const employmentType = posting.employmentType?.slice(0, MOST_CHARS) ?? '';
	const { place, workplace } = readPlace(location);
	const host = posting.url === null ? '' : new URL(posting.url).hostname;
	return {
		salary: posting.salary ? parseSalary(posting.salary.slice(0, MOST_CHARS), dollarsOf(location, host)) : null,
		employmentTypes: employmentTypes(employmentType),
		place,
		workplace: workplace ?? readPlace(employmentType).workplace ?? wayInTitle(posting.title.slice(0, MOST_CHARS)),
		postedOn: posting.postedAt ? postedDate(posting.postedAt.slice(0, MOST_CHARS), posting.readAt.slice(0, 10)) : null,
	};
}

/** Titles tell the way of working in brackets or after a dash; inside a title it may be what the job is about. */
function wayInTitle(title: string): Workplace | null {
	const aside = /[([]([^)\]]*)[)\]]|(?:\s[-–—|]|,)\s([^-–—|,]*)$/gu;
	for (const [, inBrackets, atEnd] of title.matchAll(aside)) {
		const { workplace } = readPlace(inBrackets ?? atEnd ?? '');
		if (workplace) return workplace;
	}
	return null;
}
