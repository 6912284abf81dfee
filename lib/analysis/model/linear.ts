import { numberAt } from './letters.ts';
import { conceptsOf, type PackedPairs, unpackPairs } from './pairs.ts';

/*
Linear models over named features, several outputs at once, kept small: weights are whole numbers of -127 to 127 times a scale,
and a feature lists only the outputs for which it counts.
*/

/**
 * As stored: the names of the features in order, one a line, and after them the pairs of concepts; a letter for how many outputs each counts for; for each of these a letter for
 * the output (steps from the one before) and one for the weight (0, -1, 1, -2, 2, … as 0, 1, 2, …).
 */
export interface PackedLinear {
	readonly outputs: readonly string[];
	readonly bias: readonly number[];
	readonly scale: number;
	readonly features: string;
	readonly pairs?: PackedPairs;
	readonly counts: string;
	readonly steps: string;
	readonly weights: string;
}

export interface Linear {
	readonly outputs: readonly string[];
	readonly bias: Float64Array;
	/** Names, sorted by UTF-16 units; a feature's number is its place here. Those of packed pairs are left out, their numbers follow. */
	readonly features: readonly string[];
	/** The number of a feature; -1 for one that is not weighed. */
	readonly number: Numbering;
	/** Of feature n: where its outputs and weights begin; those of the next one begin where they end. */
	readonly starts: Int32Array;
	readonly outputOf: Uint8Array;
	/** To be multiplied with `scale`. */
	readonly weights: Int8Array | Float64Array;
	readonly scale: number;
}

export function unpackLinear(packed: PackedLinear): Linear {
	const features = packed.features === '' ? [] : packed.features.split('\n');
	const starts = new Int32Array(packed.counts.length + 1);
	const outputOf = new Uint8Array(packed.steps.length);
	const weights = new Int8Array(packed.steps.length);
	let next = 0;
	for (let feature = 0; feature < packed.counts.length; feature++) {
		let output = -1;
		for (let count = numberAt(packed.counts, feature); count > 0; count--, next++) {
			output += numberAt(packed.steps, next) + 1;
			outputOf[next] = output;
			const value = numberAt(packed.weights, next);
			weights[next] = value % 2 === 0 ? value / 2 : -(value + 1) / 2;
		}
		starts[feature + 1] = next;
	}
	const { outputs, scale } = packed;
	const number = numbering(features, packed.pairs);
	return { outputs, bias: Float64Array.from(packed.bias), features, number, starts, outputOf, weights, scale };
}

/** Gives names their numbers: those of a model, where -1 says that it does not know the name, or new ones while a model is being fitted. */
export type Numbering = (feature: string) => number;

function numbering(features: readonly string[], pairs: PackedPairs | undefined): Numbering {
	if (!pairs) return (name) => numberIn(features, name);
	const placeOf = unpackPairs(pairs);
	return (name) => {
		const pair = conceptsOf(name);
		if (!pair) return numberIn(features, name);
		const place = placeOf(...pair);
		return place < 0 ? -1 : features.length + place;
	};
}

/** The number of a feature in a list of sorted names; -1 when it is not there. */
export function numberIn(features: readonly string[], name: string): number {
	let low = 0;
	let high = features.length - 1;
	while (low <= high) {
		const middle = (low + high) >> 1;
		const here = features[middle] as string;
		if (here === name) return middle;
		if (here < name) low = middle + 1;
		else high = middle - 1;
	}
	return -1;
}

/** The score of every output: bias plus the weights of the features present. */
export function scoresOf(model: Linear, features: readonly number[]): Float64Array {
	const { starts, outputOf, weights, scale } = model;
	const scores = new Float64Array(model.bias.length);
	for (let i = 0; i < features.length; i++) {
		const feature = features[i] as number;
		const end = starts[feature + 1] as number;
		for (let k = starts[feature] as number; k < end; k++) {
			const output = outputOf[k] as number;
			scores[output] = (scores[output] as number) + (weights[k] as number);
		}
	}
	for (let output = 0; output < scores.length; output++)
		scores[output] = (model.bias[output] as number) + (scores[output] as number) * scale;
	return scores;
}

/** The probability of every output. */
export function chancesOf(model: Linear, features: readonly number[]): Float64Array {
	const scores = scoresOf(model, features);
	for (let output = 0; output < scores.length; output++) scores[output] = logistic(scores[output] as number);
	return scores;
}

/** Log-odds to probability. */
export function logistic(score: number): number {
	return 1 / (1 + Math.exp(-score));
}
