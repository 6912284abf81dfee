import type { RefusedTable, Table } from './table.ts';

/** No table that people make is nested deeper; what is would fill the stack. */
const DEEPEST = 20;

type Cells = ReadonlyMap<string, string>;

/** True if a text is one JSON value a line, or one list of them. */
export function looksLikeJson(text: string): boolean {
	return /^\uFEFF?\s*[[{]/.test(text);
}

/**
 * JSON, an object a line or a list of objects, as a table: its columns are all names that occur, those of objects inside
 * with a dot (`hiringOrganization.name`); lists become text with commas.
 */
export function readJsonl(source: string): Table | RefusedTable {
	const text = source.replace(/^\uFEFF/, '');
	const objects: { line: number; value: unknown }[] = [];
	const whole = text.trimStart().startsWith('[') ? parsed(text) : null;
	if (whole && Array.isArray(whole.value)) {
		// A list says nothing about lines: its items are counted instead.
		for (const [at, value] of whole.value.entries()) objects.push({ line: at + 1, value });
	} else {
		for (const [at, line] of text.split(/\r\n?|\n/).entries()) {
			if (line.trim() === '') continue;
			const one = parsed(line);
			if (!one) return { kind: 'refused', line: at + 1, fault: 'not-json' };
			objects.push({ line: at + 1, value: one.value });
		}
	}
	const [first] = objects;
	if (!first) return { kind: 'refused', line: 1, fault: 'no-rows' };
	const odd = objects.find(({ value }) => !isObject(value));
	if (odd) return { kind: 'refused', line: odd.line, fault: 'not-an-object' };
	return tableOf(objects.map(({ line, value }) => ({ line, cells: flat(value as object) })));
}

function tableOf(rows: readonly { line: number; cells: Cells }[]): Table {
	const header = [...new Set(rows.flatMap(({ cells }) => [...cells.keys()]))];
	return {
		kind: 'table',
		format: 'jsonl',
		header,
		columns: header.length,
		rows: rows.map(({ line, cells }) => ({ line, cells: header.map((name) => cells.get(name) ?? '') })),
	};
}

function flat(value: object, prefix = ''): Cells {
	return new Map(
		Object.entries(value).flatMap(([name, inner]: [string, unknown]): [string, string][] => {
			if (isObject(inner) && prefix.split('.').length < 3) return [...flat(inner, `${prefix}${name}.`)];
			return [[prefix + name, isDeeper(inner, DEEPEST) ? '…' : asText(inner)]];
		}),
	);
}

/** True when there are values within values for more than so many levels. */
function isDeeper(value: unknown, levels: number): boolean {
	if (typeof value !== 'object' || value === null) return false;
	return levels === 0 || Object.values(value).some((inner) => isDeeper(inner, levels - 1));
}

function asText(value: unknown): string {
	if (value === null || value === undefined) return '';
	if (Array.isArray(value)) return value.map(asText).filter(Boolean).join(', ');
	return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

function parsed(json: string): { value: unknown } | null {
	try {
		return { value: JSON.parse(json) };
	} catch (error) {
		if (error instanceof SyntaxError) return null;
		throw error;
	}
}

const isObject = (value: unknown): value is object =>
	typeof value === 'object' && value !== null && !Array.isArray(value);
