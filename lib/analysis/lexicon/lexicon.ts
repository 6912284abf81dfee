import { PerStem, stemWith } from '../stems.ts';
import { wordsOf } from '../words.ts';

/** Concept → the phrases that express it. A phrase is words in any inflection; `*` stands for any one word. */
export type Lexicon = Readonly<Record<string, readonly string[]>>;

/** Words from..to (half-open, word numbers) that express a concept. */
export interface ConceptSpan {
	readonly concept: string;
	/** The concept's number. */
	readonly number: number;
	readonly from: number;
	readonly to: number;
}

interface Node {
	readonly next: Map<string, Node>;
	/** What the node `*` of `next` is. */
	any: Node | null;
	concepts: Concept[];
}

interface Concept {
	readonly name: string;
	readonly number: number;
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

/** All phrases of a lexicon as one tree, so that a sentence is searched for all of them in one pass. */
export interface PhraseTree {
	readonly root: Node;
	/** Where a phrase that begins with this word goes on; null: none does. */
	readonly first: PerStem<Node | null>;
}

export function compileLexicon(lexicon: Lexicon): PhraseTree {
	const root: Node = { next: new Map(), any: null, concepts: [] };
	for (const [name, phrases] of Object.entries(lexicon)) {
		const concept = { name, number: numberOfConcept(name) };
		for (const phrase of phrases) {
			let node = root;
			for (const word of stemsOfPhrase(phrase)) {
				const next: Node = node.next.get(word) ?? { next: new Map(), any: null, concepts: [] };
				node.next.set(word, next);
				if (word === '*') node.any = next;
				node = next;
			}
			if (!node.concepts.includes(concept)) node.concepts.push(concept);
		}
	}
	return { root, first: new PerStem((stem) => root.next.get(stem) ?? null) };
}

/** The words of a phrase or pattern as the text's words are cut and compared. */
export function stemsOfPhrase(phrase: string): string[] {
	return phrase.split(/\s+/u).flatMap((part) => (part === '*' || part === '#it' ? part : wordsOf(part).stems));
}

/** Every place where the words (stems by number) express a concept; of one concept at one place only the longest phrase. */
export function findConcepts(numbers: readonly number[], { root, first }: PhraseTree): ConceptSpan[] {
	const found: ConceptSpan[] = [];
	for (let from = 0; from < numbers.length; from++) {
		const known = found.length;
		const next = first.get(numbers[from] as number);
		if (next) walk(next, numbers, from + 1, from, known, found);
		if (root.any) walk(root.any, numbers, from + 1, from, known, found);
	}
	return found;
}

/** `known`: how many spans were found before those that begin at `from`. */
function walk(
	node: Node,
	numbers: readonly number[],
	at: number,
	from: number,
	known: number,
	found: ConceptSpan[],
): void {
	for (const concept of node.concepts) addLonger(concept, from, at, known, found);
	if (at >= numbers.length) return;
	if (node.next.size > 0) {
		const next = node.next.get(stemWith(numbers[at] as number));
		if (next) walk(next, numbers, at + 1, from, known, found);
	}
	if (node.any) walk(node.any, numbers, at + 1, from, known, found);
}

function addLonger({ name, number }: Concept, from: number, to: number, known: number, found: ConceptSpan[]): void {
	for (let i = known; i < found.length; i++) {
		const span = found[i] as ConceptSpan;
		if (span.number !== number) continue;
		if (span.to < to) found[i] = { concept: name, number, from, to };
		return;
	}
	found.push({ concept: name, number, from, to });
}
