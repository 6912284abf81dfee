import { describe, expect, test } from 'vitest';
import { RATINGS } from '../../lib/analysis/codebook.ts';
import { rubric } from '../../lib/analysis/rubric.ts';
import { partsOf, scoreUnder, steadiness } from '../../lib/compare/weights.ts';

const weights = { workload: 2, partners: 3, foundations: 3, clarity: 2 };

describe('a score under other weights', () => {
	test('is the weighted mean of what the checks earned', () => {
		expect(scoreUnder({ workload: 1, partners: 0, foundations: 0.5, clarity: 0 }, weights)).toBeCloseTo(35);
	});

	test('leaves out what did not count', () => {
		expect(scoreUnder({ workload: 1, partners: null, foundations: null, clarity: null }, weights)).toBe(100);
		expect(scoreUnder({ workload: null }, weights)).toBeNull();
	});

	test('the overall score is made of every check, so that any weights can be tried on a stored report', () => {
		for (const rating of RATINGS)
			expect(Object.keys(rubric.overall)).toEqual(expect.arrayContaining(Object.keys(rubric[rating])));
	});

	test('a stored score gives its weights and credits back', () => {
		const parts = [
			{ check: 'partners', weight: 3, credit: 0.5 },
			{ check: 'clarity', weight: 2, credit: null },
		];
		expect(partsOf({ value: 50, parts })).toEqual({
			weights: { partners: 3, clarity: 2 },
			credits: { partners: 0.5, clarity: null },
		});
	});
});

describe('an order', () => {
	const high = { workload: 0.9, partners: 0.8, foundations: 0.9, clarity: 0.7 };
	const low = { workload: 0.3, partners: 0.2, foundations: 0.4, clarity: 0.1 };

	test('that no weights can change holds in all ways', () => {
		const { order, holds, standings, flips } = steadiness([low, high], weights);
		expect(order).toEqual([1, 0]);
		expect(holds).toBe(1);
		expect(standings[1]?.first).toBe(1);
		expect(flips).toEqual([]);
	});

	test('that rests on one weight says on which, and with how mild a change', () => {
		const busy = { workload: 0, partners: 1, foundations: 0.5, clarity: 0.5 };
		const alone = { workload: 1, partners: 0.2, foundations: 0.5, clarity: 0.5 };
		const { order, holds, flips } = steadiness([busy, alone], weights);
		expect(order).toEqual([0, 1]);
		expect(holds).toBeGreaterThan(0.4);
		expect(holds).toBeLessThan(0.8);
		expect(flips).toEqual([
			{ check: 'partners', factor: 0.75, first: 1 },
			{ check: 'workload', factor: 1.5, first: 1 },
		]);
	});

	test('of postings that are too close to call says so, and does not count their places', () => {
		const twin = { ...high, clarity: 0.701 };
		const { close, holds } = steadiness([high, low, twin], weights);
		expect(close).toEqual([[2, 0]]);
		expect(holds).toBe(1);
	});

	test('leaves out what has no score', () => {
		const { order, standings } = steadiness([{ workload: null }, low], weights);
		expect(order).toEqual([1]);
		expect(standings[0]).toEqual({ score: null, range: null, first: 0 });
	});

	test('the range holds the score, and the shares of first places add up to one', () => {
		const middle = { workload: 1, partners: 0.1, foundations: 0.9, clarity: 0.9 };
		const { standings } = steadiness([high, middle, low], weights);
		for (const { score, range } of standings) {
			expect(range?.[0]).toBeLessThan(score ?? 0);
			expect(range?.[1]).toBeGreaterThan(score ?? 100);
		}
		expect(standings.reduce((sum, { first }) => sum + first, 0)).toBeCloseTo(1);
	});

	test('is the same answer every time', () => {
		expect(steadiness([high, low], weights)).toEqual(steadiness([high, low], weights));
	});
});
