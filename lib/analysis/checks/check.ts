import type { Field } from '../codebook.ts';
import type { Decided } from '../model/decisions.ts';
import type { CheckId } from '../rubric.ts';
import type { Evidence, Findings, Outcome, Quote, StageReading } from '../types.ts';

/** All that a check may look at. */
export interface Reading {
	readonly findings: Findings;
	readonly decided: Decided;
	readonly stage: StageReading;
}

/** One judgement about a posting. Its words (titles, why, source, scoring) stand in the message catalogue under its id. */
export interface Check {
	/** A noun, and the file's name. Saved with reports: once released it never changes meaning. */
	readonly id: CheckId;
	/** All that it looks at, in the codebook's order. The guide names them; a test holds that they are these. */
	readonly fields: readonly Field[];
	/** What the reader is told. */
	judge(reading: Reading): Outcome;
	/** 0 to 1: how far the posting meets the check, on the chances of all that it looks at. Feeds the scores. */
	credit(reading: Reading): number;
}

/** The quotes of those of the fields that are stated, in the order of the text; null when none is. */
export function quotesOf({ findings }: Reading, fields: readonly Field[], value?: unknown): Evidence | null {
	const quotes: Quote[] = [];
	for (const field of fields) {
		const finding = findings[field];
		if (finding.state !== 'stated' || (value !== undefined && finding.value !== value)) continue;
		for (const quote of finding.evidence) if (!quotes.some((q) => q.start === quote.start)) quotes.push(quote);
	}
	const [first, ...rest] = quotes.sort((a, b) => a.start - b.start);
	return first ? [first, ...rest] : null;
}

/** How many of the fields are stated (with this value, when one is given). */
export function countOf({ findings }: Reading, fields: readonly Field[], value?: unknown): number {
	return fields.filter((field) => {
		const finding = findings[field];
		return finding.state === 'stated' && (value === undefined || finding.value === value);
	}).length;
}

export const between0And1 = (x: number): number => Math.max(0, Math.min(1, x));
