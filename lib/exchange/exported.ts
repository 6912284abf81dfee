import { FIELDS, type Field, RATINGS, type Rating } from '../analysis/codebook.ts';
import type { Claim, Report } from '../analysis/types.ts';
import type { Posting } from '../posting.ts';
import type { Entries } from '../store/entries.ts';
import type { OpenedPosting } from '../store/opened.ts';
import { hiddenNames } from './hidden-names.ts';

/** A saved posting as it goes out, with what the person made of it. */
export interface Exported {
	readonly posting: Posting;
	/** UTC. */
	readonly savedAt: string;
	readonly report: Report;
	readonly status: string | null;
	readonly tags: readonly string[];
	/** Markdown; '' when there is none. */
	readonly note: string;
	/** The person's own, 1 to 5. */
	readonly ratings: Readonly<Partial<Record<Rating, number>>>;
	/** What the person learned; null: settled as not there. */
	readonly learned: Readonly<Partial<Record<Field, Claim['value'] | null>>>;
}

/** A saved posting and its report, as they go out. */
export function exportedOf({
	saved,
	posting,
	report,
	entries,
}: Pick<OpenedPosting, 'saved' | 'posting' | 'entries'> & { readonly report: Report }): Exported {
	return {
		posting,
		savedAt: saved.savedAt,
		report,
		status: entries.status?.value ?? null,
		tags: entries.tags?.value ?? [],
		note: entries.note?.value ?? '',
		ratings: Object.fromEntries(
			RATINGS.flatMap((rating) => {
				const entry = entries[`rating.${rating}`];
				return entry ? [[rating, entry.value]] : [];
			}),
		),
		learned: learnedOf(entries),
	};
}

function learnedOf(entries: Entries): Exported['learned'] {
	return Object.fromEntries(
		FIELDS.flatMap((field: Field) => {
			const entry = entries[`learned.${field}`];
			return entry ? [[field, entry.value.value]] : [];
		}),
	);
}

/** What goes out. Without names, companies become numbers and address, text and quotes stay behind. */
export interface ExportChoice {
	readonly notes: boolean;
	readonly names: boolean;
	readonly text: boolean;
}

type Hideable = Pick<Exported, 'posting' | 'note' | 'status' | 'tags'>;

/**
 * The postings as the choice lets them out. Without names each company is a number, the same one throughout, also where
 * its name stands in a title, a fact, a note, a status or a tag, at its own posting or at another one; what only a reader
 * could clear of names is left out whole: address, text.
 */
export function prepare<T extends Hideable>(postings: readonly T[], choice: Omit<ExportChoice, 'text'>): T[] {
	const noted = choice.notes ? postings : postings.map((one) => ({ ...one, note: '' }));
	if (choice.names) return [...noted];
	const { standIn, hide } = hiddenNames(postings.map(({ posting }) => posting.company ?? ''));
	const hideFact = (fact: string | null) => fact && hide(fact);
	return noted.map((one) => ({
		...one,
		note: hide(one.note),
		status: hideFact(one.status),
		tags: one.tags.map(hide),
		posting: {
			...one.posting,
			title: hide(one.posting.title),
			company: standIn(one.posting.company ?? '') || null,
			location: hideFact(one.posting.location),
			salary: hideFact(one.posting.salary),
			employmentType: hideFact(one.posting.employmentType),
			postedAt: hideFact(one.posting.postedAt),
			url: null,
		},
	}));
}
