import { createContext } from 'preact';
import type { Field } from '../lib/analysis/codebook.ts';
import type { Reassessment } from '../lib/analysis/index.ts';
import type { Claim, Quote } from '../lib/analysis/types.ts';
import type { Range } from '../lib/anchor/selectors.ts';
import type { Dispute, Highlight } from '../lib/store/annotations.ts';
import type { StoreFailure } from '../lib/store/failures.ts';

/** An annotation with its place in the text on show; null: its words are not there (any more). */
export type Placed<T> = T & { readonly range: Range | null };

/** What a person wrote over a posting, and what can be written. */
export interface Annotations {
	/** In the order of the text; those without a place last. */
	readonly highlights: readonly Placed<Highlight>[];
	readonly disputes: readonly Placed<Dispute>[];
	/** The judgement with the person's word in it; null where nothing of theirs changes anything. */
	readonly revised:
		| (Reassessment & { /** The fields that it corrects. */ readonly corrected: readonly Field[] })
		| null;
	/** True while the posting is not in the list: the first annotation saves it. */
	readonly savesFirst: boolean;
	readonly trouble: StoreFailure | null;
	/** What was taken away last and can be brought back. */
	readonly removed: 'highlight' | 'dispute' | null;
	/** What is said of these fields on the strength of a quote. */
	claimsOn(quote: Quote, fields: readonly Field[]): readonly Claim[];
	/** The new highlight's id; null when it could not be kept. */
	highlight(range: Range, meaning: Highlight['meaning']): Promise<string | null>;
	change(highlight: Highlight, changed: Partial<Pick<Highlight, 'meaning' | 'comment'>>): void;
	remove(highlight: Highlight): void;
	dispute(quote: Quote, fields: readonly Field[], comment: string): void;
	takeBack(disputes: readonly Dispute[]): void;
	undo(): void;
	dismiss(): void;
}

/** Words of the page that are to be highlighted. */
export interface PageWords {
	/** What came of looking for them in the posting's text. */
	readonly place:
		| { readonly kind: 'found'; readonly range: Range }
		| { readonly kind: 'nothing-selected' | 'not-in-text' }
		| null;
	/** Takes what is selected on the page; null where there is no page. */
	readonly take: (() => void) | null;
}

/** null where nothing can be annotated: the popup, a draft. */
export const AnnotationsContext = createContext<Annotations | null>(null);
