import { createContext } from 'preact';
import type { StoreFailure } from '../lib/store/failures.ts';
import type { SavedPosting } from '../lib/store/records.ts';

/** A saved posting whose text is nearly the one on show. */
export interface Alike {
	readonly saved: SavedPosting;
	readonly text: string;
}

/** What is known of the posting on show from before. */
export interface Seen {
	/** The text on show. */
	readonly text: string;
	/** The same posting, saved with another text; null: not saved, or with these words. */
	readonly changed: { readonly savedAt: string; readonly text: string } | null;
	/** Others that are alike, the nearest first; only their number is certain to be small. */
	readonly alike: readonly Alike[];
	/** Keeps today's text; the one of before goes to the archive. null: that was done. */
	readonly keepText: (() => void) | null;
	/** Why today's text could not be kept; null: it was not asked, or it was kept. */
	readonly notKept: StoreFailure | null;
	open(id: string): void;
	/** null: the posting on show is not saved, so nothing can be compared. */
	readonly compare: ((id: string) => void) | null;
}

/** null: nothing was looked for yet. */
export const SeenContext = createContext<Seen | null>(null);
