import * as z from 'zod/mini';

/**
 * One job posting as read from a page: the only thing `extract` makes and `analysis` reads.
 * `text` is the ground every quote stands on. It is stored as read and never re-normalised,
 * because offsets saved with a report point into it.
 */
export const Posting = z.object({
	schema: z.literal(1),
	/** Address of the page, or null for pasted text. */
	url: z.nullable(z.url()),
	/** Adapter id, `generic`, `pasted` or `selection`. */
	site: z.string(),
	title: z.string().check(z.minLength(1)),
	/** null: the page does not say. So for every nullable field below. */
	company: z.nullable(z.string()),
	location: z.nullable(z.string()),
	/** As shown, for example "$130,000 - $160,000 a year". */
	salary: z.nullable(z.string()),
	/** As shown or as schema.org says, for example "Full-time". */
	employmentType: z.nullable(z.string()),
	/** As shown or as schema.org says; not always a date. */
	postedAt: z.nullable(z.string()),
	/** Plain text, one block a line; list items begin with "- ". */
	text: z.string().check(z.minLength(1)),
	/** UTC. */
	readAt: z.iso.datetime(),
});
export type Posting = z.infer<typeof Posting>;
