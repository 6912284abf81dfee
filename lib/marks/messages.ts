import type { Selectors } from '../anchor/selectors.ts';

/** What a mark on a page can mean: how a check came out, a flag, or one of the person's own highlights. */
export const MEANINGS = ['met', 'partly', 'concern', 'flag', 'promising', 'worrying', 'question', 'fact'] as const;
export type Meaning = (typeof MEANINGS)[number];

/** Words of the posting to be marked on its page. */
export interface Mark {
	/** Where it leads back to. */
	readonly id: string;
	readonly meaning: Meaning;
	/** The words only come nearest to what was read from the text as a whole. */
	readonly inferred?: true;
	readonly selectors: Selectors;
}

/** Of marks over the same words the one that is drawn: what the words say before what is only inferred, then the later meaning. */
export function topOf<T extends Pick<Mark, 'meaning' | 'inferred'>>(marks: readonly T[]): T | undefined {
	const rank = ({ meaning, inferred }: T) => MEANINGS.indexOf(meaning) + (inferred ? 0 : MEANINGS.length);
	return marks.toSorted((a, b) => rank(b) - rank(a))[0];
}

/** What became of looking for words on the page: in sight, there but folded away, or not there (any more). */
export type Sighting = 'shown' | 'hidden' | 'gone';

/** What the panel asks of a frame of the page. `turn` comes back with the answer. */
export type Asked =
	/** Finds the words; answered by `placed`. */
	| { readonly kind: 'place'; readonly turn: number; readonly marks: readonly Mark[] }
	/** Shows the marks, or takes them away. */
	| { readonly kind: 'paint'; readonly on: boolean }
	/** Brings words into sight and marks them above all others; answered by `revealed`. */
	| { readonly kind: 'reveal'; readonly turn: number; readonly selectors: Selectors }
	/** Takes that away again. */
	| { readonly kind: 'unreveal' };

/** What a frame of the page tells the panel. */
export type Told =
	/** `found`: how many of the marks have a place in sight. */
	| { readonly kind: 'placed'; readonly turn: number; readonly found: number }
	| { readonly kind: 'revealed'; readonly turn: number; readonly sighting: Sighting }
	/** The person clicked on marked words. */
	| { readonly kind: 'clicked'; readonly id: string };
