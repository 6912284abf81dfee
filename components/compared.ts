import type { Rating } from '../lib/analysis/codebook.ts';
import type { Corrections } from '../lib/analysis/corrections.ts';
import type { Reassessment } from '../lib/analysis/index.ts';
import type { Report } from '../lib/analysis/types.ts';
import type { Weights } from '../lib/compare/weights.ts';
import { prepare } from '../lib/exchange/exported.ts';
import type { Posting } from '../lib/posting.ts';
import type { StoreFailure } from '../lib/store/failures.ts';
import type { SheetChoice } from './ReportSheet.tsx';
import type { Mistake } from './saved-list.ts';

/** A posting in the comparison: what it says, and what the person made of it. */
export interface ComparedPosting {
	readonly id: string;
	readonly posting: Posting;
	readonly savedAt: string;
	readonly report: Report;
	readonly corrections: Corrections;
	/** The judgement with the person's word in it; null where there is no such word. */
	readonly reassessed: Reassessment | null;
	/** The person's own, 1 to 5. */
	readonly ratings: Readonly<Partial<Record<Rating, number>>>;
	readonly status: string | null;
	readonly tags: readonly string[];
	/** Markdown; '' when there is none. */
	readonly note: string;
}

/** The postings as a choice lets them onto paper: without notes nothing stays of what the person wrote. */
export function forPaper(postings: readonly ComparedPosting[], choice: SheetChoice): ComparedPosting[] {
	const prepared = prepare(postings, choice);
	if (choice.notes) return prepared;
	return prepared.map((one) => ({ ...one, corrections: {}, reassessed: null, ratings: {}, status: null, tags: [] }));
}

/** The comparison on show. */
export type Compared =
	| { readonly kind: 'loading' }
	| { readonly kind: 'nothing' }
	| {
			readonly kind: 'compared';
			/** One to five. */
			readonly postings: readonly ComparedPosting[];
			/** How many of those asked for are not there any more. */
			readonly gone: number;
			readonly tooMany: boolean;
			/** The person's own weights of the checks in the whole; null: the usual ones. */
			readonly ownWeights: Weights | null;
			readonly usualWeights: Weights;
			readonly onlyDifferences: boolean;
	  }
	| StoreFailure
	| Mistake;

export interface CompareActions {
	/** Takes a posting out of the comparison; it stays in the list. */
	takeOut(id: string): void;
	showOnlyDifferences(only: boolean): void;
	print(): void;
	/** Takes these postings out, as a file. */
	takeAway(): void;
	openList(): void;
}
