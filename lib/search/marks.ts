import { placedWords, words } from './words.ts';

/** A piece of a text; `hit`: it is a word that was searched for. */
export interface Piece {
	readonly text: string;
	readonly hit: boolean;
}

/** Which words are hits: those found for the query, and what begins with a word of it. */
export interface Wanted {
	readonly begins: readonly string[];
	readonly terms: ReadonlySet<string>;
}

/** What to mark for a query and the words of the postings that it stands for. */
export function wanted(query: string, terms: Iterable<string>): Wanted {
	return { begins: words(query), terms: new Set(terms) };
}

const isHit = ({ begins, terms }: Wanted, word: string) =>
	terms.has(word) || begins.some((begin) => word.startsWith(begin));

/** A text cut into what was searched for and what stands between. */
export function pieces(text: string, sought: Wanted): Piece[] {
	const cut: Piece[] = [];
	let at = 0;
	for (const { word, start, end } of placedWords(text)) {
		if (!isHit(sought, word)) continue;
		if (start > at) cut.push({ text: text.slice(at, start), hit: false });
		cut.push({ text: text.slice(start, end), hit: true });
		at = end;
	}
	if (at < text.length) cut.push({ text: text.slice(at), hit: false });
	return cut;
}

/** How much stands before a hit, so that it is seen where there is little room. */
const BEFORE = 16;

/** A line of a text around the first hit, at most about `length` long; null when there is none. */
export function around(text: string, sought: Wanted, length = 160): string | null {
	const hit = placedWords(text).find(({ word }) => isHit(sought, word));
	if (!hit) return null;
	const lineStart = text.lastIndexOf('\n', hit.start - 1) + 1;
	const nextLine = text.indexOf('\n', hit.end);
	const lineEnd = nextLine === -1 ? text.length : nextLine;
	const from = hit.start - lineStart > BEFORE ? wordStart(text, hit.start - BEFORE) : lineStart;
	const to = Math.min(lineEnd, from + length);
	return `${from > lineStart ? '… ' : ''}${text.slice(from, to).replace(/^- /, '').trim()}${to < lineEnd ? ' …' : ''}`;
}

/** Where the word after a place begins. */
function wordStart(text: string, place: number): number {
	const space = text.indexOf(' ', place);
	return space === -1 ? place : space + 1;
}
