import * as z from 'zod/mini';

/*
What the watcher in a page of a board and the rest of the extension say to each other. Nothing is kept in the
background, which the browser stops and starts as it likes: what must be remembered the watcher sends along.
*/

/** The posting that a page showed last: which one, and digests of its text and of all its fields. */
export const Seen = z.object({ key: z.string(), text: z.string(), all: z.string() });
export type Seen = z.infer<typeof Seen>;

/** From the watcher: something has changed in the page at this address, read it. */
export const Look = z.object({
	kind: z.literal('boards/look'),
	url: z.url(),
	/** null: the document has shown none yet. */
	seen: z.nullable(Seen),
	/** It is what panels show now, and its badge is up or asked for: there is no need to tell it again. */
	isTold: z.boolean(),
	/** The page had its time: what it shows now is told as it is. */
	last: z.boolean(),
});
export type Look = z.infer<typeof Look>;

/** What the look came to. */
export type LookAnswer =
	/** The board is not switched on (any more). */
	| { readonly kind: 'off' }
	/** This address shows no posting. */
	| { readonly kind: 'nothing' }
	/** The posting of this address is not (all) there yet. `seen`: what to send along from now on. */
	| { readonly kind: 'waiting'; readonly seen: Seen | null }
	/**
	 * It was told what the page shows. `seen` is what to send along from now on; `isSeen`: it is what was told;
	 * `hasBadge`: a badge comes with it, and is to be asked for.
	 */
	| { readonly kind: 'told'; readonly seen: Seen | null; readonly isSeen: boolean; readonly hasBadge: boolean };

/** From the watcher: is the badge of the posting that was told at this address up? Answered once it is. */
export const AskForBadge = z.object({ kind: z.literal('boards/badge'), url: z.url() });
export type AskForBadge = z.infer<typeof AskForBadge>;

/** `lost`: none is to come; a background that was stopped meanwhile knows nothing of it. */
export interface BadgeAnswer {
	readonly kind: 'up' | 'lost';
}
