import type { Field, Rating } from '../analysis/codebook.ts';
import type { Claim, Report } from '../analysis/types.ts';
import type { Posting } from '../posting.ts';

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
export function prepare(postings: readonly Exported[], choice: ExportChoice): Exported[] {
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
