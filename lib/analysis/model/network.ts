import { numberAt } from './letters.ts';
import { logistic } from './linear.ts';

/** Largest whole number of a weight. */
export const FINEST = 7;

/*
A small network over the same features as the linear model, without the pairs of concepts: one hidden layer that all claims share,
so that what is learned of one claim helps the others. Its mistakes are other ones than the linear model's; the mean of both is better than either.
*/

/** As stored. The rows follow the linear model's features, pairs left out; a letter a weight, from `-FINEST` up. */
export interface PackedNetwork {
	readonly hidden: number;
	readonly scale: number;
	readonly weights: string;
	readonly hiddenBias: readonly number[];
	/** `hidden` numbers for each output. */
	readonly out: readonly (readonly number[])[];
	readonly outBias: readonly number[];
}

export interface Network {
	readonly hidden: number;
	/** Row of each feature of the linear model in `weights`; -1 for a pair. */
	readonly rowOf: Int32Array;
	/** `hidden` weights a row. */
	readonly weights: Int8Array | Float32Array;
	readonly scale: number;
	readonly hiddenBias: Float64Array;
	readonly out: readonly Float64Array[];
	readonly outBias: Float64Array;
}

/** Whether a feature says that two concepts stand near each other. All other features name their kind before a colon. */
export function isPair(feature: string): boolean {
	return !feature.includes(':');
}

export function unpackNetwork(packed: PackedNetwork, features: readonly string[]): Network {
	let rows = 0;
	const rowOf = Int32Array.from(features, (feature) => (isPair(feature) ? -1 : rows++));
	const weights = new Int8Array(rows * packed.hidden);
	for (let i = 0; i < weights.length; i++) weights[i] = numberAt(packed.weights, i) - FINEST;
	return {
		hidden: packed.hidden,
		rowOf,
		weights,
		scale: packed.scale,
		hiddenBias: Float64Array.from(packed.hiddenBias),
		out: packed.out.map((row) => Float64Array.from(row)),
		outBias: Float64Array.from(packed.outBias),
	};
}

/** The probability of every output. */
export function networkChances(network: Network, features: readonly number[]): Float64Array {
	const { hidden, rowOf, weights, scale, hiddenBias, out, outBias } = network;
	const sums = new Float64Array(hidden);
	for (let i = 0; i < features.length; i++) {
		const row = rowOf[features[i] as number] as number;
		if (row < 0) continue;
		for (let h = 0, at = row * hidden; h < hidden; h++, at++) sums[h] = (sums[h] as number) + (weights[at] as number);
	}
	const active: number[] = [];
	for (let h = 0; h < hidden; h++) {
		const value = (sums[h] as number) * scale + (hiddenBias[h] as number);
		sums[h] = value;
		if (value > 0) active.push(h);
	}
	const chances = outBias.slice();
	for (let output = 0; output < chances.length; output++) {
		const row = out[output] as Float64Array;
		let score = chances[output] as number;
		for (let k = 0; k < active.length; k++) {
			const h = active[k] as number;
			score += (row[h] as number) * (sums[h] as number);
		}
		chances[output] = logistic(score);
	}
	return chances;
}
