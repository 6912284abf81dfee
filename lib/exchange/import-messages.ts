import type { Rubric } from '../analysis/rubric.ts';
import type { StoreFailure } from '../store/failures.ts';
import type { Refused } from '../store/file/read.ts';
import type { TakenIn } from '../store/file/take-in.ts';
import type { Decoded, Encoding } from './decode.ts';
import type { FaultyRow } from './imported.ts';
import type { Mapping } from './mapping.ts';
import type { RefusedTable } from './table.ts';

/** What the page asks of the worker that reads files and postings. */
export type ImportRequest =
	| {
			readonly kind: 'open';
			readonly file: File;
			/** null: to be told from the bytes. */
			readonly encoding: Encoding | null;
			/** Whether the first row names the columns; null: to be told from the row. */
			readonly header: boolean | null;
	  }
	| { readonly kind: 'check'; readonly mapping: Mapping }
	| {
			readonly kind: 'take-in';
			/** null for a file of our own. */
			readonly mapping: Mapping | null;
			readonly how: 'merge' | 'replace';
			readonly rubric: Rubric;
	  }
	| { readonly kind: 'renew'; readonly ids: readonly string[]; readonly rubric: Rubric }
	| { readonly kind: 'stop' };

/** A table that was read, as the page shows it before anything is taken in. */
export interface OpenedTable {
	readonly kind: 'opened';
	readonly format: 'csv' | 'jsonl';
	readonly encoding: Encoding;
	readonly header: readonly string[] | null;
	readonly columns: number;
	readonly rows: number;
	/** The first rows, long cells cut. */
	readonly sample: readonly { readonly line: number; readonly cells: readonly string[] }[];
	readonly mapping: Mapping;
}

/** What the rows come to with a mapping. */
export interface CheckedRows {
	readonly kind: 'checked';
	/** Rows that can be taken in. */
	readonly ready: number;
	/** The first of them. */
	readonly faults: readonly FaultyRow[];
	readonly faulty: number;
	/** Rows that say again what an earlier row says. */
	readonly repeated: number;
}

/** Why a file is refused: as bytes, as a table, as a file of our own. */
export type FileRefusal =
	| { readonly kind: 'refused'; readonly by: 'bytes'; readonly reason: Extract<Decoded, { kind: 'refused' }>['reason'] }
	| ({ readonly by: 'table' } & RefusedTable)
	| ({ readonly by: 'own' } & Refused);

/** What the worker answers. */
export type ImportAnswer =
	| OpenedTable
	| CheckedRows
	| FileRefusal
	/** A file of our own that holds what it should. */
	| { readonly kind: 'own'; readonly postings: number }
	| { readonly kind: 'progress'; readonly phase: 'reading' | 'analysing' | 'writing'; readonly share: number }
	| TakenIn
	| { readonly kind: 'renewed'; readonly count: number; readonly missing: number }
	| { readonly kind: 'stopped' }
	| StoreFailure
	| { readonly kind: 'error'; readonly message: string };
