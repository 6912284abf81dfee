import { FIELDS, type Field, type FieldValues } from './codebook.ts';
import type { Corrections } from './corrections.ts';
import type { Claim, Finding, Findings, Quote } from './types.ts';

/** A person's word against a finding. */
export interface Disputed {
	readonly field: Field;
	/** The words it is about, as a range of the posting's text; null: the finding as a whole. */
	readonly range: { readonly start: number; readonly end: number } | null;
	/** What the field is instead; null: it is not so. */
	readonly value: FieldValues[Field] | null;
}

/** Which of some fields rest on a quote, with what is said of them on its strength. */
export function claimsOn(
	findings: Findings,
	{ start, end }: Pick<Quote, 'start' | 'end'>,
	fields: readonly Field[],
): Claim[] {
	return fields.flatMap((field) => {
		const finding: Finding<unknown> = findings[field];
		const rests = finding.state === 'stated' && finding.evidence.some((one) => one.start === start && one.end === end);
		return rests ? [{ field, value: finding.value } as Claim] : [];
	});
}

/**
 * What disputes come to. A finding rests on its quotes: it falls when each of them is disputed, or when it is disputed as
 * a whole. Another value given instead stands at once.
 */
export function correctionsBy(findings: Findings, disputes: readonly Disputed[]): Corrections {
	const corrections: [Field, unknown][] = [];
	for (const field of FIELDS) {
		const own = disputes.filter((dispute) => dispute.field === field);
		const instead = own.findLast(({ value }) => value !== null);
		if (instead) corrections.push([field, instead.value]);
		else if (own.length > 0 && hasFallen(findings[field], own)) corrections.push([field, null]);
	}
	return Object.fromEntries(corrections) as Corrections;
}

function hasFallen(finding: Finding<unknown>, disputes: readonly Disputed[]): boolean {
	if (disputes.some(({ range }) => range === null)) return true;
	return finding.state === 'stated' && finding.evidence.every((quote) => isDisputed(quote, disputes));
}

/** True for a quote that one of the disputes is about, in whole or in part. */
function isDisputed(quote: Quote, disputes: readonly Disputed[]): boolean {
	return disputes.some(({ range }) => range !== null && range.start < quote.end && quote.start < range.end);
}
