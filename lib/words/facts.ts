import { type PostingFacts, postingFacts } from '../facts/index.ts';
import { isPayAlone, type Salary } from '../facts/salary.ts';
import type { Posting } from '../posting.ts';
import { day } from './format.ts';
import { language, say } from './index.ts';
import { numbersIn } from './own-forms.ts';

/**
 * A posting's short facts in the words and numbers of the interface, in reading order: place, way of working, kind of
 * employment, pay, day. What says more than its meaning ("60,000 € gross plus bonus") stands as the page has it.
 */
export function factWords(posting: Omit<Posting, 'text' | 'schema'>, { brief = false } = {}): string[] {
	const facts = postingFacts(posting);
	const words = [...placeWords(posting, facts)];
	if (!brief) words.push(...employmentWords(posting), ...payWords(posting, facts), ...postedWords(facts));
	return [...new Set(words)];
}

function placeWords({ location }: Pick<Posting, 'location'>, { place, workplace }: PostingFacts): string[] {
	const way = workplace === null ? [] : [say(`facts.workplace.${workplace}`)];
	if (place !== null) return [place, ...way];
	return way.length > 0 || location === null ? way : [location];
}

const TERMS = {
	fulltime: 'FULL_TIME',
	parttime: 'PART_TIME',
	contract: 'CONTRACTOR',
	contractor: 'CONTRACTOR',
	temporary: 'TEMPORARY',
	intern: 'INTERN',
	internship: 'INTERN',
	volunteer: 'VOLUNTEER',
	perdiem: 'PER_DIEM',
} as const;

/** Bare terms are said in the interface's language; anything finer ("Permanent", "Contract - W2") as the page has it. */
function employmentWords({ employmentType }: Pick<Posting, 'employmentType'>): string[] {
	if (employmentType === null) return [];
	const parts = employmentType.split(/\s*[,;|·]\s*/).filter(Boolean);
	const words = parts.map((part) => {
		const key = part.toLowerCase().replace(/[\s_-]/g, '');
		return Object.hasOwn(TERMS, key) ? say(`facts.employment.${TERMS[key as keyof typeof TERMS]}`) : part;
	});
	return [words.join(', ')];
}

function payWords(posting: Pick<Posting, 'salary'>, { salary }: PostingFacts): string[] {
	if (posting.salary === null) return [];
	return [salary && isPayAlone(posting.salary) ? salaryWords(salary) : posting.salary];
}

/** The pay alone, as `factWords` says it; null where none is stated. */
export function payWord(posting: Omit<Posting, 'text' | 'schema'>): string | null {
	return payWords(posting, postingFacts(posting))[0] ?? null;
}

/**
 * "€60,000 – €70,000 a year".
 * @internal
 */
export function salaryWords({ min, max, currency, period }: Salary): string {
	const bounds = [min, max].filter((amount) => amount !== null);
	const digits = bounds.every(Number.isInteger) ? 0 : 2;
	const format = numbersIn(language(), {
		...(currency && { style: 'currency', currency }),
		minimumFractionDigits: digits,
		maximumFractionDigits: digits,
	});
	const [low = 0, high = low] = bounds;
	const amount = low === high ? format.format(low) : format.formatRange(low, high);
	const bound = max === null ? 'from' : min === null ? 'upTo' : 'just';
	const unit = period ?? 'unsaid';
	return say(`facts.pay.${bound}.${unit}`, { amount });
}

function postedWords({ postedOn }: PostingFacts): string[] {
	return postedOn === null ? [] : [say('facts.posted', { day: day(postedOn) })];
}
