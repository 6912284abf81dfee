import SearchableMap from 'minisearch/SearchableMap';
import { words } from './words.ts';

/** What is searched of one posting. */
export interface Searched {
	readonly id: string;
	readonly title: string;
	readonly company: string;
	readonly tags: string;
	readonly note: string;
	readonly text: string;
}

/** What a search found. */
export interface Found {
	/** Best first. */
	readonly hits: readonly { readonly id: string; readonly score: number }[];
	/** For each word asked for, the words of the postings that it stands for. */
	readonly terms: readonly (readonly string[])[];
}

/** An index as plain data: `entries` of each term one after the other, `counts` of them. */
export interface PackedIndex {
	readonly ids: readonly string[];
	/** With a space between them, which no word holds. */
	readonly terms: string;
	readonly counts: Uint32Array;
	readonly entries: Uint32Array;
}

/** How much a word counts where it stands; a bit each in an entry. */
const FIELDS = [
	['text', 1],
	['note', 2],
	['tags', 3],
	['company', 3],
	['title', 4],
] as const;
const MASK = (1 << FIELDS.length) - 1;
/** Of each combination of fields, the best. */
const WEIGHTS = Array.from({ length: MASK + 1 }, (_, bits) =>
	Math.max(0, ...FIELDS.map(([, weight], at) => ((bits >> at) & 1 ? weight : 0))),
);

/** How close a word is to what was asked for. */
const WHOLE = 1;
const BEGINNING = 0.7;
const MISSPELT = 0.4;

/** A word of many postings is told to the highlighter by this many forms at most. */
const TERMS_TOLD = 200;

/**
 * An inverted index of words: which postings hold a word, and in which fields. The dictionary is MiniSearch's radix
 * tree, which knows beginnings and misspellings; the lists are plain numbers, so that ten thousand postings of 8 kB take
 * 30 MB and any word a few milliseconds (MiniSearch whole: ten times the memory, seconds for one letter).
 */
export class SearchIndex {
	readonly #numbers = new Map<string, number>();
	/** Ids by number; null: taken out, its entries are passed over. */
	#ids: (string | null)[] = [];
	readonly #terms = new Map<string, number[]>();
	readonly #tree = new SearchableMap<number[]>();

	get size(): number {
		return this.#numbers.size;
	}

