import fc from 'fast-check';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { analyse } from '../../lib/analysis/index.ts';
import { csvOf } from '../../lib/exchange/csv.ts';
import { decode } from '../../lib/exchange/decode.ts';
import { type Exported, prepare } from '../../lib/exchange/exported.ts';
import { importedFrom } from '../../lib/exchange/imported.ts';
import { guessMapping, isHeader } from '../../lib/exchange/mapping.ts';
import { markdownOf } from '../../lib/exchange/markdown.ts';
import { readCsv } from '../../lib/exchange/read-csv.ts';
import { looksLikeJson, readJsonl } from '../../lib/exchange/read-jsonl.ts';
import type { Table } from '../../lib/exchange/table.ts';
import { text } from './generated.ts';

const NOW = '2026-11-22T08:00:00.000Z';
const ALL = { notes: true, names: true, text: true } as const;
const NAMELESS = { ...ALL, names: false } as const;
const ENGLISH = 'You will lead the adoption of AI tools in our company.';
const report = analyse({ title: 'AI Lead', company: null, text: ENGLISH });
const some = text.map((words) => words || 'x');

/** Postings with anything as their words and as what was written about them. */
export const exported: fc.Arbitrary<Exported[]> = fc.array(
	fc
		.record({ title: some, company: text, location: text, note: text, status: text, tag: text })
		.map(({ title, company, location, note, status, tag }) => ({
			posting: {
				schema: 1,
				url: null,
				site: 'pasted',
				title,
				company,
				location,
				salary: company,
				employmentType: location,
				postedAt: null,
				text: ENGLISH + title,
				readAt: NOW,
			},
			savedAt: NOW,
			report,
			status,
			tags: [tag],
			note,
			ratings: {},
			learned: {},
		})),
	{ minLength: 1, maxLength: 3 },
);

/** Tables that a spreadsheet or a scraper could have written, rightly or not. */
export const table = fc.oneof(
	text,
	fc
		.array(fc.array(text, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 5 })
		.map((rows) =>
			[
				'title,text,url,note',
				...rows.map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')),
			].join('\n'),
		),
	fc
		.array(fc.record({ title: text, text, url: text, tags: fc.array(text) }), { minLength: 1, maxLength: 3 })
		.map((rows) => rows.map((row) => JSON.stringify(row)).join('\n')),
);

/** Any file is refused or read as postings whose address is one of the web and whose texts are whole characters. */
export function lookAtTable(content: string | Uint8Array<ArrayBuffer>): string | null {
	const decoded = decode(typeof content === 'string' ? new TextEncoder().encode(content) : content, null);
	if (decoded.kind === 'refused') return null;
	const read = looksLikeJson(decoded.text) ? readJsonl(decoded.text) : readCsv(decoded.text, isHeader);
	if (read.kind === 'refused') return read.line >= 1 ? null : `refused at line ${read.line}`;
	const rows = read.rows.map(({ cells }) => cells);
	const mapping = guessMapping(read.header, rows);
	if (mapping.text === null) return null;
	const { postings, faults, repeated } = importedFrom(read, mapping, NOW);
	if (postings.length + faults.length + repeated.length !== rows.length) return 'a row was lost';
	const wrong = postings.find(
		({ posting }) => !posting.text.isWellFormed() || (posting.url !== null && !/^https?:/.test(posting.url)),
	);
	return wrong ? JSON.stringify(wrong) : null;
}

/** What goes out, with names or without, holds no formula and no markup of a posting's; a table comes in as it was. */
export function lookAtExport(postings: readonly Exported[]): string | null {
	return lookAtTableOf(postings) ?? lookAtHiding(postings) ?? markupIn(postings, ALL) ?? markupIn(postings, NAMELESS);
}

function lookAtTableOf(postings: readonly Exported[]): string | null {
	const read = readCsv(csvOf(postings, ALL), isHeader);
	if (read.kind === 'refused' || !read.header) return `the table is refused: ${JSON.stringify(read)}`;
	const formula = formulaIn(read);
	if (formula !== undefined) return `a formula: ${JSON.stringify(formula)}`;
	const notes = read.header.indexOf('Note');
	for (const [at, { note }] of postings.entries()) {
		const cell = read.rows[at]?.cells[notes] ?? '';
		const back = cell.startsWith("'") ? [cell, cell.slice(1)] : [cell];
		if (!back.includes(note.toWellFormed().replaceAll(/\r\n?/g, '\n'))) return `another note: ${JSON.stringify(cell)}`;
	}
	return null;
}

/** Without names: each company is a number wherever it stands, and the table is one that can be read. */
function lookAtHiding(postings: readonly Exported[]): string | null {
	const named = postings.map((one) => {
		const name = one.posting.company?.trim() ?? '';
		return { ...one, note: ` ${name} `, tags: [name] };
	});
	for (const { posting, note, tags } of prepare(named, NAMELESS)) {
		if (posting.company === null) continue;
		if (!/^#\d+$/.test(posting.company)) return `no number: ${JSON.stringify(posting.company)}`;
		if (note !== ` ${posting.company} ` || tags[0] !== posting.company) return `named: ${JSON.stringify(note)}`;
	}
	const read = readCsv(csvOf(postings, NAMELESS), isHeader);
	if (read.kind === 'refused') return `the table without names is refused: ${JSON.stringify(read)}`;
	const formula = formulaIn(read);
	return formula === undefined ? null : `a formula without names: ${JSON.stringify(formula)}`;
}

const formulaIn = (table: Table) =>
	table.rows.flatMap(({ cells }) => cells).find((cell) => /^[\s\p{C}]*[=+\-@|%＝＋－＠｜％]/u.test(cell));

function markupIn(postings: readonly Exported[], choice: typeof ALL | typeof NAMELESS): string | null {
	const quiet = postings.map((one) => ({ ...one, note: '' }));
	const shown = micromark(markdownOf(quiet, choice, '2026-11-22'), {
		extensions: [gfm()],
		htmlExtensions: [gfmHtml()],
		allowDangerousHtml: true,
		allowDangerousProtocol: true,
	});
	const markup =
		/<(?!\/?(?:h[1-6]|p|ul|ol|li|table|thead|tbody|tr|t[hd]|strong|em|pre|code|blockquote|hr|br)\b)[a-z!/?][^>]*>?/i.exec(
			shown,
		);
	return markup ? `markup: ${markup[0]}` : null;
}
