import { letterOf, numberAt, numbersIn } from '../model/letters.ts';
import { wordsOf } from '../words.ts';
import type { Keys } from './keys.ts';

/** Concept → the phrases that express it. A phrase is words in any inflection; `*` stands for any one word. */
export type Lexicon = Readonly<Record<string, readonly string[]>>;

/** Words from..to (half-open, word numbers) that express a concept. */
export interface ConceptSpan {
	readonly concept: string;
	/** The concept's number. */
	readonly number: number;
	/** The number of `@concept` among the keys of the phrases. */
	readonly key: number;
	readonly from: number;
	readonly to: number;
}

interface Concept {
	readonly name: string;
	readonly number: number;
	readonly key: number;
}

const NAMES: string[] = [];
const NUMBERS = new Map<string, number>();

/** Concepts have numbers as stems have: the same in all lexicons, and for good. */
function numberOfConcept(name: string): number {
	const number = NUMBERS.get(name) ?? NAMES.push(name) - 1;
	NUMBERS.set(name, number);
	return number;
}

/** Something about each concept, worked out when it is first asked for. It must always be the same for the same concept. */
export class PerConcept<T> {
	readonly #known: T[] = [];
	readonly #make: (concept: string) => T;

	constructor(make: (concept: string) => T) {
		this.#make = make;
	}

	get(number: number): T {
		const known = this.#known[number];
		if (known !== undefined) return known;
		const made = this.#make(NAMES[number] as string);
		this.#known[number] = made;
		return made;
	}
}

/** Any one word, in a phrase. */
const ANY = '*';

/**
 * All phrases of a lexicon as one tree of words, written down level by level: node 0 is the root, the n-th branch leads to node n + 1.
 * A letter (letters.ts) for each node: how many branches and how many concepts it has; for each branch the key of its word, in rising
 * order, as steps from the one before; for each concept its place in `concepts`.
 */
export interface PackedPhrases {
	/** Names, one a line. */
	readonly concepts: string;
	readonly branches: string;
	readonly words: string;
	readonly meanings: string;
	readonly meant: string;
}

interface Node {
	readonly next: Map<number, Node>;
	readonly concepts: number[];
}

export function packPhrases(lexicon: Lexicon, keys: Keys): PackedPhrases {
	const root: Node = { next: new Map(), concepts: [] };
	Object.values(lexicon).forEach((phrases, concept) => {
		for (const phrase of phrases) {
			let node = root;
			for (const word of stemsOfPhrase(phrase)) {
				const key = keys.number(word);
				const next: Node = node.next.get(key) ?? { next: new Map(), concepts: [] };
				node.next.set(key, next);
				node = next;
			}
			if (!node.concepts.includes(concept)) node.concepts.push(concept);
		}
	});
	const letters = { branches: '', words: '', meanings: '', meant: '' };
	const nodes = [root];
	for (const node of nodes) {
		let last = -1;
		for (const [key, next] of [...node.next].sort(([a], [b]) => a - b)) {
			letters.words += letterOf(key - last - 1);
			last = key;
			nodes.push(next);
		}
		letters.branches += letterOf(node.next.size);
		letters.meanings += letterOf(node.concepts.length);
		for (const concept of node.concepts) letters.meant += letterOf(concept);
	}
	return { concepts: Object.keys(lexicon).join('\n'), ...letters };
}

/** The tree, ready to be searched for all phrases in one pass. */
export interface PhraseTree {
	readonly keys: Keys;
	readonly concepts: readonly Concept[];
	/** The node to which a first word leads, by key; 0: none. */
	readonly first: Int32Array;
	/** Of node n: the number of its first branch, those of the next node follow. */
	readonly branches: Int32Array;
	/** The key of each branch's word. */
	readonly words: Int32Array;
	/** The node to which any word leads from each node; 0: none. */
	readonly any: Int32Array;
	/** Of node n: where its places in `concepts` begin in `meant`, those of the next node follow. */
	readonly meanings: Int32Array;
	readonly meant: Int32Array;
}

