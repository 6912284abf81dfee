/** One row of a table from elsewhere. */
export interface TableRow {
	/** Where it begins in the file, from 1. */
	readonly line: number;
	/** As many as there are columns. */
	readonly cells: readonly string[];
}

export interface Table {
	readonly kind: 'table';
	readonly format: 'csv' | 'jsonl';
	/** The columns' names; null for a table without a header. */
	readonly header: readonly string[] | null;
	readonly columns: number;
	readonly rows: readonly TableRow[];
}

/** What is wrong with a line, so that the file cannot be read. */
export type TableFault =
	| 'quote-not-closed'
	| 'quote-inside'
	| 'text-after-quote'
	| 'more-cells'
	| 'fewer-cells'
	| 'not-json'
	| 'not-an-object'
	| 'no-rows';

export interface RefusedTable {
	readonly kind: 'refused';
	readonly line: number;
	readonly fault: TableFault;
}
