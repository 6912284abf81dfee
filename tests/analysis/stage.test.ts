import { describe, expect, test } from 'vitest';
import { expectedStage, likeliestStage, readStage } from '../../lib/analysis/stage.ts';
import { decidedWith, findingsWith } from './hand-made.ts';

/** Chances of the stage lying beyond 0, 1 and 2, and of there being none. */
const scale = (beyond: [number, number, number], none = 0) =>
	decidedWith({
		'stageShown>0': beyond[0],
		'stageShown>1': beyond[1],
		'stageShown>2': beyond[2],
		'stageShown=null': none,
	});
const shares = (beyond: [number, number, number]) => readStage(findingsWith({}), scale(beyond)).distribution;

describe('the distribution', () => {
	test.each<[[number, number, number], number]>([
		[[0, 0, 0], 0],
		[[0.9, 0.1, 0.05], 1],
		[[0.9, 0.8, 0.1], 2],
		[[1, 1, 1], 3],
	])('with chances %j of lying beyond a stage, %i is likeliest', (beyond, stage) => {
		const distribution = shares(beyond);
		expect(distribution.indexOf(Math.max(...distribution))).toBe(stage);
		expect(likeliestStage('stageShown', scale(beyond)).stage).toBe(stage);
	});

	test.each<[[number, number, number]]>([[[0.5, 0.5, 0.5]], [[0.2, 0.7, 0.9]], [[1, 0, 1]], [[0, 0, 0]]])(
		'sums to 1 for %j and leaves no stage out of the question',
		(beyond) => {
			const distribution = shares(beyond);
			expect(distribution.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
			expect(Math.min(...distribution)).toBeGreaterThan(0);
		},
	);

	test('has its middle where the chances put it', () => {
		expect(expectedStage('stageShown', scale([0, 0, 0]))).toBeLessThan(0.1);
		expect(expectedStage('stageShown', scale([1, 1, 1]))).toBeGreaterThan(2.9);
		expect(expectedStage('stageShown', scale([1, 0.5, 0]))).toBeCloseTo(1.5, 1);
	});
});

describe('the likeliest stage', () => {
	test('is none when the text more likely shows none', () => {
		expect(likeliestStage('stageShown', scale([0.9, 0.8, 0.1], 0.7))).toMatchObject({ stage: null, confidence: 0.7 });
	});

	test('is less sure the likelier none is', () => {
		const sure = likeliestStage('stageShown', scale([0.9, 0.8, 0.1]));
		const less = likeliestStage('stageShown', scale([0.9, 0.8, 0.1], 0.3));
		expect([sure.stage, less.stage]).toEqual([2, 2]);
		expect(less.confidence).toBeCloseTo(0.7 * sure.confidence, 12);
	});

	test('comes with the second', () => {
		expect(likeliestStage('stageShown', scale([0.95, 0.7, 0.3]))).toMatchObject({ stage: 2, second: 3 });
	});
});

test('the gap is that between the stages found, when both are', () => {
	const gap = (stated: Parameters<typeof findingsWith>[0]) => readStage(findingsWith(stated), scale([0, 0, 0])).gap;
	expect(gap({ stageShown: 0, stageHiredFor: 3 })).toBe(3);
	expect(gap({ stageShown: 2, stageHiredFor: 1 })).toBe(-1);
	expect(gap({ stageShown: 0 })).toBeNull();
	expect(gap({ stageHiredFor: 0 })).toBeNull();
});