/** `keys`: those with which the phrases were packed, `@concept`s among them. */
export function unpackPhrases(packed: PackedPhrases, keys: Keys): PhraseTree {
	const nodes = packed.branches.length;
	const [branches, meanings, any] = [new Int32Array(nodes + 1), new Int32Array(nodes + 1), new Int32Array(nodes)];
	const words = new Int32Array(packed.words.length);
	const anyWord = keys.number(ANY);
	const names = packed.concepts === '' ? [] : packed.concepts.split('\n');
	const concepts = names.map((name) => ({ name, number: numberOfConcept(name), key: keys.number(`@${name}`) }));
	let branch = 0;
	let meaning = 0;
	for (let node = 0; node < nodes; node++) {
		let last = -1;
		for (let left = numberAt(packed.branches, node); left > 0; left--, branch++) {
			last += numberAt(packed.words, branch) + 1;
			words[branch] = last;
			if (last === anyWord) any[node] = branch + 1;
		}
		branches[node + 1] = branch;
		meaning += numberAt(packed.meanings, node);
		meanings[node + 1] = meaning;
	}
	const first = new Int32Array(keys.names.length);
	for (let root = 0; root < (branches[1] as number); root++) first[words[root] as number] = root + 1;
	first[anyWord] = 0;
	const meant = numbersIn(packed.meant);
	return { keys, concepts, first, branches, words, any, meanings, meant };
}

/** The words of a phrase or pattern as the text's words are cut and compared. */
export function stemsOfPhrase(phrase: string): string[] {
	return phrase.split(/\s+/u).flatMap((part) => (part === ANY || part === '#it' ? part : wordsOf(part).stems));
}

/** Every place where the words (stems by number) express a concept; of one concept at one place only the longest phrase. */
export function findConcepts(numbers: readonly number[], tree: PhraseTree): ConceptSpan[] {
	const { ofWord } = tree.keys;
	const found: ConceptSpan[] = [];
	const any = tree.any[0] as number;
	for (let from = 0; from < numbers.length; from++) {
		const known = found.length;
		const key = ofWord.get(numbers[from] as number);
		const next = key < 0 ? 0 : (tree.first[key] as number);
		if (next > 0) walk(tree, next, numbers, from + 1, from, known, found);
		if (any > 0) walk(tree, any, numbers, from + 1, from, known, found);
	}
	return found;
}

/** `known`: how many spans were found before those that begin at `from`. */
function walk(
	tree: PhraseTree,
	node: number,
	numbers: readonly number[],
	at: number,
	from: number,
	known: number,
	found: ConceptSpan[],
): void {
	const last = tree.meanings[node + 1] as number;
	for (let k = tree.meanings[node] as number; k < last; k++)
		addLonger(tree.concepts[tree.meant[k] as number] as Concept, from, at, known, found);
	if (at >= numbers.length) return;
	const next = branchTo(tree, node, tree.keys.ofWord.get(numbers[at] as number));
	if (next > 0) walk(tree, next, numbers, at + 1, from, known, found);
	const any = tree.any[node] as number;
	if (any > 0) walk(tree, any, numbers, at + 1, from, known, found);
}

/** The node to which a word leads from another; 0: none. */
function branchTo({ branches, words }: PhraseTree, node: number, key: number): number {
	let low = branches[node] as number;
	let high = (branches[node + 1] as number) - 1;
	while (low <= high) {
		const middle = (low + high) >> 1;
		const here = words[middle] as number;
		if (here === key) return middle + 1;
		if (here < key) low = middle + 1;
		else high = middle - 1;
	}
	return 0;
}

function addLonger({ name, number, key }: Concept, from: number, to: number, known: number, found: ConceptSpan[]) {
	for (let i = known; i < found.length; i++) {
		const span = found[i] as ConceptSpan;
		if (span.number !== number) continue;
		if (span.to < to) found[i] = { concept: name, number, key, from, to };
		return;
	}
	found.push({ concept: name, number, key, from, to });
}
