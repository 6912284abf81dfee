import { describe, expect, test } from 'vitest';
import { detection, kappa, type Pair, spearman } from '../../lib/eval/statistics.ts';

describe('kappa', () => {
	test.each<[string, Pair<string>[], number | null]>([
		['nothing to compare', [], null],
		[
			'always the same answer, agreed',
			[
				['a', 'a'],
				['a', 'a'],
			],
			1,
		],
		[
			'always the same answers, never agreed',
			[
				['a', 'b'],
				['a', 'b'],
			],
			0,
		],
		[
			'full agreement',
			[
				['a', 'a'],
				['b', 'b'],
			],
			1,
		],
		[
			'as by chance',
			[
				['a', 'a'],
				['a', 'b'],
				['b', 'a'],
				['b', 'b'],
			],
			0,
		],
		[
			'full disagreement',
			[
				['a', 'b'],
				['b', 'a'],
			],
			-1,
		],
	])('%s', (_, pairs, expected) => {
		expect(kappa(pairs)).toBe(expected);
	});

	test('weighs a near miss lighter than a far one', () => {
		const distance = (a: number, b: number) => Math.abs(a - b) / 3;
		const rest: Pair<number>[] = [
			[0, 0],
			[1, 1],
			[2, 2],
			[3, 3],
		];
		const near = kappa([...rest, [0, 1]], distance) as number;
		const far = kappa([...rest, [0, 3]], distance) as number;
		expect(near).toBeGreaterThan(far);
		expect(near).toBeLessThan(1);
	});

	test('the textbook table of 50 grants', () => {
		const cell = (a: string, b: string, n: number) => Array.from({ length: n }, (): Pair<string> => [a, b]);
		const pairs = [...cell('y', 'y', 20), ...cell('y', 'n', 5), ...cell('n', 'y', 10), ...cell('n', 'n', 15)];
		expect(kappa(pairs)).toBeCloseTo(0.4, 12);
	});
});

describe('detection', () => {
	test('counts hits, false alarms and misses', () => {
		expect(
			detection([
				[true, true],
				[true, true],
				[false, true],
				[true, false],
				[true, false],
				[false, false],
			]),
		).toEqual({
			f1: 4 / 7,
			precision: 2 / 3,
			recall: 1 / 2,
		});
	});

	test('says null where nothing was found or nothing was there', () => {
		expect(detection([[true, false]])).toEqual({ f1: 0, precision: null, recall: 0 });
		expect(detection([[false, true]])).toEqual({ f1: 0, precision: 0, recall: null });
	});
});

describe('spearman', () => {
	test.each<[string, Pair<number>[], number | null]>([
		[
			'too few',
			[
				[1, 1],
				[2, 2],
			],
			null,
		],
		[
			'same order',
			[
				[1, 10],
				[2, 20],
				[3, 900],
			],
			1,
		],
		[
			'opposite order',
			[
				[1, 3],
				[2, 2],
				[3, 1],
			],
			-1,
		],
		[
			'one side never varies',
			[
				[1, 4],
				[2, 4],
				[3, 4],
			],
			0,
		],
	])('%s', (_, pairs, expected) => {
		expect(spearman(pairs)).toBe(expected);
	});

	test('ties share their mean rank', () => {
		expect(
			spearman([
				[1, 1],
				[2, 2],
				[2, 3],
				[3, 4],
			]),
		).toBeCloseTo(4.5 / Math.sqrt(4.5 * 5), 12);
	});
});
