import type { PackedLinear } from '../analysis/model/linear.ts';
import type { FittedLinear } from './linear.ts';

/** Weights smaller than this share of the largest are left out. */
const SMALLEST = 2.5 / 127;

/** A linear model as stored. Feature names hold no line break; at most 255 outputs. */
export function packLinear(model: FittedLinear): PackedLinear {
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
		if (kept.length === 0) continue;
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
