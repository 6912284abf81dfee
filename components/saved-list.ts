import type { Corrections } from '../lib/analysis/corrections.ts';
import type { Reassessment } from '../lib/analysis/index.ts';
import type { Report } from '../lib/analysis/types.ts';
import type { View } from '../lib/query/view.ts';
import type { Wanted } from '../lib/search/marks.ts';
import type { StoreFailure } from '../lib/store/failures.ts';
import type { OpenedPosting } from '../lib/store/opened.ts';
import type { ListedPosting } from '../lib/store/records.ts';
import type { WordsInUse } from './OwnPanel.tsx';
import type { OpenedActions } from './opened-actions.ts';

/** A mistake of ours. */
export interface Mistake {
	readonly kind: 'error';
	readonly message: string;
}

/** The saved postings, or why they cannot be shown. */
export type Shelf =
	| { readonly kind: 'loading' }
	| {
			readonly kind: 'listed';
			readonly postings: readonly ListedPosting[];
			readonly damaged: number;
			/** False while only the newest have been read. */
			readonly whole: boolean;
			/** How many are saved in all. */
			readonly total: number;
	  }
	| StoreFailure
	| Mistake;

/** What was searched for and found; null: nothing is searched for. */
export type Hits = {
	readonly search: string;
	/** How well each posting that was found matches, by id; null: the answer is still to come. */
	readonly scores: ReadonlyMap<string, number> | null;
	/** What to mark. */
	readonly sought: Wanted;
	/** The line around the first hit, by id, of postings that are on show. */
	readonly lines: ReadonlyMap<string, string>;
	/** How many postings can be found so far, of how many. */
	readonly read: number;
	readonly total: number;
	/** True when the search came to an end by a mistake of ours: no answer comes. */
	readonly failed: boolean;
} | null;

/** The posting that is open beside the list. */
export type Opened =
	| { readonly kind: 'none' }
	| { readonly kind: 'opening' }
	| (OpenedPosting & {
			readonly report: Report;
			/** True when the stored report could not be read and was made anew. */
			readonly remade: boolean;
			/** What the person learned or disputes. */
			readonly corrections: Corrections;
			/** The judgement with that in it; null: there is none. */
			readonly revised: Reassessment | null;
			readonly inUse: WordsInUse;
			/** Why the last change could not be kept; null: it was. */
			readonly trouble: StoreFailure | null;
			readonly actions: OpenedActions;
	  })
	| StoreFailure
	| Mistake;

/** A change of one or many saved postings. `title` is that of the first. */
export type Change = { readonly count: number; readonly title: string } & (
	| { readonly what: 'deleted' }
	| { readonly what: 'status'; readonly status: string | null }
	| { readonly what: 'tagged' | 'untagged'; readonly tag: string }
);

/** What the last change came to, until it is undone or put away. */
export type Done =
	| { readonly kind: 'done'; readonly change: Change }
	| { readonly kind: 'undone' }
	| { readonly kind: 'failed'; readonly reason: StoreFailure['reason'] }
	| null;

export interface ListActions {
	copy(text: string): Promise<boolean>;
	/** Opens the posting with this id, or none. */
	open(id: string | null): void;
	/** Shows another view. While a search is typed, the step before is written over, so that Back leaves the search. */
	look(view: View, typing?: boolean): void;
	select(ids: ReadonlySet<string>): void;
	/** Asks for the lines around the hits of these postings. */
	showLines(ids: readonly string[]): void;
	/** Begins a search anew that failed. */
	searchAgain(): void;
	remove(ids: readonly string[]): void;
	setStatus(ids: readonly string[], status: string | null): void;
	addTag(ids: readonly string[], tag: string): void;
	removeTag(ids: readonly string[], tag: string): void;
	undo(): void;
	/** Puts the words about the last change away. */
	dismiss(): void;
	keepView(name: string): void;
	removeView(name: string): void;
	retry(): void;
	openGuide(): void;
	openSettings(): void;
}
