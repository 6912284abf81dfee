import type { Report } from '../lib/analysis/types.ts';
import type { Posting } from '../lib/posting.ts';
import type { StoreFailure } from '../lib/store/failures.ts';
import type { CorrectedFacts } from './CorrectionForm.tsx';

/** What popup and side panel show: a report, or why there is none. */
export type Face =
	| { readonly kind: 'reading' }
	/** `tabId`: the tab of the posting's page; -1: none. */
	| { readonly kind: 'report'; readonly posting: Posting; readonly report: Report; readonly tabId: number }
	| { readonly kind: 'not-a-posting' | 'stale' | 'no-selection' | 'not-granted' | 'protected' }
	/** `address`: where the posting that stands in a frame of the page can be opened by itself. */
	| { readonly kind: 'framed'; readonly address: string }
	| { readonly kind: 'unreadable'; readonly missing: readonly ('title' | 'text')[]; readonly title: string | null }
	| { readonly kind: 'error'; readonly message: string };

/** Whether the posting on show is in the list. */
export type Keeping =
	| { readonly kind: 'unknown' | 'unsaved' | 'saving' }
	| { readonly kind: 'saved'; readonly id: string }
	| StoreFailure;

/** A text that somebody pasted; '' where nothing was written. */
export interface Pasted {
	readonly title: string;
	readonly company: string;
	readonly text: string;
}

/** What a person can do in popup and side panel. */
export interface FaceActions {
	/** Resolves to false when the browser refuses. */
	copy(text: string): Promise<boolean>;
	save(): void;
	/** Puts right what the page said of the posting on show, and reads it again. */
	correct(facts: CorrectedFacts): void;
	openBeside(): void;
	openList(id?: string): void;
	openGuide(): void;
	openPage(address: string): void;
	readAgain(): void;
	readSelection(): void;
	readPasted(pasted: Pasted): void;
	/** Saves a scrubbed copy of the page as a file. Resolves to the file's name, or null when the browser refuses. */
	savePageCopy(): Promise<string | null>;
}
