/*
Words in the form that the lexicon, the cues and the models compare: lower case, without the commonest English endings.
*/

import { numberOfWord, stemWith } from './stems.ts';

/** The words of one sentence. The five lists have the same length. */
export interface Words {
	readonly stems: readonly string[];
	/** The stems' numbers (see stems.ts). */
	readonly numbers: readonly number[];
	/** Offsets of each word in the sentence's text, half-open. */
	readonly starts: readonly number[];
	readonly ends: readonly number[];
	/** True where a comma, a bracket, a dash or the like stands before the word. */
	readonly breaks: readonly boolean[];
}

/** What a character is to words: a letter or digit, a mark that may join two of them ("R&D"), a mark that may end one ("C++"), a break of clauses. */
const [OTHER, LETTER, JOINER, JOINER_OR_TAIL, TAIL, BREAK] = [1, 2, 3, 4, 5, 6] as const;
/** Of every UTF-16 unit that was ever met; 0: not met yet. */
const KINDS = new Uint8Array(65_536);

function kindOf(unit: number): number {
	const known = KINDS[unit] as number;
	return known || firstMet(unit);
}

function firstMet(unit: number): number {
	const sign = String.fromCharCode(unit);
	let kind: number = OTHER;
	if (/[\p{L}\p{N}]/u.test(sign)) kind = LETTER;
	else if (sign === '#') kind = JOINER_OR_TAIL;
	else if (sign === '+') kind = TAIL;
	else if (/[&'’]/u.test(sign)) kind = JOINER;
	else if (/[,;:()–—•|/]/u.test(sign)) kind = BREAK;
	KINDS[unit] = kind;
	return kind;
}

/** How many UTF-16 units the letter or digit at this place takes; 0 when none stands there. */
function letterAt(text: string, at: number): number {
	const unit = text.charCodeAt(at);
	if (unit < 0xd800 || unit > 0xdbff) return kindOf(unit) === LETTER ? 1 : 0;
	return /^[\p{L}\p{N}]/u.test(text.slice(at, at + 2)) ? 2 : 0;
}

/** Where the run of letters and digits that begins here ends; `at` itself when none does. */
function runEnd(text: string, at: number): number {
	let end = at;
	while (end < text.length) {
		const step = letterAt(text, end);
		if (step === 0) return end;
		end += step;
	}
	return end;
}

/** Where the word that begins here ends: letters and digits, joined by single `&`, `+`, `#` or apostrophes, with `+` and `#` after them. */
function wordEnd(text: string, from: number): number {
	let end = runEnd(text, from);
	while (end < text.length) {
		const kind = kindOf(text.charCodeAt(end));
		if (kind < JOINER || kind > TAIL) return end;
		const next = runEnd(text, end + 1);
		if (next === end + 1) break;
		end = next;
	}
	for (; end < text.length; end++) {
		const kind = kindOf(text.charCodeAt(end));
		if (kind !== TAIL && kind !== JOINER_OR_TAIL) break;
	}
	return end;
}

/** Cuts a sentence into stemmed words with their places. */
export function wordsOf(text: string): Words {
	const stems: string[] = [];
	const numbers: number[] = [];
	const starts: number[] = [];
	const ends: number[] = [];
	const breaks: boolean[] = [];
	let broken = false;
	for (let at = 0; at < text.length; ) {
		if (letterAt(text, at) === 0) {
			if (kindOf(text.charCodeAt(at)) === BREAK) broken = true;
			at++;
			continue;
		}
		const end = wordEnd(text, at);
		const number = numberOfWord(text, at, end);
		stems.push(stemWith(number));
		numbers.push(number);
		starts.push(at);
		ends.push(end);
		breaks.push(broken);
		broken = false;
		at = end;
	}
	return { stems, numbers, starts, ends, breaks };
}

/** How many runs of letters and digits a text has, counted up to `most`. */
export function countWords(text: string, most: number): number {
	let count = 0;
	for (let at = 0; at < text.length && count < most; ) {
		const end = runEnd(text, at);
		if (end > at) count++;
		at = Math.max(end, at + 1);
	}
	return count;
}
