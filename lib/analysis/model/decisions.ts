import { factsOf } from './facts.ts';
import { logistic, type Numbering } from './linear.ts';
import { type PostingFeatures, postingFeatures } from './posting-features.ts';

/** As stored: one row of (output number, weight) pairs a feature. */
export interface PackedDecisions {
	readonly outputs: readonly string[];
	readonly bias: readonly number[];
	/** Log-odds above which an output is decided for, so that it is given as often as readers give it. */
	readonly cuts: readonly number[];
	readonly weights: Readonly<Record<string, readonly number[]>>;
}

/** The same, ready to be used. */
export interface Decisions {
	readonly bias: readonly number[];
	readonly cuts: readonly number[];
	/** Output → its number. */
	readonly places: ReadonlyMap<string, number>;
	/** A feature's number is its place here. */
	readonly names: readonly string[];
	/** By feature number: pairs of output number and weight. */
	readonly weights: readonly (readonly number[])[];
	readonly number: Numbering;
	/** Numbers and values of a posting's features. */
	readonly features: PostingFeatures;
}

/** Features of a posting, by number. */
export interface FeatureValues {
	readonly numbers: readonly number[];
	readonly values: readonly number[];
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

/** `claims`: what the sentence model tells of each sentence. */
export function unpackDecisions(packed: PackedDecisions, claims: readonly string[]): Decisions {
	const names = Object.keys(packed.weights);
	const numbers = new Map(names.map((name, number) => [name, number]));
	const number = (name: string) => numbers.get(name) ?? -1;
	return {
		bias: packed.bias,
		cuts: packed.cuts,
		places: new Map(packed.outputs.map((output, place) => [output, place])),
		names,
		weights: Object.values(packed.weights),
		number,
		features: postingFeatures(number, claims),
	};
}

export function decide(model: Decisions, features: FeatureValues): Decided {
	const scores = Float64Array.from(model.bias);
	const weigh = (feature: number, value: number) => {
		const pairs = model.weights[feature] as readonly number[];
		for (let k = 0; k < pairs.length; k += 2) {
			const output = pairs[k] as number;
			scores[output] = (scores[output] as number) + (pairs[k + 1] as number) * value;
		}
	};
	const place = (output: string): number => {
		const at = model.places.get(output);
		if (at === undefined) throw new Error(`no decision is called ${output}`);
		return at;
	};
	features.numbers.forEach((feature, i) => {
		weigh(feature, features.values[i] as number);
	});
	const facts = [...factsOf((output) => logistic(scores[place(output)] as number))]
		.map(([name, value]) => [model.number(name), value] as const)
		.filter(([feature]) => feature >= 0);
	for (const [feature, value] of facts) weigh(feature, value);
	return {
		margin: (output) => (scores[place(output)] as number) - (model.cuts[place(output)] as number),
		probability: (output) => logistic(scores[place(output)] as number),
		reasons: (output) => {
			const at = place(output);
			const all = [...features.numbers.map((feature, i) => [feature, features.values[i] as number] as const), ...facts];
			const added: { feature: string; added: number }[] = [];
			for (const [feature, value] of all) {
				const pairs = model.weights[feature] ?? [];
				for (let k = 0; k < pairs.length; k += 2) {
					if (pairs[k] === at && value !== 0)
						added.push({ feature: model.names[feature] as string, added: (pairs[k + 1] as number) * value });
				}
			}
			return added.sort((a, b) => b.added - a.added);
		},
	};
}
