/*
Logistic regression with an L2 penalty, fitted by dual coordinate descent
(Yu, Huang and Lin, "Dual coordinate descent methods for logistic regression", 2011). Same input, same bytes.
*/

import { generator, shuffle } from './random.ts';

/** Rows of a sparse matrix: feature numbers, ascending, with their values (all 1 when absent). */
export interface Rows {
	readonly columns: number;
	readonly index: readonly Int32Array[];
	readonly value?: readonly Float64Array[];
}

export interface Fitted {
	readonly weights: Float64Array;
	readonly bias: number;
}

/**
 * Fits P(y = 1 | row). `cost` is the weight of the data against the penalty (liblinear's C), `importance` scales single rows.
 * The bias is a feature of its own with value 1 and is penalised with the rest.
 */
export function fitLogistic(
	rows: Rows,
	y: readonly boolean[],
	{ cost, epochs = 40, importance }: { cost: number; epochs?: number; importance?: ArrayLike<number> },
): Fitted {
	const n = rows.index.length;
	const weights = new Float64Array(rows.columns);
	let bias = 0;
	const alpha = new Float64Array(n);
	const square = new Float64Array(n);
	const limit = new Float64Array(n);
	for (let i = 0; i < n; i++) {
		limit[i] = cost * (importance?.[i] ?? 1);
		alpha[i] = Math.min(0.001 * (limit[i] as number), 1e-8);
		square[i] = 1;
		const value = rows.value?.[i];
		const index = rows.index[i] as Int32Array;
		for (let k = 0; k < index.length; k++) square[i] = (square[i] as number) + (value ? (value[k] as number) ** 2 : 1);
		const step = (y[i] ? 1 : -1) * (alpha[i] as number);
		bias += step;
		for (let k = 0; k < index.length; k++) {
			const j = index[k] as number;
			weights[j] = (weights[j] as number) + step * (value ? (value[k] as number) : 1);
		}
	}
	const order = Int32Array.from({ length: n }, (_, i) => i);
	// Rows that have settled are looked at in every third pass only.
	const settled = new Uint8Array(n);
	const random = generator(42);
	for (let epoch = 0; epoch < epochs; epoch++) {
		shuffle(order, random);
		let moved = 0;
		for (const i of order) {
			const c = limit[i] as number;
			if (c === 0 || (settled[i] && epoch % 3 !== 2)) continue;
			const index = rows.index[i] as Int32Array;
			const value = rows.value?.[i];
			const sign = y[i] ? 1 : -1;
			let margin = bias;
			for (let k = 0; k < index.length; k++)
				margin += (weights[index[k] as number] as number) * (value ? (value[k] as number) : 1);
			margin *= sign;
			const now = solveOne(alpha[i] as number, c, square[i] as number, margin);
			const change = now - (alpha[i] as number);
			settled[i] = Math.abs(change) < 1e-3 * c ? 1 : 0;
			if (change === 0) continue;
			moved = Math.max(moved, Math.abs(change) / c);
			alpha[i] = now;
			const step = sign * change;
			bias += step;
			for (let k = 0; k < index.length; k++) {
				const j = index[k] as number;
				weights[j] = (weights[j] as number) + step * (value ? (value[k] as number) : 1);
			}
		}
		if (moved < 1e-3 && epoch % 3 === 2) break;
	}
	return { weights, bias };
}

/** Newton steps on one dual variable, kept strictly inside (0, c). */
function solveOne(start: number, c: number, square: number, margin: number): number {
	let z = Math.min(Math.max(start, c * 1e-10), c * (1 - 1e-10));
	for (let step = 0; step < 20; step++) {
		const gradient = square * (z - start) + margin + Math.log(z / (c - z));
		if (Math.abs(gradient) < 1e-4) break;
		const next = z - gradient / (square + c / (z * (c - z)));
		z = next <= 0 ? z * 0.1 : next >= c ? c - (c - z) * 0.1 : next;
	}
	return z;
}
