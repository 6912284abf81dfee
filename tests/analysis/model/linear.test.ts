import { describe, expect, test } from 'vitest';
import { type Linear, logistic, scoresOf, unpackLinear } from '../../../lib/analysis/model/linear.ts';
import { packLinear } from '../../../lib/fit/pack.ts';

const linear = (weights: Record<string, number[]>, outputs = ['a', 'b', 'c']): Linear => ({
	outputs,
	bias: Float64Array.from(outputs, (_, i) => (i - 1) / 4),
	weights: new Map(Object.entries(weights).map(([name, pairs]) => [name, Float64Array.from(pairs)])),
});

describe('packing', () => {
	const model = linear({
		'w:lead': [0, 1.27, 2, -0.5],
		'b:lead the': [1, -1.27],
		'w:ünïcode 😀': [0, 0.2, 1, 0.64, 2, 1],
	});

	test('and unpacking gives the weights again, to half a step of the scale', () => {
		const again = unpackLinear(JSON.parse(JSON.stringify(packLinear(model))));
		expect(again.outputs).toEqual(model.outputs);
		expect([...again.bias]).toEqual([...model.bias]);
		expect([...again.weights.keys()].sort()).toEqual([...model.weights.keys()].sort());
		for (const [name, pairs] of model.weights) {
			const got = again.weights.get(name) ?? [];
			expect(got.length).toBe(pairs.length);
			pairs.forEach((value, k) => {
				expect(Math.abs((got[k] as number) - value)).toBeLessThanOrEqual(k % 2 === 0 ? 0 : 0.0051);
			});
		}
	});

	test('gives the same bytes whatever the order of the features', () => {
		const turned = { ...model, weights: new Map([...model.weights].reverse()) };
		expect(JSON.stringify(packLinear(turned))).toBe(JSON.stringify(packLinear(model)));
	});

	test('leaves out what counts for next to nothing', () => {
		const again = unpackLinear(packLinear(linear({ strong: [0, 10], faint: [1, 0.001], both: [0, 5, 2, -0.002] })));
		expect(again.weights.has('faint')).toBe(false);
		expect(again.weights.get('both')).toHaveLength(2);
	});

	test.each([0, 1, 2, 3, 4, 5])('carries %i features', (count) => {
		const names = Array.from({ length: count }, (_, i) => `f${i}`);
		const again = unpackLinear(packLinear(linear(Object.fromEntries(names.map((name, i) => [name, [0, i + 1]])))));
		expect([...again.weights.keys()]).toEqual(names);
	});

	test('carries an output number above 127', () => {
		const outputs = Array.from({ length: 200 }, (_, i) => `o${i}`);
		expect(unpackLinear(packLinear(linear({ far: [199, -3] }, outputs))).weights.get('far')?.[0]).toBe(199);
	});
});

describe('scores', () => {
	const model = linear({ x: [0, 2, 2, 1], y: [0, -0.5] });

	test('are the bias and the weights of the features present', () => {
		expect([...scoresOf(model, [])]).toEqual([-0.25, 0, 0.25]);
		expect([...scoresOf(model, ['x', 'unknown'])]).toEqual([1.75, 0, 1.25]);
		expect([...scoresOf(model, ['x', 'y'])]).toEqual([1.25, 0, 1.25]);
	});

	test('do not change the model', () => {
		scoresOf(model, ['x', 'y']);
		expect([...model.bias]).toEqual([-0.25, 0, 0.25]);
	});
});

test('log-odds become a probability', () => {
	expect(logistic(0)).toBe(0.5);
	expect(logistic(2) + logistic(-2)).toBeCloseTo(1, 12);
	expect([logistic(800), logistic(-800)]).toEqual([1, 0]);
});
