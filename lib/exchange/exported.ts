import { FIELDS, type Field, RATINGS, type Rating } from '../analysis/codebook.ts';
import type { Claim, Report } from '../analysis/types.ts';
import type { Posting } from '../posting.ts';
import type { Entries } from '../store/entries.ts';
import type { OpenedPosting } from '../store/opened.ts';

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

/**
 * The postings as the choice lets them out. Without names each company is a number, the same one throughout, also where
 * its name stands in a title or a note; what only a reader could clear of names is left out whole: address, text.
 */
export function prepare<T extends Pick<Exported, 'posting' | 'note'>>(
	postings: readonly T[],
	choice: Omit<ExportChoice, 'text'>,
): T[] {
	const numbers = new Map<string, number>();
	for (const { posting } of postings) {
		if (posting.company !== null && !numbers.has(posting.company)) numbers.set(posting.company, numbers.size + 1);
	}
	return postings.map((one) => {
		const company = one.posting.company;
		const hide = (text: string) =>
			choice.names || !company ? text : text.replaceAll(new RegExp(escaped(company), 'giu'), nameOf(company));
		const nameOf = (name: string) => `#${numbers.get(name)}`;
		return {
			...one,
			note: choice.notes ? hide(one.note) : '',
			posting: choice.names
				? one.posting
				: {
						...one.posting,
						title: hide(one.posting.title),
						company: company === null ? null : nameOf(company),
						url: null,
					},
		};
	});
}

const escaped = (text: string) => text.replaceAll(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
