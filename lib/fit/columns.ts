import type { FittedLinear } from './linear.ts';

/** Feature name → column, for features that stand in at least `least` different postings. */
export function vocabulary(
	rows: Iterable<{ readonly source: string; readonly features: readonly string[] }>,
	least: number,
): Map<string, number> {
	const seen = new Map<string, { source: string; count: number }>();
	for (const { source, features } of rows) {
		for (const feature of features) {
			const entry = seen.get(feature);
			if (!entry) seen.set(feature, { source, count: 1 });
			else if (entry.source !== source) {
				entry.source = source;
				entry.count++;
			}
		}
	}
	const kept = [...seen].filter(([, { count }]) => count >= least).map(([feature]) => feature);
	return new Map(kept.sort().map((feature, column) => [feature, column]));
}

/** The columns of features, in order; those without one are left out. */
export function encode(features: readonly string[], columns: ReadonlyMap<string, number>): Int32Array {
	const found: number[] = [];
	for (const feature of features) {
		const column = columns.get(feature);
		if (column !== undefined) found.push(column);
	}
	return Int32Array.from(found.sort((a, b) => a - b));
}

/** Dense weights of one output after another as a linear model over names. */
export function linearFrom(
	outputs: readonly string[],
	columns: ReadonlyMap<string, number>,
	fits: readonly { weights: Float64Array; bias: number }[],
): FittedLinear {
	const weights = new Map<string, Float64Array>();
	for (const [feature, column] of columns) {
		const pairs = new Float64Array(2 * fits.length);
		fits.forEach((fit, output) => {
			pairs[2 * output] = output;
			pairs[2 * output + 1] = fit.weights[column] as number;
		});
		weights.set(feature, pairs);
	}
	return { outputs, bias: Float64Array.from(fits.map((fit) => fit.bias)), weights };
}
