/*
 * Is this the same posting as one seen elsewhere? Boards change what stands around a posting (header, employer's
 * portrait, legal text, place), so texts are compared by the runs of three words that they share: MinHash over word
 * shingles (Broder 1997). Small enough to be kept with every posting, deterministic, and the same on every device.
 */

/**
 * What is left of a text to compare it by, about 700 ASCII characters: make, number of shingles, one 16-bit number for
 * each hash function. To be made again from the text when `MAKE` changes.
 */
export type Fingerprint = string;

const MAKE = '1';
const SHINGLE_WORDS = 3;
/** The estimate's standard error is at most 1 / (2 √HASHES) = 0.03. */
const HASHES = 256;

const SEEDS = Uint32Array.from({ length: HASHES }, (_, index) => mixed(index + 1, 0x9e3779b9));

export function fingerprint(text: string): Fingerprint {
	const shingles = shinglesOf(text);
	const least = new Uint32Array(HASHES).fill(0xffffffff);
	for (const shingle of shingles) {
		for (let index = 0; index < HASHES; index++) {
			const value = mixed(shingle, SEEDS[index] as number);
			if (value < (least[index] as number)) least[index] = value;
		}
	}
	// The high bits of a least value are nearly always 0; the low ones tell values apart.
	const bytes = [...least].map((value) => String.fromCharCode(value & 255, (value >>> 8) & 255));
	return `${MAKE}.${shingles.size}.${btoa(bytes.join(''))}`;
}

/**
 * How alike two texts are, 0 to 1: the mean of the share of all their shingles that both have (Jaccard) and the share
 * of the smaller one's (so that a text cut short stays alike). 0 for fingerprints of another make, and for empty texts.
 */
export function similarity(one: Fingerprint, other: Fingerprint): number {
	const [a, b] = [decoded(one), decoded(other)];
	if (!a || !b || !a.size || !b.size) return 0;
	let equal = 0;
	for (let at = 0; at < 2 * HASHES; at += 2) {
		if (a.hashes[at] === b.hashes[at] && a.hashes[at + 1] === b.hashes[at + 1]) equal++;
	}
	const jaccard = equal / HASHES;
	const shared = (jaccard * (a.size + b.size)) / (1 + jaccard);
	return (jaccard + Math.min(shared / Math.min(a.size, b.size), 1)) / 2;
}

/**
 * Set between 807 postings' copies (text cut to 60 %, first and last parts gone, header and legal text of others added)
 * and 1,806 pairs of different postings of one employer: 99 of 100 copies lie above the first, as do 14 of the pairs,
 * all of them one text for two places or levels. A copy with a third of its text exchanged lies above the second.
 */
const SAME_TEXT = 0.66;
const SAME_TEXT_AND_TITLE = 0.5;

/** True when two postings are one posting in all likelihood: to be told, never to be merged silently. */
export function isSamePosting(
	one: { title: string; fingerprint: Fingerprint },
	other: { title: string; fingerprint: Fingerprint },
): boolean {
	const least = wordsOf(one.title).join(' ') === wordsOf(other.title).join(' ') ? SAME_TEXT_AND_TITLE : SAME_TEXT;
	return similarity(one.fingerprint, other.fingerprint) >= least;
}

function shinglesOf(text: string): Set<number> {
	const words = wordsOf(text).map(hashed);
	const shingles = new Set<number>();
	for (let first = 0; first + SHINGLE_WORDS <= words.length; first++) {
		shingles.add(words.slice(first, first + SHINGLE_WORDS).reduce(mixed, 0));
	}
	if (shingles.size === 0 && words.length > 0) shingles.add(words.reduce(mixed, 0));
	return shingles;
}

function wordsOf(text: string): string[] {
	return (
		text
			.normalize('NFKC')
			.replace(/\u00ad/g, '')
			.toLowerCase()
			.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
	);
}

/** FNV-1a over UTF-16 units. */
function hashed(word: string): number {
	let hash = 0x811c9dc5;
	for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
	return hash >>> 0;
}

/** Two 32-bit numbers as one, every bit of which depends on every bit of both (the finish of MurmurHash3). */
function mixed(one: number, other: number): number {
	let hash = Math.imul(one ^ Math.imul(other, 0xcc9e2d51), 0x85ebca6b) + other;
	hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
	hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
	return (hash ^ (hash >>> 16)) >>> 0;
}

function decoded(print: Fingerprint): { size: number; hashes: string } | null {
	const [make, size, hashes] = print.split('.');
	return make === MAKE && hashes ? { size: Number(size), hashes: atob(hashes) } : null;
}
