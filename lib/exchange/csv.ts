import { stringify } from 'csv-stringify/browser/esm/sync';
import { FOUNDATIONS, PARTNERS, RATINGS, RESPONSIBILITIES } from '../analysis/codebook.ts';
import type { Findings } from '../analysis/types.ts';
import type { exchange } from '../words/en/exchange.ts';
import { say } from '../words/index.ts';
import { statusName } from '../words/status.ts';
import { type ExportChoice, type Exported, prepare } from './exported.ts';
import { defused } from './formula.ts';

/** UTF-8's mark, without which spreadsheets take the file for an older encoding. */
const BOM = '\uFEFF';

type Cell = string | number | null;
interface Column {
	readonly name: string;
	readonly cell: (one: Exported) => Cell;
}

/** What stands between cells: RFC 4180's comma, or the semicolon that spreadsheets expect where 1.5 is written 1,5. */
export type Separator = ',' | ';';

/** Postings as CSV: RFC 4180 with a header, UTF-8 with its mark, lines that end in CRLF, no cell a formula. */
export function csvOf(postings: readonly Exported[], choice: ExportChoice, separator: Separator = ','): string {
	const columns = columnsFor(choice);
	const rows = prepare(postings, choice).map((one) => columns.map(({ cell }) => plain(cell(one))));
	return (
		BOM +
		stringify([columns.map(({ name }) => name), ...rows], {
			delimiter: separator,
			record_delimiter: '\r\n',
			quoted_string: true,
		})
	);
}

const plain = (cell: Cell) => (typeof cell === 'string' ? defused(cell.toWellFormed()) : cell);

function columnsFor(choice: ExportChoice): Column[] {
	const facts = ['title', 'company', 'location', 'salary', 'employmentType', 'postedAt'] as const;
	return [
		...facts.map((fact) => column(fact, ({ posting }) => posting[fact])),
		...(choice.names ? [column('url', ({ posting }) => posting.url)] : []),
		column('savedAt', ({ savedAt }) => savedAt),
		column('kind', ({ report }) => say(`exchange.kinds.${report.kind}`)),
		...RATINGS.map((rating) => ({
			name: say('exchange.score', { name: say(`codebook.ratings.${rating}.name`) }),
			cell: ({ report }: Exported) => (report.kind === 'read' ? report.scores[rating].value : null),
		})),
		column('stageShown', ({ report }) => (report.kind === 'read' ? report.stage.shown : null)),
		column('stageHiredFor', ({ report }) => (report.kind === 'read' ? report.stage.hiredFor : null)),
		column('layer', ({ report }) => layerOf(report)),
		column('kindsOfWork', ({ report }) => namesOf(report, RESPONSIBILITIES, 'responsibilities')),
		column('partners', ({ report }) => namesOf(report, PARTNERS, 'partners')),
		column('inPlace', ({ report }) => namesOf(report, FOUNDATIONS, 'foundations', 'in-place')),
		column('onTheRole', ({ report }) => namesOf(report, FOUNDATIONS, 'foundations', 'on-the-role')),
		column('flags', ({ report }) =>
			report.kind === 'read' ? report.flags.map(({ id }) => say(`flags.${id}.title`)).join('; ') : '',
		),
		column('status', ({ status }) => status && statusName(status)),
		column('tags', ({ tags }) => tags.join('; ')),
		...RATINGS.map((rating) => ({
			name: say('exchange.ownRating', { name: say(`codebook.ratings.${rating}.name`) }),
			cell: ({ ratings }: Exported) => ratings[rating] ?? null,
		})),
		...(choice.notes ? [column('note', ({ note }) => note)] : []),
		...(choice.text && choice.names ? [column('text', ({ posting }) => posting.text)] : []),
	];
}

type ColumnName = keyof typeof exchange.columns;

const column = (name: ColumnName, cell: Column['cell']): Column => ({ name: say(`exchange.columns.${name}`), cell });

const findingsOf = (report: Exported['report']): Findings | null => ('findings' in report ? report.findings : null);

function layerOf(report: Exported['report']): string | null {
	const layer = findingsOf(report)?.layer;
	return layer?.state === 'stated' ? say(`codebook.layer.${layer.value}.name`) : null;
}

/** The names of those of a group that are stated (with this value, when one is given). */
function namesOf<G extends 'responsibilities' | 'partners' | 'foundations'>(
	report: Exported['report'],
	keys: readonly string[],
	group: G,
	value?: string,
): string {
	const findings = findingsOf(report);
	if (!findings) return '';
	const stated = keys.filter((key) => {
		const finding = findings[`${group}.${key}` as keyof Findings];
		return finding.state === 'stated' && (value === undefined || finding.value === value);
	});
	return stated.map((key) => say(`codebook.${group}.${key}.name` as 'codebook.partners.risk.name')).join('; ');
}
