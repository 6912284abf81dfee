import * as z from 'zod/mini';

const CHANNEL = 'groundwork-saved-postings';
const Change = z.object({
	/** The posting's; null: any number of them (an import, everything deleted). */
	id: z.nullable(z.string()),
	/** With `id` null: which ones, where that is known. */
	ids: z.optional(z.array(z.string())),
	/**
	 * `posting`: added, removed, put back or read anew. An entry by its field. `everything`: a file was taken in.
	 * `wiped`: all is deleted.
	 */
	what: z.union([
		z.literal(['posting', 'highlight', 'dispute', 'backup', 'views', 'loss', 'everything', 'wiped']),
		z.templateLiteral(['entry ', z.string()]),
	]),
	/** When, as stored with what was written; null where nothing carries a time. */
	changedAt: z.nullable(z.string()),
	/** The page that made it. */
	by: z.string(),
});

/** What was added, changed or removed. */
export type Change = z.infer<typeof Change>;

/**
 * This page, as other pages hear of it.
 * @internal
 */
export const THIS_PAGE = crypto.randomUUID();

/** Tells every open page of the extension, this one too. */
export function announce(change: Omit<Change, 'by'>): void {
	const channel = new BroadcastChannel(CHANNEL);
	channel.postMessage({ ...change, by: THIS_PAGE } satisfies Change);
	channel.close();
}

/** Calls back after each change, whichever page made it (`by`). Returns what ends it. */
export function onChange(callback: (change: Change) => void): () => void {
	const channel = new BroadcastChannel(CHANNEL);
	channel.onmessage = (event: MessageEvent<unknown>) => callback(Change.parse(event.data));
	return () => channel.close();
}
