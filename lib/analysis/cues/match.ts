import type { Keys } from '../lexicon/keys.ts';
import { type ConceptSpan, stemsOfPhrase } from '../lexicon/lexicon.ts';
import { numbersIn } from '../model/letters.ts';
import { PerStem } from '../stems.ts';
import { GAP, LIST, OPTIONAL } from './pattern.ts';

/** Patterns as `packPattern` writes them, one after the other. */
export interface Patterns {
	readonly numbers: Int32Array;
	/** Where each begins. */
	readonly starts: Int32Array;
}

export function unpackPatterns(letters: string): Patterns {
	const numbers = numbersIn(letters);
	const starts: number[] = [];
	for (let at = 0; at < numbers.length; ) {
		starts.push(at);
		let left = numbers[at + 2] as number;
		for (at += 3; left > 0; left--) at += 2 + (numbers[at] as number);
	}
	return { numbers, starts: Int32Array.from(starts) };
}

/** Where the numbers of an element begin: how many keys, what else it asks for, the keys. */
export function elementAt({ numbers, starts }: Patterns, pattern: number, element: number): number {
	let at = (starts[pattern] as number) + 3;
	for (let left = element; left > 0; left--) at += 2 + (numbers[at] as number);
	return at;
}

const NONE = -1;

/** A sentence as patterns see it: the keys that stand at each word. It is read anew for each sentence. */
export class Keyed {
	/** The words' stems by number. */
	words: readonly number[] = [];
	/** Of word n: where its entries in `keys` and `ends` begin; those of the next word begin where they end. */
	from = new Int32Array(256);
	keys = new Int32Array(1024);
	/** For each key its word and the word after it. */
	starts = new Int32Array(1024);
	ends = new Int32Array(1024);
	/** How many keys there are. */
	count = 0;
	/** For each key the next entry with the same one. */
	#next = new Int32Array(1024);
	#first: Int32Array;
	/** The round, one a sentence, in which a key was met last. */
	#met: Int32Array;
	#round = 0;
	readonly #known: Keys;

	constructor(known: Keys) {
		this.#known = known;
		this.#first = new Int32Array(known.names.length);
		this.#met = new Int32Array(known.names.length);
	}

	read(words: readonly number[], concepts: readonly ConceptSpan[]): void {
		this.words = words;
		this.#round++;
		this.#makeRoom(words.length, words.length + concepts.length);
		const { ofWord } = this.#known;
		let count = 0;
		let next = 0;
		for (let at = 0; at < words.length; at++) {
			this.from[at] = count;
			const word = ofWord.get(words[at] as number);
			if (word >= 0) {
				this.keys[count] = word;
				this.starts[count] = at;
				this.ends[count++] = at + 1;
			}
			for (let span = concepts[next]; span?.from === at; span = concepts[++next]) {
				this.keys[count] = span.key;
				this.starts[count] = at;
				this.ends[count++] = span.to;
			}
		}
		this.from[words.length] = count;
		this.count = count;
		for (let entry = count - 1; entry >= 0; entry--) {
			const key = this.keys[entry] as number;
			this.#next[entry] = this.has(key) ? (this.#first[key] as number) : NONE;
			this.#first[key] = entry;
			this.#met[key] = this.#round;
		}
	}

	has(key: number): boolean {
		return this.#met[key] === this.#round;
	}

	/** The first entry with a key; below 0: none. */
	firstWith(key: number): number {
		return this.has(key) ? (this.#first[key] as number) : NONE;
	}

	/** The next entry with the same key as this one; below 0: none. */
	nextAfter(entry: number): number {
		return this.#next[entry] as number;
	}

	#makeRoom(words: number, entries: number): void {
		if (words >= this.from.length) this.from = new Int32Array(2 * words);
		if (entries <= this.keys.length) return;
		this.keys = new Int32Array(2 * entries);
		this.starts = new Int32Array(2 * entries);
		this.ends = new Int32Array(2 * entries);
		this.#next = new Int32Array(2 * entries);
	}
}

/** Whether a sentence has something for each element of a pattern that may not be missing. */
export function isPossible({ numbers, starts }: Patterns, pattern: number, sentence: Keyed): boolean {
	let at = starts[pattern] as number;
	let left = numbers[at + 2] as number;
	for (at += 3; left > 0; left--) {
		const end = at + 2 + (numbers[at] as number);
		if (((numbers[at + 1] as number) & OPTIONAL) === 0) {
			let k = at + 2;
			while (k < end && !sentence.has(numbers[k] as number)) k++;
			if (k === end) return false;
		}
		at = end;
	}
	return true;
}

/** Words after which something else is spoken of than the members of a list. */
const LIST_ENDS =
	'to for that which who whose where when while so by on ensure ensuring through via is are was will you we they if because using about per then than how what why they their it into';
let listEnds: ReadonlySet<string> | undefined;
const endsList = new PerStem((stem) => {
	listEnds ??= new Set(stemsOfPhrase(LIST_ENDS));
	return listEnds.has(stem);
});

/** Matches at exactly this word. Gives the word after the match, or -1. */
export function matchAt({ numbers, starts }: Patterns, pattern: number, sentence: Keyed, from: number): number {
	const at = starts[pattern] as number;
	if (numbers[at] === 1 && from !== 0) return NONE;
	return matchFrom(numbers, at + 3, numbers[at + 2] as number, sentence, from);
}

/** `element`: where its numbers begin; `left`: how many elements there still are. */
function matchFrom(numbers: Int32Array, element: number, left: number, sentence: Keyed, at: number): number {
	if (left === 0) return at;
	const keys = element + 2;
	const next = keys + (numbers[element] as number);
	const asks = numbers[element + 1] as number;
	const last = Math.min(at + Math.floor(asks / GAP), sentence.words.length - 1);
	for (let place = at; place <= last; place++) {
		const start = sentence.from[place] as number;
		const stop = sentence.from[place + 1] as number;
		if (start < stop) {
			// Choices in their order: the first that leads to a match counts.
			for (let c = keys; c < next; c++) {
				const choice = numbers[c];
				for (let k = start; k < stop; k++) {
					if (sentence.keys[k] !== choice) continue;
					const matched = matchFrom(numbers, next, left - 1, sentence, sentence.ends[k] as number);
					if (matched >= 0) return matched;
				}
			}
		}
		if ((asks & LIST) !== 0 && endsList.get(sentence.words[place] as number)) break;
	}
	return (asks & OPTIONAL) !== 0 ? matchFrom(numbers, next, left - 1, sentence, at) : NONE;
}
