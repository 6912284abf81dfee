import { wordsOf } from '../words.ts';

/** Concept → the phrases that express it. A phrase is words in any inflection; `*` stands for any one word. */
export type Lexicon = Readonly<Record<string, readonly string[]>>;

/** Words from..to (half-open, word numbers) that express a concept. */
export interface ConceptSpan {
	readonly concept: string;
	readonly from: number;
	readonly to: number;
}

interface Node {
	readonly next: Map<string, Node>;
	concepts: string[];
}

/** All phrases of a lexicon as one tree, so that a sentence is searched for all of them in one pass. */
export type PhraseTree = Node;

export function compileLexicon(lexicon: Lexicon): PhraseTree {
	const root: Node = { next: new Map(), concepts: [] };
	for (const [concept, phrases] of Object.entries(lexicon)) {
		for (const phrase of phrases) {
			let node = root;
			for (const word of stemsOfPhrase(phrase)) {
				const next: Node = node.next.get(word) ?? { next: new Map(), concepts: [] };
				node.next.set(word, next);
				node = next;
			}
			if (!node.concepts.includes(concept)) node.concepts.push(concept);
		}
	}
	return root;
}

/** The words of a phrase or pattern as the text's words are cut and compared. */
export function stemsOfPhrase(phrase: string): string[] {
	return phrase.split(/\s+/u).flatMap((part) => (part === '*' || part === '#it' ? part : wordsOf(part).stems));
}

/** Every place where the words express a concept; of one concept at one place only the longest phrase. */
export function findConcepts(stems: readonly string[], tree: PhraseTree): ConceptSpan[] {
	const found: ConceptSpan[] = [];
	for (let from = 0; from < stems.length; from++) {
		const here = new Map<string, number>();
		walk(tree, stems, from, here);
		for (const [concept, to] of here) found.push({ concept, from, to });
	}
	return found;
}

function walk(node: Node, stems: readonly string[], at: number, here: Map<string, number>): void {
	for (const concept of node.concepts) if ((here.get(concept) ?? 0) < at) here.set(concept, at);
	const word = stems[at];
	if (word === undefined) return;
	const next = node.next.get(word);
	if (next) walk(next, stems, at + 1, here);
	const any = node.next.get('*');
	if (any) walk(any, stems, at + 1, here);
}
