import { describe, expect, test } from 'vitest';
import { fitLogistic, type Rows } from '../../lib/fit/logistic.ts';

/** Rows by the numbers of the features present. */
const rows = (columns: number, index: number[][], value?: number[][]): Rows => ({
	columns,
	index: index.map((row) => Int32Array.from(row)),
	...(value && { value: value.map((row) => Float64Array.from(row)) }),
});

/** Feature 0 goes with yes, 1 with no, 2 with both alike. */
const toy = rows(3, [[0], [0, 2], [0, 2], [1], [1, 2], [1, 2], [0], [1]]);
const truth = [true, true, true, false, false, false, true, false];
const scored = ({ weights, bias }: ReturnType<typeof fitLogistic>, data: Rows) =>
	data.index.map((row, i) =>
		row.reduce((sum, column, k) => sum + (weights[column] as number) * (data.value?.[i]?.[k] ?? 1), bias),
	);

describe('a toy set', () => {
	test('is told apart', () => {
		const fit = fitLogistic(toy, truth, { cost: 1 });
		expect(scored(fit, toy).map((score) => score > 0)).toEqual(truth);
		expect(fit.weights[0]).toBeGreaterThan(0.5);
		expect(fit.weights[1]).toBeLessThan(-0.5);
		expect(Math.abs(fit.weights[2] as number)).toBeLessThan(0.05);
	});

	test('gives the same bytes twice', () => {
		const [a, b] = [fitLogistic(toy, truth, { cost: 1 }), fitLogistic(toy, truth, { cost: 1 })];
		expect(Buffer.from(a.weights.buffer).equals(Buffer.from(b.weights.buffer))).toBe(true);
		expect(a.bias).toBe(b.bias);
	});

	test('weighs the data against the penalty', () => {
		const strict = fitLogistic(toy, truth, { cost: 0.01 });
		const free = fitLogistic(toy, truth, { cost: 10 });
		expect(strict.weights[0]).toBeGreaterThan(0);
		expect(strict.weights[0]).toBeLessThan((free.weights[0] as number) / 4);
	});

	test('leaves out rows of no importance', () => {
		const importance = [1, 1, 1, 1, 1, 1, 0, 0];
		const turned = truth.map((yes, i) => (i < 6 ? yes : !yes));
		expect(scored(fitLogistic(toy, turned, { cost: 1, importance }), toy).map((score) => score > 0)).toEqual(truth);
	});
});

test('finds where the gradient of the penalised likelihood is nothing', () => {
	const data = rows(2, [[0, 1], [0], [1], [0, 1], []], [[2, -1], [1.5], [0.5], [-1, 1], []]);
	const y = [true, false, true, false, true];
	const cost = 0.7;
	const fit = fitLogistic(data, y, { cost, epochs: 3000 });
	const errors = scored(fit, data).map((score, i) => 1 / (1 + Math.exp(-score)) - (y[i] ? 1 : 0));
	const gradient = [...fit.weights];
	let ofBias = fit.bias;
	errors.forEach((error, i) => {
		ofBias += cost * error;
		data.index[i]?.forEach((column, k) => {
			gradient[column] = (gradient[column] as number) + cost * error * (data.value?.[i]?.[k] as number);
		});
	});
	for (const part of [...gradient, ofBias]) expect(Math.abs(part)).toBeLessThan(0.01);
});

test('answers that never vary leave only the bias to say so', () => {
	expect(fitLogistic(rows(1, [[], [], []]), [true, true, true], { cost: 1 }).bias).toBeGreaterThan(0);
	expect(fitLogistic(rows(1, [[], [], []]), [false, false, false], { cost: 1 }).bias).toBeLessThan(0);
});
