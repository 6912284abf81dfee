import type { Separator } from '../lib/exchange/csv.ts';
import type { Encoding } from '../lib/exchange/decode.ts';
import type { ExportChoice, Exported } from '../lib/exchange/exported.ts';
import type { CheckedRows, FileRefusal, OpenedTable } from '../lib/exchange/import-messages.ts';
import type { Mapping } from '../lib/exchange/mapping.ts';
import type { StoreFailure } from '../lib/store/failures.ts';
import type { TakenIn } from '../lib/store/file/take-in.ts';
import type { WordsRead } from './ReadingWords.tsx';
import type { SheetChoice } from './ReportSheet.tsx';
import type { Mistake } from './saved-list.ts';

export type ExportFormat = 'json' | 'csv' | 'markdown' | 'print';

/** So many reports a browser prints at once without trouble. */
export const MOST_PRINTED = 200;

/** Which postings the page is about. */
export interface Scope {
	readonly kind: 'scope';
	readonly ids: readonly string[];
	/** True for the whole list. */
	readonly all: boolean;
	/** The view of the list that they pass, in sentences; empty for a selection, and for all. */
	readonly view: readonly string[];
	/** How many are saved in all. */
	readonly total: number;
	/** Postings that an older engine read. */
	readonly stale: readonly string[];
	readonly engine: string;
}

/** The same on its way. */
export type Scoped = Scope | WordsRead | { readonly kind: 'loading' } | StoreFailure | Mistake;

/** How far an export has come. */
export type Exporting =
	| { readonly kind: 'idle' }
	| { readonly kind: 'working'; readonly share: number }
	/** Ready for paper, prepared for the choice. */
	| { readonly kind: 'sheets'; readonly postings: readonly Exported[]; readonly choice: SheetChoice }
	| { readonly kind: 'made'; readonly count: number; readonly left: number }
	| { readonly kind: 'stopped' }
	| StoreFailure
	| Mistake;

/** How far an import has come. */
export type Importing =
	| { readonly kind: 'idle' }
	| { readonly kind: 'reading'; readonly name: string }
	| { readonly kind: 'refused'; readonly name: string; readonly refusal: FileRefusal }
	| {
			readonly kind: 'table';
			readonly name: string;
			readonly table: OpenedTable;
			readonly mapping: Mapping;
			/** null: being checked, or nothing says where the text is. */
			readonly checked: CheckedRows | null;
	  }
	| { readonly kind: 'own'; readonly name: string; readonly postings: number }
	| { readonly kind: 'working'; readonly phase: 'reading' | 'analysing' | 'writing'; readonly share: number }
	| { readonly kind: 'done'; readonly outcome: TakenIn }
	| { readonly kind: 'stopped' }
	| StoreFailure
	| Mistake;

/** How far reading again has come. */
export type Renewing =
	| { readonly kind: 'idle' }
	| { readonly kind: 'working'; readonly share: number }
	| { readonly kind: 'renewed'; readonly count: number; readonly missing: number }
	| { readonly kind: 'stopped' }
	| StoreFailure
	| Mistake;

export interface ExchangeActions {
	make(format: ExportFormat, choice: ExportChoice, separator: Separator): void;
	stopMaking(): void;
	/** Prints the reports that are ready. */
	printSheets(): void;
	/** `encoding`, `header`: null to be told from the file. */
	choose(file: File): void;
	readAs(how: { encoding?: Encoding; header?: boolean }): void;
	map(mapping: Mapping): void;
	takeIn(how: 'merge' | 'replace'): void;
	stopTaking(): void;
	startOver(): void;
	renew(): void;
	stopRenewing(): void;
	openList(): void;
	/** Of what the search looks at. */
	stopReading(): void;
	readOn(): void;
}
