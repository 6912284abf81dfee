import { FIELDS, type Field, type FieldValues, STAGES, type Topic } from './codebook.ts';
import type { Decided } from './model/decisions.ts';
import type { Findings, Outcome, Quote, Verdict } from './types.ts';

/** What a person knows better than the posting says, by field; null: it is not so, there is none. */
export type Corrections = { readonly [F in Field]?: FieldValues[F] | null };

/** The fields that an answer to a question can settle. */
export const SETTLES: Readonly<Record<Topic, readonly [Field, ...Field[]]>> = {
	'current-state': ['stageShown'],
	trajectory: ['trajectory'],
	metrics: ['metrics'],
	budget: ['foundations.budget'],
	sponsor: ['foundations.sponsor', 'partners.executive'],
	tooling: ['foundations.tooling'],
	policy: ['foundations.policy'],
	experts: ['partners.experts'],
	platform: ['partners.platform'],
	learning: ['partners.learning'],
	champions: ['partners.champions'],
	boundaries: ['boundaries'],
	'strategy-or-execution': ['mandate'],
	'build-or-enable': ['buildOrEnable'],
	team: ['foundations.team'],
	vendors: ['responsibilities.vendors'],
	workload: ['flags.unrealisticScope', 'flags.soleOwner'],
	'stage-gap': ['stageHiredFor', 'stageShown'],
	sustainability: ['lifecycle.sustain'],
};

/** How a check comes out with what the person knows. Quotes and the person's word stand apart. */
export interface RevisedVerdict {
	readonly check: string;
	readonly kind: Outcome['kind'];
	readonly quotes: readonly Quote[];
	/** The corrected fields that it rests on beside the quotes. */
	readonly fields: readonly Field[];
}

/**
 * The findings with the corrections in them, for judging only: a corrected field stands on a mark in place of a quote,
 * which `apart` takes out again. No mark leaves this folder.
 */
export function correctFindings(findings: Findings, corrections: Corrections): Findings {
	const corrected = fieldsOf(corrections).map((field) => {
		const value = corrections[field];
		if (value === null) return [field, { state: 'silent', confidence: 1 }];
		return [field, { state: 'stated', value, confidence: 1, evidence: [markOf(field)], against: [] }];
	});
	return { ...findings, ...Object.fromEntries(corrected) };
}

/** The decisions with the corrections in them: what the person knows is certain. */
export function correctDecided(decided: Decided, corrections: Corrections): Decided {
	const probability = (output: string) => certainty(output, corrections) ?? decided.probability(output);
	return { ...decided, probability };
}

/** A verdict on corrected findings, the person's word taken apart from the quotes. */
export function apart({ check, outcome }: Verdict): RevisedVerdict {
	const evidence = 'evidence' in outcome ? outcome.evidence : [];
	return {
		check,
		kind: outcome.kind,
		quotes: evidence.filter(({ start }) => start >= 0),
		fields: evidence.flatMap(({ start }) => (start < 0 ? (FIELDS[-start - 1] ?? []) : [])),
	};
}

const markOf = (field: Field): Quote => ({ start: -1 - FIELDS.indexOf(field), end: 0, text: '' });
const fieldsOf = (corrections: Corrections) => FIELDS.filter((field) => corrections[field] !== undefined);

/** 0 or 1 for an output of a corrected field, undefined for any other. */
function certainty(output: string, corrections: Corrections): 0 | 1 | undefined {
	const [, field, sign, asked] = /^([^=>]+)(?:([=>])(.+))?$/.exec(output) as unknown as [
		string,
		Field,
		string?,
		string?,
	];
	const value = corrections[field];
	if (value === undefined) return undefined;
	// Which stage it would be, given that there is one, the person has not said.
	if (sign === '>' && value === null) return undefined;
	if (sign === '>') return STAGES.indexOf(value as (typeof STAGES)[number]) > Number(asked) ? 1 : 0;
	if (sign === undefined) return value === null ? 0 : 1;
	if (asked === 'any') return value === null ? 0 : 1;
	return String(value) === asked ? 1 : 0;
}
