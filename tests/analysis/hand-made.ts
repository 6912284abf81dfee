import type { Reading } from '../../lib/analysis/checks/check.ts';
import { FIELDS, type Field, type FieldValues, type Section } from '../../lib/analysis/codebook.ts';
import type { Decided } from '../../lib/analysis/model/decisions.ts';
import type { PostingEvidence } from '../../lib/analysis/model/posting-features.ts';
import { compileCues, readSentence } from '../../lib/analysis/signals.ts';
import type { Findings, Quote } from '../../lib/analysis/types.ts';

/*
Readings, decisions and evidence made by hand, so that the tests of what follows from them do not hang on any fitted number.
*/

/** The values of the fields that are stated; all others are silent. */
export type Stated = { readonly [F in Field]?: FieldValues[F] };

/** Each stated field has one quote, whose text is the field's name; they stand in the codebook's order. */
export function findingsWith(stated: Stated, confidence = 0.8): Findings {
	return Object.fromEntries(
		FIELDS.map((field) => {
			const value = stated[field];
			return [
				field,
				value === undefined
					? { state: 'silent', confidence }
					: { state: 'stated', value, confidence, evidence: [quoteFor(field)], against: [] },
			];
		}),
	) as unknown as Findings;
}

export function quoteFor(field: Field): Quote {
	const start = 1000 * FIELDS.indexOf(field);
	return { start, end: start + field.length, text: field };
}

/** Decisions with these probabilities; 0 for what is not named. */
export function decidedWith(chances: Readonly<Record<string, number>>): Decided {
	const probability = (output: string) => chances[output] ?? 0;
	return { probability, margin: (output) => probability(output) - 0.5, reasons: () => [] };
}

export function readingWith(
	stated: Stated,
	{ confidence = 0.8, chances = {} }: { confidence?: number; chances?: Readonly<Record<string, number>> } = {},
): Reading {
	const { stageShown: shown = null, stageHiredFor: hiredFor = null } = stated;
	return {
		findings: findingsWith(stated, confidence),
		decided: decidedWith(chances),
		stage: {
			shown,
			hiredFor,
			gap: shown === null || hiredFor === null ? null : hiredFor - shown,
			distribution: [0.25, 0.25, 0.25, 0.25],
			confidence,
		},
	};
}

/** A posting as a row of sentences, each with its section and the chance of each claim. */
export function evidenceWith(
	sentences: readonly {
		readonly text: string;
		readonly section?: Section;
		readonly heading?: boolean;
		readonly chances?: Readonly<Record<string, number>>;
	}[],
	lexicon: Readonly<Record<string, readonly string[]>> = {},
): PostingEvidence {
	const { tree } = compileCues([], lexicon);
	const claims = [...new Set(sentences.flatMap(({ chances = {} }) => Object.keys(chances)))];
	let start = 0;
	const reads = sentences.map(({ text, section = 'duties', heading = false }) => {
		const read = readSentence({ start, end: start + text.length, text, section, heading, bullet: false }, tree);
		start += text.length + 1;
		return read;
	});
	return {
		title: 'AI Enablement Lead',
		titleSignals: [],
		reads,
		signals: reads.map(() => []),
		claims,
		probabilities: sentences.map(({ chances = {} }) => claims.map((claim) => chances[claim] ?? 0)),
	};
}
