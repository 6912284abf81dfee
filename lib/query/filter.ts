import { FIELDS, type Field, FLAGS, FOUNDATIONS, PARTNERS, RATINGS, RESPONSIBILITIES } from '../analysis/codebook.ts';
import { type PostingFacts, postingFacts } from '../facts/index.ts';
import type { ListedPosting } from '../store/records.ts';

/** What can be counted or measured of a saved posting. */
export const NUMBERS = [
	...RATINGS,
	'gap',
	'flags',
	'partnersNamed',
	'partnersCommitted',
	'foundationsInPlace',
	'kindsOfWork',
	'rating',
] as const;
export type NumberName = (typeof NUMBERS)[number];

/** Fields that a filter asks for; flags are asked for as flags. */
export type FindingField = Exclude<Field, `flags.${string}`>;
export const FINDING_FIELDS = FIELDS.filter((field): field is FindingField => !field.startsWith('flags.'));

/** What can be one of several words. */
export const WORDS = ['flag', 'kind', 'status', 'tag', 'board', 'company', 'workplace'] as const;
export type WordName = (typeof WORDS)[number];

/** One condition. `not` turns it round; a posting of which the answer is not known passes neither way. */
export type Filter =
	/** One of these values; null: silent. */
	| { readonly on: 'finding'; readonly field: FindingField; readonly any: readonly Value[]; readonly not: boolean }
	/** One of these; null: none (no status, no tag, no flag, no company named). */
	| { readonly on: WordName; readonly any: readonly (string | null)[]; readonly not: boolean }
	/** Both ends count; null: open. */
	| { readonly on: 'number'; readonly of: NumberName; readonly from: number | null; readonly to: number | null }
	/** Saved in the last days, today being the first. */
	| { readonly on: 'recent'; readonly days: number; readonly not: boolean }
	/** Saved between two days (`2026-11-22`, in local time), both counted; null: open. */
	| { readonly on: 'saved'; readonly from: string | null; readonly to: string | null }
	| { readonly on: 'noted'; readonly not: boolean };

/** A value of a finding; null: silent. */
export type Value = string | number | true | null;

/** True if the posting passes. `now` is what "the last days" are counted from. */
export function matches(row: ListedPosting, filter: Filter, now: Date): boolean {
	switch (filter.on) {
		case 'finding': {
			const { stated } = row.report;
			return stated !== undefined && filter.any.includes(stated[filter.field] ?? null) !== filter.not;
		}
		case 'number': {
			const value = numberOf(row, filter.of);
			return value !== null && value >= (filter.from ?? -Infinity) && value <= (filter.to ?? Infinity);
		}
		case 'recent':
			return row.savedAt >= daysBefore(now, filter.days - 1).toISOString() !== filter.not;
		case 'saved': {
			const savedAt = new Date(row.savedAt);
			return (
				(filter.from === null || savedAt >= startOf(filter.from)) &&
				(filter.to === null || savedAt < daysBefore(startOf(filter.to), -1))
			);
		}
		case 'noted':
			return row.own.noted !== filter.not;
		default: {
			const words = wordsOf(row, filter.on);
			const passes = filter.any.some((word) => (word === null ? words.length === 0 : words.includes(word)));
			return passes !== filter.not;
		}
	}
}

/** A number of a posting; null: not known, or too little to say. */
export function numberOf({ report, own }: ListedPosting, name: NumberName): number | null {
	const count = (group: string, keys: readonly string[], is: (value: unknown) => boolean) => {
		const { stated } = report;
		return stated === undefined ? null : keys.filter((key) => is(stated[`${group}.${key}` as Field])).length;
	};
	switch (name) {
		case 'gap':
			return report.stageShown === null || report.stageHiredFor === null
				? null
				: report.stageHiredFor - report.stageShown;
		case 'flags':
			return report.kind === 'read' ? report.flags.length : null;
		case 'partnersNamed':
			return count('partners', PARTNERS, (value) => value !== undefined);
		case 'partnersCommitted':
			return count('partners', PARTNERS, (value) => value === 'committed');
		case 'foundationsInPlace':
			return count('foundations', FOUNDATIONS, (value) => value === 'in-place');
		case 'kindsOfWork':
			return count('responsibilities', RESPONSIBILITIES, (value) => value === true);
		case 'rating':
			return own.rating;
		default:
			return report.scores[name];
	}
}

/** The words of a posting that a filter of this name looks at. */
export function wordsOf(row: ListedPosting, name: WordName): readonly string[] {
	switch (name) {
		case 'flag':
			return row.report.flags;
		case 'kind':
			return [row.report.kind];
		case 'status':
			return row.own.status === null ? [] : [row.own.status];
		case 'tag':
			return row.own.tags;
		case 'board':
			return [row.site];
		case 'company':
			return row.company === null ? [] : [row.company];
		case 'workplace': {
			const { workplace } = factsOf(row);
			return workplace === null ? [] : [workplace];
		}
	}
}

const known = new WeakMap<ListedPosting, PostingFacts>();

/** The facts of a row, made once. */
function factsOf(row: ListedPosting): PostingFacts {
	const facts = known.get(row) ?? postingFacts(row);
	known.set(row, facts);
	return facts;
}

/** The values that words of the codebook can have; null: any word. */
export function knownWords(name: WordName): readonly string[] | null {
	if (name === 'flag') return FLAGS;
	if (name === 'workplace') return ['remote', 'hybrid', 'on-site'];
	return name === 'kind' ? ['read', 'other-role', 'other-language', 'too-short'] : null;
}

function daysBefore(moment: Date, days: number): Date {
	return new Date(moment.getFullYear(), moment.getMonth(), moment.getDate() - days);
}

function startOf(day: string): Date {
	return new Date(`${day}T00:00:00`);
}
