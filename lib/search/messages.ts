import type { StoreFailure } from '../store/failures.ts';
import type { Found } from './search-index.ts';

/** What a page asks the worker that searches. `turn` counts up, so that an answer that comes late is known as such. */
export type Asked =
	| { readonly kind: 'search'; readonly turn: number; readonly query: string }
	/** Answered as a search is, once every posting of this moment has been read. */
	| { readonly kind: 'search-all'; readonly turn: number; readonly query: string }
	/** Nobody waits for the rest any more: what was read is kept, the next search reads on. */
	| { readonly kind: 'stop' }
	/** The line around the first hit, of postings that are on show. */
	| { readonly kind: 'lines'; readonly turn: number; readonly query: string; readonly ids: readonly string[] };

/** What it answers, and says by itself. */
export type Answered =
	/** `read` of `total` postings are in the index; the answer is whole when both are the same. */
	| ({ readonly kind: 'found'; readonly turn: number; readonly read: number; readonly total: number } & Found)
	| { readonly kind: 'lines'; readonly turn: number; readonly lines: readonly (readonly [id: string, line: string])[] }
	/** Why not every posting could be read. */
	| StoreFailure
	/** More postings can be found than before. */
	| { readonly kind: 'read'; readonly read: number; readonly total: number };
