import {
	type Field,
	FLAGS,
	FOUNDATIONS,
	LIFECYCLE,
	PARTNERS,
	type Rating,
	RESPONSIBILITIES,
	SKILLS,
} from '../analysis/codebook.ts';
import type { Corrections } from '../analysis/corrections.ts';
import type { Claim, Findings, Outcome, Quote, Report, Score } from '../analysis/types.ts';

/** One posting to be compared. */
export interface Candidate {
	readonly report: Report;
	/** The person's own word, beside what the text says. */
	readonly corrections: Corrections;
}

/** What the text of one posting says of one field. */
type FindingCell =
	| { readonly kind: 'stated'; readonly value: Claim['value']; readonly quotes: readonly Quote[] }
	| { readonly kind: 'silent' }
	/** This posting was not read for the field: too short, another language. */
	| { readonly kind: 'not-read' };

export interface FindingRow {
	readonly kind: 'finding';
	readonly field: Field;
	readonly differs: boolean;
	/** Which cells stand out: of a row that differs, those whose value is not the most common one. */
	readonly stands: readonly boolean[];
	readonly cells: readonly (FindingCell & {
		/** The person's own word: another value, null for "it is not so", undefined for none. */
		readonly own: Claim['value'] | null | undefined;
	})[];
}

interface CheckRow {
	readonly kind: 'check';
	readonly check: string;
	readonly differs: boolean;
	readonly stands: readonly boolean[];
	/** null: this posting was not judged. */
	readonly cells: readonly (Outcome | null)[];
}

interface ScoreRow {
	readonly kind: 'score';
	readonly rating: Rating;
	readonly differs: boolean;
	readonly stands: readonly boolean[];
	/** null: this posting was not judged. */
	readonly cells: readonly (Score | null)[];
}

export type Row = FindingRow | CheckRow | ScoreRow;

const GROUPS = [
	'scores',
	'stage',
	'checks',
	'role',
	'work',
	'partners',
	'foundations',
	'clarity',
	'flags',
	'skills',
	'steps',
] as const;
export interface Group {
	readonly id: (typeof GROUPS)[number];
	readonly rows: readonly Row[];
}

const SCORES = ['overall', 'scope', 'partners', 'foundations'] as const satisfies readonly Rating[];

/** Scores this many points of 100 apart are called different: less is within what a reading can tell. */
const SCORE_DIFFERS = 10;

const FIELDS_OF: Readonly<Record<Exclude<Group['id'], 'scores' | 'checks'>, readonly Field[]>> = {
	stage: ['stageShown', 'stageHiredFor'],
	role: ['domain', 'layer', 'stance', 'mandate', 'buildOrEnable'],
	work: RESPONSIBILITIES.map((key) => `responsibilities.${key}` as const),
	partners: PARTNERS.map((key) => `partners.${key}` as const),
	foundations: FOUNDATIONS.map((key) => `foundations.${key}` as const),
	clarity: ['metrics', 'trajectory', 'boundaries', 'changeAware'],
	flags: FLAGS.map((key) => `flags.${key}` as const),
	skills: SKILLS.map((key) => `skills.${key}` as const),
	steps: LIFECYCLE.map((key) => `lifecycle.${key}` as const),
};

/** Postings side by side: everything that was found of them, a row each, in the order of the candidates. */
export function compare(candidates: readonly Candidate[]): Group[] {
	return GROUPS.map((id) => ({ id, rows: rowsOf(id, candidates) }));
}

function rowsOf(id: Group['id'], candidates: readonly Candidate[]): Row[] {
	if (id === 'scores') return SCORES.map((rating) => scoreRow(rating, candidates));
	if (id === 'checks') return checkRows(candidates);
	return FIELDS_OF[id].map((field) => findingRow(field, candidates));
}

function scoreRow(rating: Rating, candidates: readonly Candidate[]): ScoreRow {
	const cells = candidates.map(({ report }) => (report.kind === 'read' ? report.scores[rating] : null));
	const values = cells.flatMap((cell) => cell?.value ?? []);
	const differs = values.length > 1 && Math.max(...values) - Math.min(...values) >= SCORE_DIFFERS;
	const stands = cells.map((cell) => differs && cell?.value != null && cell.value === Math.max(...values));
	return { kind: 'score', rating, differs, stands, cells };
}

function checkRows(candidates: readonly Candidate[]): CheckRow[] {
	const checks = new Set(
		candidates.flatMap(({ report }) => (report.kind === 'read' ? report.verdicts.map(({ check }) => check) : [])),
	);
	return [...checks].map((check) => {
		const cells = candidates.map(
			({ report }) => (report.kind === 'read' && report.verdicts.find((one) => one.check === check)?.outcome) || null,
		);
		return { kind: 'check', check, ...difference(cells.map((cell) => cell?.kind ?? null)), cells };
	});
}

function findingRow(field: Field, candidates: readonly Candidate[]): FindingRow {
	const cells = candidates.map(({ report, corrections }) => ({
		...('findings' in report ? findingCell(report.findings, field) : ({ kind: 'not-read' } as const)),
		own: corrections[field],
	}));
	const said = cells.map((cell) => {
		if (cell.own !== undefined) return cell.own ?? 'silent';
		return cell.kind === 'not-read' ? null : cell.kind === 'stated' ? cell.value : 'silent';
	});
	return { kind: 'finding', field, ...difference(said), cells };
}

function findingCell(findings: Findings, field: Field): FindingCell {
	const finding = findings[field];
	if (finding.state === 'silent') return { kind: 'silent' };
	return { kind: 'stated', value: finding.value, quotes: finding.evidence };
}

/** null: nothing to compare. With two values that are equally common both stand out. */
function difference(values: readonly unknown[]): { differs: boolean; stands: boolean[] } {
	const counts = new Map<unknown, number>();
	for (const value of values) if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
	const differs = counts.size > 1;
	const most = Math.max(...counts.values());
	const usual = [...counts].filter(([, count]) => count === most);
	const stands = values.map(
		(value) => differs && value !== null && !(usual.length === 1 && counts.get(value) === most),
	);
	return { differs, stands };
}
