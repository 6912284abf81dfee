import { CsvError, type Info, parse } from 'csv-parse/browser/esm/sync';
import type { RefusedTable, Table, TableFault, TableRow } from './table.ts';

const DELIMITERS = [',', ';', '\t', '|'] as const;
/** So many rows tell which sign separates the cells. */
const SAMPLE_ROWS = 20;
/** At least so many characters are parsed at a time: up to the end of a record. */
const PIECE = 500_000;
const QUOTE = 34;
const LINE_FEED = 10;

/** The parser's codes in our words; any other is a bug. */
const FAULTS: Readonly<Record<string, TableFault>> = {
	CSV_QUOTE_NOT_CLOSED: 'quote-not-closed',
	INVALID_OPENING_QUOTE: 'quote-inside',
	CSV_INVALID_CLOSING_QUOTE: 'text-after-quote',
	CSV_NON_TRIMABLE_CHAR_AFTER_CLOSING_QUOTE: 'text-after-quote',
};

/** CSV, whatever separates its cells, as a table; `header`: whether the first row names the columns. */
export function readCsv(source: string, header: (first: readonly string[]) => boolean): Table | RefusedTable {
	const text = source.replace(/^\uFEFF/, '').replaceAll(/\r\n?/g, '\n');
	const delimiter = delimiterOf(text);
	const read = records(text, delimiter);
	if (read.fault) return { kind: 'refused', ...read.fault };
	const [first, ...rest] = read.rows;
	if (!first) return { kind: 'refused', line: 1, fault: 'no-rows' };
	const named = header(first.cells);
	const rows = named ? rest : read.rows;
	if (rows.length === 0) return { kind: 'refused', line: first.line, fault: 'no-rows' };
	const columns = first.cells.length;
	const uneven = rows.find(({ cells }) => cells.length !== columns);
	if (uneven) {
		const fault = uneven.cells.length > columns ? 'more-cells' : 'fewer-cells';
		return { kind: 'refused', line: uneven.line, fault };
	}
	return { kind: 'table', format: 'csv', header: named ? first.cells : null, columns, rows };
}

/** The sign that cuts the first rows into the most cells, the same number in each. */
function delimiterOf(text: string): string {
	const scores = DELIMITERS.map((delimiter) => {
		const { rows, fault } = records(text, delimiter, SAMPLE_ROWS);
		const widths = rows.map(({ cells }) => cells.length);
		const [first = 0] = widths;
		const share = widths.filter((width) => width === first).length / Math.max(1, widths.length);
		// A file with a fault has most of its rows right under the right sign.
		return fault ? first * share * (rows.length / (rows.length + 1)) : first * share;
	});
	return DELIMITERS[scores.indexOf(Math.max(...scores))] ?? ',';
}

function records(
	text: string,
	delimiter: string,
	atMost = Number.POSITIVE_INFINITY,
): { rows: TableRow[]; fault: { line: number; fault: TableFault } | null } {
	/** Line on which the record now being read begins. */
	let line = 1;
	const rows: TableRow[] = [];
	for (const piece of pieces(text, atMost === Number.POSITIVE_INFINITY ? PIECE : 0)) {
		const before = line - 1;
		try {
			parse(piece, {
				delimiter,
				record_delimiter: '\n',
				relax_column_count: true,
				on_record: (cells: string[], { lines }: Info) => {
					if (cells.some((cell) => cell.trim() !== '')) rows.push({ line, cells });
					line = before + lines + 1;
					return null;
				},
			});
		} catch (error) {
			const fault = error instanceof CsvError && FAULTS[error.code];
			if (!fault) throw error;
			const at = fault === 'quote-not-closed' ? line : before + Number((error as CsvError).lines);
			return { rows, fault: { line: at, fault } };
		}
		if (rows.length >= atMost) break;
	}
	return { rows, fault: null };
}

/**
 * The text in pieces that end where a record ends: at a line break with an even number of quotation marks before it.
 * The parser takes many times its input of memory, so it gets a little at a time.
 */
function* pieces(text: string, least: number): Generator<string> {
	let start = 0;
	let quoted = false;
	for (let at = 0; at < text.length; at++) {
		const code = text.charCodeAt(at);
		if (code === QUOTE) quoted = !quoted;
		else if (code === LINE_FEED && !quoted && at - start >= least) {
			yield text.slice(start, at + 1);
			start = at + 1;
		}
	}
	if (start < text.length) yield text.slice(start);
}
