import { type Linear, numberIn } from '../analysis/model/linear.ts';

/** A linear model as it comes out of a fit, before it is packed. */
export interface FittedLinear {
	readonly outputs: readonly string[];
	readonly bias: Float64Array;
	/** Feature → pairs of output number and weight. */
	readonly weights: ReadonlyMap<string, Float64Array>;
}

/** A fitted model in the form in which the analysis uses one; at most 255 outputs. */
export function usable({ outputs, bias, weights }: FittedLinear): Linear {
	const features = [...weights.keys()].sort();
	const pairs = features.map((feature) => weights.get(feature) as Float64Array);
	const starts = new Int32Array(features.length + 1);
	pairs.forEach((row, feature) => {
		starts[feature + 1] = (starts[feature] as number) + row.length / 2;
	});
	const all = pairs.map((row) => [...row]);
	return {
		outputs,
		bias,
		features,
		number: (name) => numberIn(features, name),
		starts,
		outputOf: Uint8Array.from(all.flatMap((row) => row.filter((_, k) => k % 2 === 0))),
		weights: Float64Array.from(all.flatMap((row) => row.filter((_, k) => k % 2 === 1))),
		scale: 1,
	};
}
