import type { Corrections } from '../lib/analysis/corrections.ts';
import type { Reassessment } from '../lib/analysis/index.ts';
import type { Report } from '../lib/analysis/types.ts';
import type { StoreFailure } from '../lib/store/failures.ts';
import type { OpenedPosting } from '../lib/store/opened.ts';
import type { ListedPosting, SavedPosting } from '../lib/store/records.ts';
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
	| { readonly kind: 'listed'; readonly postings: readonly ListedPosting[]; readonly damaged: number }
	| StoreFailure
	| Mistake;

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

/** What the last deletion came to, until it is undone or put away. */
export type Deletion =
	| { readonly kind: 'deleted' | 'restored'; readonly title: string }
	| { readonly kind: 'failed'; readonly reason: StoreFailure['reason'] }
	| null;

export interface ListActions {
	copy(text: string): Promise<boolean>;
	/** Opens the posting with this id, or none. */
	open(id: string | null): void;
	remove(saved: SavedPosting): void;
	undo(): void;
	/** Puts the words about the last deletion away. */
	dismiss(): void;
	retry(): void;
	openGuide(): void;
	openSettings(): void;
}
