import { Posting } from '../posting.ts';
import { identityOf } from '../store/identity.ts';
import { statusOf } from '../words/status.ts';
import { undefused } from './formula.ts';
import { htmlText, looksLikeHtml } from './html-text.ts';
import type { Mapping, Target } from './mapping.ts';
import type { Table, TableRow } from './table.ts';

/** A posting from elsewhere, with what the file says somebody made of it. */
export interface ImportedPosting {
	/** Where it stands in the file, from 1. */
	readonly line: number;
	readonly posting: Posting;
	/** '' when there is none. */
	readonly note: string;
	readonly status: string | null;
	readonly tags: readonly string[];
}

/** Why a row cannot be a posting. */
type RowFault = 'no-text' | 'text-too-long' | 'no-title' | 'not-an-address' | 'fact-too-long';

export interface FaultyRow {
	readonly line: number;
	readonly fault: RowFault;
	/** The column's place from 0; null where no column is meant. */
	readonly column: number | null;
}

export interface ImportedRows {
	readonly postings: readonly ImportedPosting[];
	readonly faults: readonly FaultyRow[];
	/** Rows that say again what an earlier row says: the earlier one is taken. */
	readonly repeated: readonly { readonly line: number; readonly sameAs: number }[];
}

/** A posting's text is seldom longer than a tenth of this. */
const LONGEST_TEXT = 200_000;
const LONGEST_FACT = 1_000;
/** As in the list: a status or a tag is a word or a few. */
const LONGEST_WORD = 60;
const FACTS = ['company', 'location', 'salary', 'employmentType', 'postedAt'] as const;

/** The rows of a table as postings. `now`: the moment of the import, UTC. `text` must be mapped. */
export function importedFrom(table: Table, mapping: Mapping, now: string): ImportedRows {
	const postings: ImportedPosting[] = [];
	const faults: FaultyRow[] = [];
	const repeated: { line: number; sameAs: number }[] = [];
	const seen = new Map<string, number>();
	for (const row of table.rows) {
		const imported = rowAsPosting(row, mapping, now);
		if ('fault' in imported) {
			faults.push(imported);
			continue;
		}
		const { posting, line } = imported;
		const key = keyOf(posting);
		const sameAs = seen.get(key);
		if (sameAs === undefined) {
			seen.set(key, line);
			postings.push(imported);
		} else repeated.push({ line, sameAs });
	}
	return { postings, faults, repeated };
}

/** The same for all that is one posting: its address says which one it is, or else its words do. */
export function keyOf(posting: Posting): string {
	return identityOf(posting) ?? JSON.stringify([posting.title, posting.company, posting.text]);
}

function rowAsPosting(row: TableRow, mapping: Mapping, now: string): ImportedPosting | FaultyRow {
	const { line } = row;
	const cell = (target: Target) => undefused(row.cells[mapping[target] ?? -1] ?? '').trim();
	const fault = (kind: RowFault, target: Target): FaultyRow => ({ line, fault: kind, column: mapping[target] });

	const written = cell('text');
	const text = (looksLikeHtml(written) ? htmlText(written) : written).toWellFormed();
	if (text === '') return fault('no-text', 'text');
	if (text.length > LONGEST_TEXT) return fault('text-too-long', 'text');
	const title = (mapping.title === null ? firstLine(text) : oneLine(cell('title'))).slice(0, LONGEST_FACT);
	if (title === '') return fault('no-title', 'title');
	const tooLong = FACTS.find((fact) => cell(fact).length > LONGEST_FACT);
	if (tooLong) return fault('fact-too-long', tooLong);
	const status = statusOf(cell('status').toWellFormed());
	if (status !== null && status.length > LONGEST_WORD) return fault('fact-too-long', 'status');
	const tags = [...new Set(cell('tags').split(/[;,]/).map(oneLine).filter(Boolean))];
	if (tags.some((tag) => tag.length > LONGEST_WORD)) return fault('fact-too-long', 'tags');
	const url = addressOf(cell('url'));
	if (url === undefined) return fault('not-an-address', 'url');

	const facts = Object.fromEntries(FACTS.map((fact) => [fact, oneLine(cell(fact)) || null]));
	return {
		line,
		posting: Posting.parse({ schema: 1, url, site: 'imported', title, ...facts, text, readAt: now }),
		note: cell('note'),
		status,
		tags,
	};
}

/** An address of the web; null for an empty cell, undefined for anything else. An address may lack its `https://`. */
function addressOf(cell: string): string | null | undefined {
	if (cell === '') return null;
	const whole = /^[a-z\d-]+(?:\.[a-z\d-]+)+(?:[/?#:]|$)/i.test(cell) ? `https://${cell}` : cell;
	return /^https?:\/\//i.test(whole) && URL.canParse(whole) ? new URL(whole).href : undefined;
}

const oneLine = (cell: string) => cell.replaceAll(/\s+/g, ' ').trim().toWellFormed();

function firstLine(text: string): string {
	const [line = ''] = text.split('\n', 1);
	return oneLine(line).slice(0, 120);
}
