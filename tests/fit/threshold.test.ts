import { describe, expect, test } from 'vitest';
import { thresholdFor } from '../../lib/fit/threshold.ts';

const given = (scores: readonly number[], threshold: number) => scores.filter((score) => score > threshold).length;

describe('a threshold', () => {
	test('parts what is plainly apart', () => {
		const scores = [-5, -4.5, -4, -3.5, 3.5, 4, 4.5, 5];
		const threshold = thresholdFor(
			scores,
			scores.map((score) => score > 0),
		);
		expect(given(scores, threshold)).toBe(4);
	});

	test('gives nothing where nothing ever holds', () => {
		const scores = [-2, 0.5, 3];
		expect(given(scores, thresholdFor(scores, [false, false, false]))).toBe(0);
	});

	test('gives everything where everything holds', () => {
		const scores = [2, 3, 4, 5];
		expect(given(scores, thresholdFor(scores, [true, true, true, true]))).toBeGreaterThanOrEqual(3);
	});

	test('gives an uncertain answer about as often as it holds', () => {
		// Of a thousand, one in five holds; the score tells a little.
		const scores = Array.from({ length: 1000 }, (_, i) => ((i * 7919) % 1000) / 250 - 3);
		const holds = scores.map((score, i) => ((i * 104_729) % 1000) / 1000 < 1 / (1 + Math.exp(-score)));
		const holding = holds.filter(Boolean).length;
		const share = given(scores, thresholdFor(scores, holds)) / holding;
		expect(holding).toBeGreaterThan(150);
		expect(share).toBeGreaterThan(0.7);
		expect(share).toBeLessThan(1.5);
	});

	test('does not run away where scores are useless or all alike', () => {
		const holds = Array.from({ length: 40 }, (_, i) => i % 4 === 0);
		expect(
			Number.isFinite(
				thresholdFor(
					holds.map(() => 0.3),
					holds,
				),
			),
		).toBe(true);
		expect(
			Number.isFinite(
				thresholdFor(
					holds.map((_, i) => (i % 3) - 1),
					holds,
				),
			),
		).toBe(true);
	});
});
