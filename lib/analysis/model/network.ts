import { numberAt } from './letters.ts';
import { logistic } from './linear.ts';
import { conceptsOf } from './pairs.ts';
import { LaneRows, type Rows } from './rows.ts';

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
	readonly weights: Rows;
	readonly scale: number;
	readonly hiddenBias: Float64Array;
	readonly out: Outputs;
	readonly outBias: Float64Array;
}

/** Whether a feature says that two concepts stand near each other: the network does without. */
export const isPair = (feature: string): boolean => conceptsOf(feature) !== null;

/** `count`: how many features the linear model has, packed pairs among them. */
export function unpackNetwork(packed: PackedNetwork, features: readonly string[], count = features.length): Network {
	const { hidden, weights, scale, hiddenBias, out, outBias } = packed;
	let rows = 0;
	const rowOf = new Int32Array(count).fill(-1);
	features.forEach((feature, number) => {
		if (!isPair(feature)) rowOf[number] = rows++;
	});
	return {
		hidden,
		rowOf,
		weights: new LaneRows(rows, hidden, FINEST, (row, into) => {
			for (let h = 0; h < hidden; h++) into[h] = numberAt(weights, row * hidden + h) - FINEST;
		}),
		scale,
		hiddenBias: Float64Array.from(hiddenBias),
		out: outputsOf(out),
		outBias: Float64Array.from(outBias),
	};
}

/** Outputs are worked out so many at a time. */
const ABREAST = 4;

/** The weights of every output, those of ABREAST outputs beside each other for each hidden unit. */
export type Outputs = Float64Array;

/** `rows`: of each output the weight of every hidden unit. */
export function outputsOf(rows: readonly ArrayLike<number>[]): Outputs {
	const hidden = rows[0]?.length ?? 0;
	const weights = new Float64Array(ABREAST * Math.ceil(rows.length / ABREAST) * hidden);
	rows.forEach((row, output) => {
		const place = Math.floor(output / ABREAST) * ABREAST * hidden + (output % ABREAST);
		for (let h = 0; h < hidden; h++) weights[place + ABREAST * h] = row[h] as number;
	});
	return weights;
}

/** The probability of every output. */
export function networkChances(network: Network, features: readonly number[]): Float64Array {
	const { hidden, rowOf, weights, scale, hiddenBias, out, outBias } = network;
	const rows: number[] = [];
	for (let i = 0; i < features.length; i++) {
		const row = rowOf[features[i] as number] as number;
		if (row >= 0) rows.push(row);
	}
	const sums = weights.sum(rows, rows.length);
	/** The units that speak: their places, and what they say. */
	const active = new Int32Array(hidden);
	const values = new Float64Array(hidden);
	let many = 0;
	for (let h = 0; h < hidden; h++) {
		const value = (sums[h] as number) * scale + (hiddenBias[h] as number);
		if (value <= 0) continue;
		active[many] = ABREAST * h;
		values[many++] = value;
	}
	const chances = new Float64Array(outBias.length);
	const four = new Float64Array(ABREAST);
	for (let first = 0; first < chances.length; first += ABREAST) {
		const count = Math.min(ABREAST, chances.length - first);
		for (let k = 0; k < count; k++) four[k] = outBias[first + k] as number;
		addUp(four, out, first * hidden, active, values, many);
		for (let k = 0; k < count; k++) chances[first + k] = logistic(four[k] as number);
	}
	return chances;
}

/** Adds to the scores of ABREAST outputs what the active units say. `block`: where the weights of these outputs begin. */
function addUp(
	scores: Float64Array,
	out: Outputs,
	block: number,
	active: Int32Array,
	values: Float64Array,
	many: number,
): void {
	let a = scores[0] as number;
	let b = scores[1] as number;
	let c = scores[2] as number;
	let d = scores[3] as number;
	for (let k = 0; k < many; k++) {
		const at = block + (active[k] as number);
		const value = values[k] as number;
		a += (out[at] as number) * value;
		b += (out[at + 1] as number) * value;
		c += (out[at + 2] as number) * value;
		d += (out[at + 3] as number) * value;
	}
	scores[0] = a;
	scores[1] = b;
	scores[2] = c;
	scores[3] = d;
}
