import { FIELDS, type Field } from '../analysis/codebook.ts';
import type { Corrections } from '../analysis/corrections.ts';
import { correctionsBy } from '../analysis/disputes.ts';
import type { Report } from '../analysis/types.ts';
import type { Dispute } from './annotations.ts';
import type { Entries } from './entries.ts';

/**
 * What the person says of a posting against or beside its text: what disputes correct, and over that what was learned,
 * which is newer knowledge than any reading of the words.
 */
export function ownWord(entries: Entries, disputes: readonly Dispute[], report: Report): Corrections {
	const learned = FIELDS.flatMap((field): [Field, unknown][] => {
		const entry = entries[`learned.${field}`];
		return entry ? [[field, entry.value.value]] : [];
	});
	const disputed = 'findings' in report ? correctionsBy(report.findings, disputes.map(asDisputed)) : {};
	return { ...disputed, ...Object.fromEntries(learned) };
}

function asDisputed({ field, target, value }: Dispute) {
	const position = target?.selector[1];
	return { field, range: position ? { start: position.start, end: position.end } : null, value: value as never };
}