	/** The index as plain data, without what was taken out; `unpacked` makes it again. */
	packed(): PackedIndex {
		this.#pack();
		const lists = [...this.#terms.values()];
		const entries = new Uint32Array(lists.reduce((sum, list) => sum + list.length, 0));
		let at = 0;
		for (const list of lists) {
			entries.set(list, at);
			at += list.length;
		}
		return {
			ids: this.ids(),
			terms: [...this.#terms.keys()].join(' '),
			counts: Uint32Array.from(lists, (list) => list.length),
			entries,
		};
	}

	static unpacked({ ids, terms, counts, entries }: PackedIndex): SearchIndex {
		const index = new SearchIndex();
		index.#ids = [...ids];
		for (const [number, id] of ids.entries()) index.#numbers.set(id, number);
		let at = 0;
		for (const [number, term] of (terms === '' ? [] : terms.split(' ')).entries()) {
			const end = at + (counts[number] ?? 0);
			const list = Array.from(entries.subarray(at, end));
			index.#terms.set(term, list);
			index.#tree.set(term, list);
			at = end;
		}
		return index;
	}

	has(id: string): boolean {
		return this.#numbers.has(id);
	}

	ids(): string[] {
		return [...this.#numbers.keys()];
	}

	/** Puts a posting in, in place of what was known under its id. */
	put(posting: Searched): void {
		this.remove(posting.id);
		const number = this.#ids.length;
		this.#ids.push(posting.id);
		this.#numbers.set(posting.id, number);
		for (const [at, [field]] of FIELDS.entries()) {
			for (const word of words(posting[field])) this.#enter(word, number, 1 << at);
		}
	}

	remove(id: string): void {
		const number = this.#numbers.get(id);
		if (number === undefined) return;
		this.#numbers.delete(id);
		this.#ids[number] = null;
		if (this.#ids.length > 64 && this.#ids.length > 2 * this.size) this.#pack();
	}

	/** Postings that hold every word of the query, each as a whole word, as a beginning, or misspelt if nothing else. */
	search(query: string): Found {
		const asked = [...new Set(words(query))].map((word) => this.#resolve(word));
		const scores = asked.map((matches) => this.#score(matches));
		const [first, ...others] = scores;
		const hits: { id: string; score: number }[] = [];
		for (let number = 0; first && number < this.#ids.length; number++) {
			const id = this.#ids[number];
			if (id == null || others.some((score) => score[number] === 0)) continue;
			const score = scores.reduce((sum, one) => sum + (one[number] ?? 0), 0);
			if (first[number]) hits.push({ id, score });
		}
		hits.sort((a, b) => b.score - a.score);
		return { hits, terms: asked.map((matches) => matches.slice(0, TERMS_TOLD).map(({ term }) => term)) };
	}

	#enter(word: string, number: number, bit: number): void {
		let list = this.#terms.get(word);
		if (!list) {
			list = [];
			this.#terms.set(word, list);
			this.#tree.set(word, list);
		}
		const last = list.length - 1;
		const entry = list[last];
		if (entry !== undefined && entry >> FIELDS.length === number) list[last] = entry | bit;
		else list.push((number << FIELDS.length) | bit);
	}

	/** The words that one word of a query stands for, closest first. */
	#resolve(word: string): { term: string; list: readonly number[]; closeness: number }[] {
		const begun = [...this.#tree.atPrefix(word)].map(([term, list]) => ({
			term,
			list,
			closeness: term === word ? WHOLE : BEGINNING,
		}));
		if (begun.some(({ list }) => list.some((entry) => this.#ids[entry >> FIELDS.length] != null))) return begun;
		return [...this.#tree.fuzzyGet(word, slips(word))]
			.sort(([, [, a]], [, [, b]]) => a - b)
			.map(([term, [list, distance]]) => ({ term, list, closeness: MISSPELT / Math.max(1, distance) }));
	}

	/** By number of the posting; 0: none of the words is there. */
	#score(matches: readonly { list: readonly number[]; closeness: number }[]): Float32Array {
		const scores = new Float32Array(this.#ids.length);
		for (const { list, closeness } of matches) {
			const rarity = Math.log(1 + this.#ids.length / Math.max(1, list.length));
			for (const entry of list) {
				const number = entry >> FIELDS.length;
				const score = (WEIGHTS[entry & MASK] ?? 0) * closeness * rarity;
				if (score > (scores[number] ?? 0)) scores[number] = score;
			}
		}
		return scores;
	}

	/** Gives back the room of what was taken out. */
	#pack(): void {
		const renumbered = new Int32Array(this.#ids.length).fill(-1);
		const ids: string[] = [];
		for (const [number, id] of this.#ids.entries()) {
			if (id === null) continue;
			renumbered[number] = ids.length;
			this.#numbers.set(id, ids.length);
			ids.push(id);
		}
		this.#ids = ids;
		for (const [term, list] of this.#terms) {
			const kept = list.flatMap((entry) => {
				const number = renumbered[entry >> FIELDS.length] as number;
				return number < 0 ? [] : [(number << FIELDS.length) | (entry & MASK)];
			});
			list.length = 0;
			for (const entry of kept) list.push(entry);
			if (list.length > 0) continue;
			this.#terms.delete(term);
			this.#tree.delete(term);
		}
	}
}

/** How many letters may be wrong in a word. */
function slips(word: string): number {
	if (word.length < 4) return 0;
	return word.length < 8 ? 1 : 2;
}
