/*
Words without the commonest English endings, each known by a number: what is known of a stem elsewhere is then found by its
number, without a look at its letters. Numbers hold until `forgetStems` gives them out anew, which happens between two postings.
*/

/** Past so many words the memory of them begins anew, so that it stays bounded when very many postings stream through. */
const MOST = 30_000;
const PLACES = 1 << 16;
/** So many places are looked at for a word; where they are all taken, it is kept apart. */
const TRIES = 8;

/** Words as they are written: at the place that the hash of a word gives, or shortly after, its number, from 1; 0: none. */
let atPlace = new Uint16Array(PLACES);
let written: string[] = [];
let stemOfWritten: number[] = [];
let apart = new Map<string, number>();

let numbers = new Map<string, number>();
let stems: string[] = [];
let round = 0;

/** The number of the stem of text[from, to). */
export function numberOfWord(text: string, from: number, to: number): number {
	let hash = 0;
	for (let at = from; at < to; at++) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
	hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
	hash ^= hash >>> 13;
	for (let k = 0; k < TRIES; k++) {
		const place = (hash + k) & (PLACES - 1);
		const known = atPlace[place] as number;
		if (known > 0) {
			if (isAt(written[known - 1] as string, text, from, to)) return stemOfWritten[known - 1] as number;
			continue;
		}
		if (written.length >= PLACES / 2) break;
		const word = text.slice(from, to);
		const number = numberOfStem(stemOf(word));
		stemOfWritten.push(number);
		atPlace[place] = written.push(copied(word));
		return number;
	}
	const word = text.slice(from, to);
	const known = apart.get(word);
	if (known !== undefined) return known;
	const number = numberOfStem(stemOf(word));
	apart.set(copied(word), number);
	return number;
}

function isAt(word: string, text: string, from: number, to: number): boolean {
	if (word.length !== to - from) return false;
	for (let at = 0; at < word.length; at++) if (word.charCodeAt(at) !== text.charCodeAt(from + at)) return false;
	return true;
}

/**
 * The number of a stem.
 * @internal
 */
export function numberOfStem(stem: string): number {
	const known = numbers.get(stem);
	if (known !== undefined) return known;
	const number = stems.push(copied(stem)) - 1;
	numbers.set(stems[number] as string, number);
	return number;
}

/** A piece of a text keeps the whole text in memory; its copy does not. */
const copied = (piece: string): string => piece.split('').join('');

/** The stem that has this number. */
export function stemWith(number: number): string {
	return stems[number] as string;
}

/** To be called when no number is in use: lets go of all words when there are too many. */
export function forgetStems(): void {
	if (written.length + apart.size < MOST) return;
	atPlace = new Uint16Array(PLACES);
	written = [];
	stemOfWritten = [];
	apart = new Map();
	numbers = new Map();
	stems = [];
	round++;
}

/** Something about each stem, worked out when it is first asked for. It must always be the same for the same stem. */
export class PerStem<T> {
	#known: T[] = [];
	#round = round;
	readonly #make: (stem: string) => T;

	constructor(make: (stem: string) => T) {
		this.#make = make;
	}

	get(number: number): T {
		if (this.#round === round) {
			const known = this.#known[number];
			if (known !== undefined) return known;
		}
		return this.#first(number);
	}

	#first(number: number): T {
		if (this.#round !== round) {
			this.#known = [];
			this.#round = round;
		}
		const made = this.#make(stemWith(number));
		this.#known[number] = made;
		return made;
	}
}

/** "Manages", "managed", "managing" and "manage" are all `manag`. */
function stemOf(raw: string): string {
	if (raw === 'IT') return '#it'; // the department, not the pronoun
	const plain = raw.normalize('NFKC').toLowerCase().replace(/’/gu, "'");
	if (/^(?:do|does|did|wo|is|are|was|ca|could|should|would|have|has)n't$/u.test(plain) || plain === 'cannot')
		return 'not';
	const word = plain.replace(/'(?:s|re|ll|ve|d|m)?$/u, '').replace(/'(?:s|re|ll|ve|d|m)$/u, '');
	if (/^\p{N}+$/u.test(word)) return word.length > 2 ? '00' : '0';
	if (word.length < 5)
		return word.length === 4 && word.endsWith('s') && !/(?:ss|us|is)$/u.test(word) ? word.slice(0, -1) : word;
	let s = word;
	if (s.endsWith('ies')) s = `${s.slice(0, -3)}y`;
	else if (s.endsWith('sses')) s = s.slice(0, -2);
	else if (s.endsWith('s') && !/(?:ss|us|is)$/u.test(s)) s = s.slice(0, -1);
	if (s.endsWith('ing') && s.length > 6) s = undouble(s.slice(0, -3));
	else if (s.endsWith('ed') && s.length > 5) s = undouble(s.slice(0, -2));
	if (s.endsWith('e') && s.length > 4) s = s.slice(0, -1);
	return s;
}

/** "planning" is `plan`, "rolled" is `roll`. */
function undouble(s: string): string {
	return /([bdgmnprt])\1$/u.test(s) ? s.slice(0, -1) : s;
}
