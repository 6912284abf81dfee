import * as z from 'zod/mini';
import { Posting } from '../posting.ts';

/** What reading the open page, or what is selected in it, came to. */
export const PageReading = z.discriminatedUnion('kind', [
	z.object({ kind: z.literal('posting'), posting: Posting, tabId: z.number() }),
	z.object({ kind: z.literal('not-a-posting'), url: z.string(), tabId: z.number() }),
	/** A posting's address, but its title or text was not found; what was found all the same. */
	z.object({
		kind: z.literal('unreadable'),
		url: z.string(),
		tabId: z.number(),
		missing: z.array(z.literal(['title', 'text'])),
		title: z.nullable(z.string()),
		company: z.nullable(z.string()),
	}),
	/** The page had its time, but still shows another posting than its address names. */
	z.object({ kind: z.literal('stale'), url: z.string(), tabId: z.number() }),
	/** No posting, but one of a board we know stands in it in a frame of another site, which no click opens to us. */
	z.object({ kind: z.literal('framed'), url: z.string(), tabId: z.number(), posting: z.url() }),
	/** Asked for the selected text, but nothing is selected. */
	z.object({ kind: z.literal('no-selection'), url: z.string(), tabId: z.number() }),
	/**
	 * `not-granted`: a click on the toolbar button would let us read this page;
	 * `protected`: the browser lets no extension read it (its own pages, its store, a page that failed to load).
	 */
	z.object({ kind: z.literal('no-access'), reason: z.literal(['not-granted', 'protected']) }),
]);
export type PageReading = z.infer<typeof PageReading>;
