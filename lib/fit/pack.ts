import type { PackedClaims } from '../analysis/model/claims.ts';
import type { PackedLinear } from '../analysis/model/linear.ts';
import { isPair, type PackedNetwork } from '../analysis/model/network.ts';
import type { FittedLinear } from './linear.ts';
import type { FittedNetwork } from './network.ts';
import type { FittedClaims } from './training.ts';

/** Weights smaller than this share of the largest are left out. */
const SMALLEST = 2.5 / 127;

/** A linear model as stored. Feature names hold no line break; at most 255 outputs. Features without weight are left out but for those to keep `always`. */
export function packLinear(model: FittedLinear, always: (feature: string) => boolean = () => false): PackedLinear {
	let largest = 0;
	for (const pairs of model.weights.values())
		for (let k = 1; k < pairs.length; k += 2) largest = Math.max(largest, Math.abs(pairs[k] as number));
	const scale = largest / 127 || 1;
	const features: string[] = [];
	const bytes: number[] = [];
	for (const [feature, pairs] of [...model.weights].sort(([a], [b]) => (a < b ? -1 : 1))) {
		const kept: number[] = [];
		for (let k = 0; k < pairs.length; k += 2) {
			const weight = pairs[k + 1] as number;
			if (Math.abs(weight) >= SMALLEST * largest) kept.push(pairs[k] as number, Math.round(weight / scale) & 255);
		}
		if (kept.length === 0 && !always(feature)) continue;
		features.push(feature);
		bytes.push(kept.length / 2, ...kept);
	}
	return {
		outputs: model.outputs,
		bias: [...model.bias].map((b) => Number(b.toFixed(4))),
		scale: Number(scale.toPrecision(6)),
		features: features.join('\n'),
		weights: Buffer.from(bytes).toString('base64'),
	};
}

/** Both models of the claims as stored; the network's rows stand in the order of the linear model's features. */
export function packClaims({ linear, network }: FittedClaims): PackedClaims {
	return { linear: packLinear(linear, (feature) => !isPair(feature)), network: packNetwork(network) };
}

/** Largest whole number of a network's weight. */
const FINEST = 7;
/** One weight in a thousand is larger than the scale reaches, and is cut. */
const WITHIN = 0.999;

function packNetwork({ hidden, weights, hiddenBias, out, outBias }: FittedNetwork): PackedNetwork {
	const sizes = Float32Array.from(weights, Math.abs).sort();
	const largest = sizes[Math.floor(WITHIN * (sizes.length - 1))] || 1;
	const scale = Number((largest / FINEST).toPrecision(6));
	const bytes = new Uint8Array(Math.ceil(weights.length / 2));
	weights.forEach((weight, i) => {
		const whole = 8 + Math.max(-FINEST, Math.min(FINEST, Math.round(weight / scale)));
		bytes[i >> 1] = (bytes[i >> 1] as number) | (i % 2 === 0 ? whole << 4 : whole);
	});
	const short = (numbers: ArrayLike<number>) => Array.from(numbers, (x) => Number(x.toFixed(4)));
	return {
		hidden,
		scale,
		weights: Buffer.from(bytes).toString('base64'),
		hiddenBias: short(hiddenBias),
		out: out.map(short),
		outBias: short(outBias),
	};
}
