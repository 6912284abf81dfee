/*
Linear models over named features, several outputs at once, kept small: weights are whole numbers of -127 to 127 times a scale,
and a feature lists only the outputs for which it counts.
*/

/** As stored. `features` holds the names, one a line; `weights` is base64: per feature a count, then (output, weight) byte pairs. */
export interface PackedLinear {
	readonly outputs: readonly string[];
	readonly bias: readonly number[];
	readonly scale: number;
	readonly features: string;
	readonly weights: string;
}

export interface Linear {
	readonly outputs: readonly string[];
	readonly bias: Float64Array;
	/** Feature → pairs of output number and weight. */
	readonly weights: ReadonlyMap<string, Float64Array>;
}

export function unpackLinear(packed: PackedLinear): Linear {
	const bytes = fromBase64(packed.weights);
	const weights = new Map<string, Float64Array>();
	let at = 0;
	for (const feature of packed.features === '' ? [] : packed.features.split('\n')) {
		const count = bytes[at++] as number;
		const pairs = new Float64Array(2 * count);
		for (let k = 0; k < count; k++) {
			pairs[2 * k] = bytes[at++] as number;
			pairs[2 * k + 1] = (((bytes[at++] as number) << 24) >> 24) * packed.scale;
		}
		weights.set(feature, pairs);
	}
	return { outputs: packed.outputs, bias: Float64Array.from(packed.bias), weights };
}

/** The score of every output: bias plus the weights of the features present, each times its value (1 when no values are given). */
export function scoresOf(model: Linear, features: Iterable<string>): Float64Array {
	const scores = model.bias.slice();
	for (const feature of features) {
		const pairs = model.weights.get(feature);
		if (!pairs) continue;
		for (let k = 0; k < pairs.length; k += 2) {
			const output = pairs[k] as number;
			scores[output] = (scores[output] as number) + (pairs[k + 1] as number);
		}
	}
	return scores;
}

/** Log-odds to probability. */
export function logistic(score: number): number {
	return 1 / (1 + Math.exp(-score));
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Base64 without the platform's help, so that it is the same in a browser, a worker and a server. */
function fromBase64(text: string): Uint8Array {
	const value = new Uint8Array(128);
	for (let i = 0; i < ALPHABET.length; i++) value[ALPHABET.charCodeAt(i)] = i;
	const length = text.endsWith('==') ? text.length - 2 : text.endsWith('=') ? text.length - 1 : text.length;
	const bytes = new Uint8Array(Math.floor((length * 3) / 4));
	for (let i = 0, at = 0; i < length; i += 4) {
		const code = (k: number) => value[text.charCodeAt(i + k)] ?? 0;
		const three = (code(0) << 18) | (code(1) << 12) | (code(2) << 6) | code(3);
		bytes[at++] = three >> 16;
		if (at < bytes.length) bytes[at++] = (three >> 8) & 255;
		if (at < bytes.length) bytes[at++] = three & 255;
	}
	return bytes;
}
