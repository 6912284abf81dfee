import type { PackedClaims } from '../analysis/model/claims.ts';
import { letterOf } from '../analysis/model/letters.ts';
import type { PackedLinear } from '../analysis/model/linear.ts';
import { FINEST, isPair, type PackedNetwork } from '../analysis/model/network.ts';
import { conceptsOf, inOrder, packPairs } from '../analysis/model/pairs.ts';
import type { FittedClaims } from './claims.ts';
import type { FittedLinear } from './linear.ts';
import type { FittedNetwork } from './network.ts';

/** Weights smaller than this share of the largest are left out: of a claim's, and of a section's, which has few rivals. */
const SMALLEST_OF_CLAIMS = 3.5 / 127;
const SMALLEST_OF_SECTIONS = 9.5 / 127;

/**
 * A linear model as stored, weights below `smallest` of the largest left out. Feature names hold no line break; at most 255
 * outputs. Features without weight are left out but for those to keep `always`.
 * @internal
 */
export function packLinear(
	model: FittedLinear,
	smallest: number,
	always: (feature: string) => boolean = () => false,
): PackedLinear {
	let largest = 0;
	for (const pairs of model.weights.values())
		for (let k = 1; k < pairs.length; k += 2) largest = Math.max(largest, Math.abs(pairs[k] as number));
	const scale = largest / 127 || 1;
	const features: string[] = [];
	const letters = { counts: '', steps: '', weights: '' };
	for (const feature of order([...model.weights.keys()])) {
		const pairs = model.weights.get(feature) as Float64Array;
		let count = 0;
		let last = -1;
		let [steps, weights] = ['', ''];
		for (let k = 0; k < pairs.length; k += 2) {
			const [output, weight] = [pairs[k] as number, pairs[k + 1] as number];
			if (Math.abs(weight) < smallest * largest) continue;
			const whole = Math.round(weight / scale);
			steps += letterOf(output - last - 1);
			weights += letterOf(whole < 0 ? -2 * whole - 1 : 2 * whole);
			last = output;
			count++;
		}
		if (count === 0 && !always(feature)) continue;
		features.push(feature);
		letters.counts += letterOf(count);
		letters.steps += steps;
		letters.weights += weights;
	}
	return {
		outputs: model.outputs,
		bias: [...model.bias].map((b) => Number(b.toFixed(4))),
		scale: Number(scale.toPrecision(6)),
		features: features.filter((feature) => !conceptsOf(feature)).join('\n'),
		...(features.some(conceptsOf) && { pairs: packPairs(features.filter(conceptsOf)) }),
		...letters,
	};
}

/** By their names, the pairs of concepts after all others. */
function order(features: readonly string[]): string[] {
	const names = features.filter((feature) => !conceptsOf(feature)).sort();
	return [...names, ...inOrder(features.filter(conceptsOf))];
}

export const packSections = (model: FittedLinear): PackedLinear => packLinear(model, SMALLEST_OF_SECTIONS);

/** Both models of the claims as stored; the network's rows stand in the order of the linear model's features. */
export function packClaims({ linear, network }: FittedClaims): PackedClaims {
	return {
		linear: packLinear(linear, SMALLEST_OF_CLAIMS, (feature) => !isPair(feature)),
		network: packNetwork(network),
	};
}

/** One weight in a thousand is larger than the scale reaches, and is cut. */
const WITHIN = 0.999;

/** @internal */
export function packNetwork({ hidden, weights, hiddenBias, out, outBias }: FittedNetwork): PackedNetwork {
	const sizes = Float32Array.from(weights, Math.abs).sort();
	const largest = sizes[Math.floor(WITHIN * (sizes.length - 1))] || 1;
	const scale = Number((largest / FINEST).toPrecision(6));
	const letters = Array.from(weights, (weight) =>
		letterOf(FINEST + Math.max(-FINEST, Math.min(FINEST, Math.round(weight / scale)))),
	);
	const short = (numbers: ArrayLike<number>) => Array.from(numbers, (x) => Number(x.toFixed(4)));
	return {
		hidden,
		scale,
		weights: letters.join(''),
		hiddenBias: short(hiddenBias),
		out: out.map(short),
		outBias: short(outBias),
	};
}
