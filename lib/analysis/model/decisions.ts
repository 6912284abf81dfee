import { factsOf } from './facts.ts';
import { logistic } from './linear.ts';

/** As stored: one row of (output number, weight) pairs a feature. */
export interface PackedDecisions {
	readonly outputs: readonly string[];
	readonly bias: readonly number[];
	/** Log-odds above which an output is decided for, so that it is given as often as readers give it. */
	readonly cuts: readonly number[];
	readonly weights: Readonly<Record<string, readonly number[]>>;
}

/** What the decisions say of one posting. */
export interface Decided {
	/** Log-odds above (or below) the cut. */
	margin(output: string): number;
	/** 0 to 1. */
	probability(output: string): number;
	/** The features that spoke most for the output, strongest first, with what each added to the log-odds. */
	reasons(output: string): readonly { readonly feature: string; readonly added: number }[];
}

export function decide(model: PackedDecisions, features: ReadonlyMap<string, number>): Decided {
	const scores = [...model.bias];
	const weigh = (feature: string, value: number) => {
		const pairs = value === 0 ? undefined : model.weights[feature];
		for (let k = 0; pairs && k < pairs.length; k += 2) {
			const output = pairs[k] as number;
			scores[output] = (scores[output] as number) + (pairs[k + 1] as number) * value;
		}
	};
	for (const [feature, value] of features) weigh(feature, value);
	const all = new Map(features);
	for (const [fact, value] of factsOf((output) => logistic(scores[place(output)] as number))) {
		weigh(fact, value);
		all.set(fact, value);
	}
	function place(output: string): number {
		const at = model.outputs.indexOf(output);
		if (at < 0) throw new Error(`no decision is called ${output}`);
		return at;
	}
	return {
		margin: (output) => (scores[place(output)] as number) - (model.cuts[place(output)] as number),
		probability: (output) => logistic(scores[place(output)] as number),
		reasons: (output) => {
			const at = place(output);
			const added: { feature: string; added: number }[] = [];
			for (const [feature, value] of all) {
				const pairs = model.weights[feature] ?? [];
				for (let k = 0; k < pairs.length; k += 2) {
					if (pairs[k] === at && value !== 0) added.push({ feature, added: (pairs[k + 1] as number) * value });
				}
			}
			return added.sort((a, b) => b.added - a.added);
		},
	};
}
