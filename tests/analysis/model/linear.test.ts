import { describe, expect, test } from 'vitest';
import { chancesOf, logistic, numberIn, scoresOf, unpackLinear } from '../../../lib/analysis/model/linear.ts';
import { type FittedLinear, usable } from '../../../lib/fit/linear.ts';
import { packLinear } from '../../../lib/fit/pack.ts';

const fitted = (weights: Record<string, number[]>, outputs = ['a', 'b', 'c']): FittedLinear => ({
	outputs,
	bias: Float64Array.from(outputs, (_, i) => (i - 1) / 4),
	weights: new Map(Object.entries(weights).map(([name, pairs]) => [name, Float64Array.from(pairs)])),
});
const again = (model: FittedLinear) => unpackLinear(JSON.parse(JSON.stringify(packLinear(model, 0.02))));

/** Output and weight pairs of a feature. */
function pairsOf({ features, starts, outputOf, weights, scale }: ReturnType<typeof again>, name: string): number[] {
	const number = numberIn(features, name);
	const places = Array.from({ length: outputOf.length }, (_, k) => k);
	return places
		.slice(starts[number], starts[number + 1])
		.flatMap((k) => [outputOf[k] as number, (weights[k] as number) * scale]);
}

describe('packing', () => {
	const model = fitted({
		'w:lead': [0, 1.27, 2, -0.5],
		'b:lead the': [1, -1.27],
		'w:ünïcode 😀': [0, 0.2, 1, 0.64, 2, 1],
	});

	test('and unpacking gives the weights again, to half a step of the scale', () => {
		const got = again(model);
		expect(got.outputs).toEqual(model.outputs);
		expect([...got.bias]).toEqual([...model.bias]);
		expect(got.features).toEqual([...model.weights.keys()].sort());
		for (const [name, pairs] of model.weights) {
			const found = pairsOf(got, name);
			expect(found.length).toBe(pairs.length);
			pairs.forEach((value, k) => {
				expect(Math.abs((found[k] as number) - value)).toBeLessThanOrEqual(k % 2 === 0 ? 0 : 0.0051);
			});
		}
	});

	test('gives the same bytes whatever the order of the features', () => {
		const turned = { ...model, weights: new Map([...model.weights].reverse()) };
		expect(JSON.stringify(packLinear(turned, 0.02))).toBe(JSON.stringify(packLinear(model, 0.02)));
	});

	test('leaves out what counts for next to nothing', () => {
		const got = again(fitted({ strong: [0, 10], faint: [1, 0.001], both: [0, 5, 2, -0.002] }));
		expect(got.features).toEqual(['both', 'strong']);
		expect(pairsOf(got, 'both')).toHaveLength(2);
	});

	test.each([0, 1, 2, 3, 4, 5])('carries %i features', (count) => {
		const names = Array.from({ length: count }, (_, i) => `f${i}`);
		const got = again(fitted(Object.fromEntries(names.map((name, i) => [name, [0, i + 1]]))));
		expect(got.features).toEqual(names);
	});

	test('carries an output number above 127', () => {
		const outputs = Array.from({ length: 200 }, (_, i) => `o${i}`);
		expect(pairsOf(again(fitted({ far: [199, -3] }, outputs)), 'far')[0]).toBe(199);
	});

	test('a name is found by halves, and one that is not there is told', () => {
		const names = ['a', 'b', 'ba', 'é', '😀'];
		expect(names.map((name) => numberIn(names, name))).toEqual([0, 1, 2, 3, 4]);
		expect(['', 'aa', 'z', '😁'].map((name) => numberIn(names, name))).toEqual([-1, -1, -1, -1]);
	});
});

describe('scores', () => {
	const model = usable(fitted({ x: [0, 2, 2, 1], y: [0, -0.5] }));
	const [x, y] = [numberIn(model.features, 'x'), numberIn(model.features, 'y')];

	test('are the bias and the weights of the features present', () => {
		expect([...scoresOf(model, [])]).toEqual([-0.25, 0, 0.25]);
		expect([...scoresOf(model, [x])]).toEqual([1.75, 0, 1.25]);
		expect([...scoresOf(model, [x, y])]).toEqual([1.25, 0, 1.25]);
	});

	test('become probabilities', () => {
		expect([...chancesOf(model, [x])]).toEqual([1.75, 0, 1.25].map(logistic));
	});

	test('do not change the model', () => {
		scoresOf(model, [x, y]);
		expect([...model.bias]).toEqual([-0.25, 0, 0.25]);
	});
});

test('log-odds become a probability', () => {
	expect(logistic(0)).toBe(0.5);
	expect(logistic(2) + logistic(-2)).toBeCloseTo(1, 12);
	expect([logistic(800), logistic(-800)]).toEqual([1, 0]);
});
