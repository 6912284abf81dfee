import { generator, shuffle } from './random.ts';

/*
A network with one hidden layer of rectified units, all outputs at once, fitted by Adam in small batches
(Kingma and Ba, "Adam: a method for stochastic optimization", 2015), with dropout of features and of hidden units
(Srivastava et al., 2014). Same input, same bytes.
*/

/** Rows of a matrix of ones: the feature numbers of each, and for each output whether it holds and whether that is known. */
export interface NetworkRows {
	/** How many features there are. */
	readonly rows: number;
	readonly index: readonly Int32Array[];
	readonly truth: readonly Uint8Array[];
	readonly known: readonly Uint8Array[];
}

export interface FittedNetwork {
	readonly hidden: number;
	/** `hidden` weights a feature. */
	readonly weights: Float32Array;
	readonly hiddenBias: Float64Array;
	readonly out: readonly Float64Array[];
	readonly outBias: Float64Array;
}

const HIDDEN = 96;
const EPOCHS = 6;
const BATCH = 128;
/** Step size; it falls evenly to nearly nothing. */
const RATE = 0.004;
/** A sentence has some sixty features: their sum is brought near 1. */
const INPUT = 0.25;
const LESS_FEATURES = 0.15;
const LESS_HIDDEN = 0.3;
/** Log-odds of a claim before anything is known. */
const RARE = -3.5;

export function fitNetwork(data: NetworkRows, outputs: number): FittedNetwork {
	const random = generator(7);
	const first = new Adam(Float32Array.from({ length: data.rows * HIDDEN }, () => 0.05 * normal(random)));
	const hiddenBias = new Adam(new Float32Array(HIDDEN));
	const spread = 1 / Math.sqrt(HIDDEN);
	const out = new Adam(Float32Array.from({ length: outputs * HIDDEN }, () => (2 * random() - 1) * spread));
	const outBias = new Adam(new Float32Array(outputs).fill(RARE));
	const order = Int32Array.from(data.index.keys());
	const batches = Math.ceil(order.length / BATCH);
	let step = 0;
	for (let epoch = 0; epoch < EPOCHS; epoch++) {
		shuffle(order, random);
		for (let from = 0; from < order.length; from += BATCH) {
			const batch = order.subarray(from, from + BATCH);
			const touched = new Set<number>();
			for (const i of batch) learnRow(i, batch.length, touched);
			step++;
			const rate = RATE * Math.max(0.02, 1 - (step - 1) / (EPOCHS * batches));
			for (const row of touched) first.update(row * HIDDEN, HIDDEN, rate, step);
			hiddenBias.update(0, HIDDEN, rate, step);
			out.update(0, outputs * HIDDEN, rate, step);
			outBias.update(0, outputs, rate, step);
		}
	}

	/** Adds what one row wants changed. */
	function learnRow(i: number, size: number, touched: Set<number>): void {
		const given = data.index[i] as Int32Array;
		const used = given.length > 3 ? given.filter(() => random() >= LESS_FEATURES) : given;
		const sums = new Float64Array(HIDDEN);
		for (const row of used)
			for (let h = 0, at = row * HIDDEN; h < HIDDEN; h++, at++)
				sums[h] = (sums[h] as number) + (first.values[at] as number);
		const active: number[] = [];
		for (let h = 0; h < HIDDEN; h++) {
			sums[h] = ((sums[h] as number) * INPUT + (hiddenBias.values[h] as number)) / (1 - LESS_HIDDEN);
			if (random() >= LESS_HIDDEN && (sums[h] as number) > 0) active.push(h);
		}
		const back = new Float64Array(HIDDEN);
		const truth = data.truth[i] as Uint8Array;
		const known = data.known[i] as Uint8Array;
		for (let output = 0; output < outputs; output++) {
			if (known[output] === 0) continue;
			const at = output * HIDDEN;
			let score = outBias.values[output] as number;
			for (const h of active) score += (out.values[at + h] as number) * (sums[h] as number);
			const wrong = (1 / (1 + Math.exp(-score)) - (truth[output] as number)) / size;
			outBias.add(output, wrong);
			for (const h of active) {
				out.add(at + h, wrong * (sums[h] as number));
				back[h] = (back[h] as number) + wrong * (out.values[at + h] as number);
			}
		}
		for (const h of active) {
			back[h] = (back[h] as number) / (1 - LESS_HIDDEN);
			hiddenBias.add(h, back[h] as number);
		}
		for (const row of used) {
			touched.add(row);
			for (const h of active) first.add(row * HIDDEN + h, INPUT * (back[h] as number));
		}
	}

	return {
		hidden: HIDDEN,
		weights: first.values.map((weight) => weight * INPUT),
		hiddenBias: Float64Array.from(hiddenBias.values),
		out: Array.from({ length: outputs }, (_, output) =>
			Float64Array.from(out.values.subarray(output * HIDDEN, (output + 1) * HIDDEN)),
		),
		outBias: Float64Array.from(outBias.values),
	};
}

/** Numbers that are moved against their gradient; ranges that a batch does not touch rest. */
class Adam {
	readonly values: Float32Array;
	readonly #gradient: Float32Array;
	readonly #mean: Float32Array;
	readonly #square: Float32Array;

	constructor(values: Float32Array) {
		this.values = values;
		this.#gradient = new Float32Array(values.length);
		this.#mean = new Float32Array(values.length);
		this.#square = new Float32Array(values.length);
	}

	add(at: number, gradient: number): void {
		this.#gradient[at] = (this.#gradient[at] as number) + gradient;
	}

	update(from: number, length: number, rate: number, step: number): void {
		const pace = (rate * Math.sqrt(1 - 0.999 ** step)) / (1 - 0.9 ** step);
		for (let i = from; i < from + length; i++) {
			const gradient = this.#gradient[i] as number;
			const mean = 0.9 * (this.#mean[i] as number) + 0.1 * gradient;
			const square = 0.999 * (this.#square[i] as number) + 0.001 * gradient * gradient;
			this.#mean[i] = mean;
			this.#square[i] = square;
			this.values[i] = (this.values[i] as number) - (pace * mean) / (Math.sqrt(square) + 1e-8);
			this.#gradient[i] = 0;
		}
	}
}

/** A number from the normal distribution (Box and Muller). */
function normal(random: () => number): number {
	return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}
