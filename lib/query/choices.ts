import { type Field, valuesOf } from '../analysis/codebook.ts';
import type { ListedPosting } from '../store/records.ts';
import { STATUSES } from '../store/statuses.ts';
import { FINDING_FIELDS, type Filter, knownWords, NUMBERS, WORDS, type WordName, wordsOf } from './filter.ts';

/** Thresholds that are offered without being asked for; others are typed. */
const STEPS: Readonly<Partial<Record<(typeof NUMBERS)[number], { from?: readonly number[]; to?: readonly number[] }>>> =
	{
		overall: { from: [70, 50], to: [40] },
		scope: { from: [60], to: [40] },
		partners: { from: [60], to: [40] },
		foundations: { from: [60], to: [40] },
		gap: { from: [1, 2], to: [0] },
		flags: { from: [1, 2], to: [0] },
		partnersNamed: { from: [3, 1], to: [0] },
		partnersCommitted: { from: [1, 2] },
		foundationsInPlace: { from: [1, 3], to: [0] },
		kindsOfWork: { from: [7], to: [4] },
		rating: { from: [4, 3] },
	};

/** Companies and boards of a list are many; those with most postings are offered. */
const MOST_WORDS = 200;

/**
 * Every filter that can be chosen for these postings, what is asked for most first. A number (typed by the person) gives
 * its own thresholds and days.
 */
export function choices(rows: readonly ListedPosting[], number: number | null): readonly Filter[] {
	return [
		...words(rows, 'status'),
		...words(rows, 'tag'),
		...numbers(number),
		...days(number),
		...findings(),
		...others(rows),
	];
}

function numbers(number: number | null): Filter[] {
	return NUMBERS.flatMap((of) => {
		const { from = [], to = [] } = number === null ? (STEPS[of] ?? {}) : { from: [number], to: [number] };
		return [
			...from.map((each): Filter => ({ on: 'number', of, from: each, to: null })),
			...to.map((each): Filter => ({ on: 'number', of, from: null, to: each })),
		];
	});
}

function days(number: number | null): Filter[] {
	const offered =
		number === null ? [1, 7, 30, 90] : Number.isInteger(number) && number > 0 && number < 10_000 ? [number] : [];
	return offered.map((days) => ({ on: 'recent', days, not: false }));
}

function findings(): Filter[] {
	return FINDING_FIELDS.flatMap((field) => {
		const values: readonly (string | number | true)[] = valuesOf(field as Field);
		const [only] = values;
		const silent: Filter = { on: 'finding', field, any: [null], not: false };
		if (values.length === 1 && only !== undefined) return [{ ...silent, any: [only] }, silent];
		return [silent, { ...silent, not: true }, ...values.map((value): Filter => ({ ...silent, any: [value] }))];
	});
}

function others(rows: readonly ListedPosting[]): Filter[] {
	const names = WORDS.filter((name) => name !== 'status' && name !== 'tag');
	return [{ on: 'noted', not: false }, { on: 'noted', not: true }, ...names.flatMap((name) => words(rows, name))];
}

function words(rows: readonly ListedPosting[], on: WordName): Filter[] {
	const counts = new Map<string, number>();
	for (const row of rows) for (const word of wordsOf(row, on)) counts.set(word, (counts.get(word) ?? 0) + 1);
	const found = [...counts].sort(([, a], [, b]) => b - a).map(([word]) => word);
	const offered =
		on === 'status' ? [...new Set([...STATUSES, ...found])] : (knownWords(on) ?? found.slice(0, MOST_WORDS));
	const each = offered.map((word): Filter => ({ on, any: [word], not: false }));
	if (on === 'kind' || on === 'board') return each;
	const none: Filter = { on, any: [null], not: false };
	return on === 'flag' ? [...each, none, { ...none, not: true }] : each.length > 0 ? [...each, none] : [];
}
