import { type Agreement, meanAgreement } from './agreement.ts';
import type { Kept } from './changes.ts';
import type { CueRecord } from './cues.ts';
import type { PostingErrors } from './errors.ts';

const NAME = 32;

/** The agreement table, a line a field. */
export function agreementTable(table: readonly Agreement[]): string[] {
	const head = ['field'.padEnd(NAME), '  value', 'measure', '     F1', '      P', '      R', '     n'].join(' ');
	const rows = table.map(({ field, within, value, measure, f1, precision, recall, n }) =>
		[
			`${within ? '  ' : ''}${field}`.padEnd(NAME),
			number(value),
			measure.padStart(7),
			number(f1),
			number(precision),
			number(recall),
			String(n).padStart(6),
		].join(' '),
	);
	return [head, ...rows, '', `agreement ${number(meanAgreement(table)).trim()}, the mean over fields and groups`];
}

/** Each posting's errors, a line a field: reader → program. */
export function errorTable(postings: readonly PostingErrors[]): string[] {
	return postings.flatMap(({ id, title, wrong }) => [
		'',
		`${id}  ${title}: ${wrong.length} wrong`,
		...wrong.map(({ field, gold, found }) => `  ${field.padEnd(NAME - 2)} ${gold} → ${found}`),
	]);
}

/** Which share of the findings stays under each change. */
export function changeTable(changes: readonly Kept[]): string[] {
	return [
		`${'change'.padEnd(NAME)}   stays   same    all`,
		...changes.map(({ name, same, all }) =>
			[
				name.padEnd(NAME),
				number(all === 0 ? null : same / all),
				String(same).padStart(6),
				String(all).padStart(6),
			].join(' '),
		),
	];
}

/** How often each cue was right and wrong. */
export function cueTable(records: readonly CueRecord[]): string[] {
	const row = (cue: string, right: string, wrong: string) =>
		`${cue.padEnd(64)} ${right.padStart(6)} ${wrong.padStart(6)}`;
	return [row('cue', 'right', 'wrong'), ...records.map((r) => row(r.cue, String(r.right), String(r.wrong)))];
}

const number = (value: number | null | undefined): string =>
	(typeof value === 'number' ? value.toFixed(3) : '-').padStart(7);
