import type { Cue } from './cues/cue.ts';
import { headsOf, type Matchable, matchAt, type Pattern, parsePattern } from './cues/pattern.ts';
import { type ConceptSpan, compileLexicon, findConcepts, type Lexicon, type PhraseTree } from './lexicon/lexicon.ts';
import type { Sentence, Signal } from './types.ts';
import { type Words, wordsOf } from './words.ts';

/** A sentence with its words and the concepts found in it. */
export interface ReadSentence extends Matchable {
	readonly sentence: Sentence;
	readonly words: Words;
	readonly concepts: readonly ConceptSpan[];
}

/** The job's own text: where a cue counts unless it says otherwise. */
const OWN_TEXT = new Set(['role', 'duties', 'company', 'other']);
/** How many words before a match a negation may stand and still govern it. */
const NEGATION_REACH = 5;

interface CompiledCue {
	readonly cue: Cue;
	readonly unless: readonly Pattern[];
	readonly sections: ReadonlySet<string>;
}

export interface CueMatcher {
	readonly tree: PhraseTree;
	/** First word or concept of a pattern → the patterns that begin with it. */
	readonly byHead: ReadonlyMap<string, readonly { readonly cue: CompiledCue; readonly pattern: Pattern }[]>;
}

/** Compiles cues and lexicon to be searched for in one pass. Throws on a malformed pattern, naming the cue. */
export function compileCues(cues: readonly Cue[], lexicon: Lexicon): CueMatcher {
	const concepts = new Set(Object.keys(lexicon));
	const byHead = new Map<string, { cue: CompiledCue; pattern: Pattern }[]>();
	for (const cue of cues) {
		try {
			const compiled = {
				cue,
				unless: (cue.unless ?? []).map((source) => parsePattern(source, concepts)),
				sections: cue.in ? new Set<string>(cue.in) : OWN_TEXT,
			};
			for (const source of cue.when) {
				const pattern = parsePattern(source, concepts);
				for (const head of headsOf(pattern))
					byHead.set(head, [...(byHead.get(head) ?? []), { cue: compiled, pattern }]);
			}
		} catch (cause) {
			throw new Error(`cue ${cue.id}: ${cause instanceof Error ? cause.message : String(cause)}`);
		}
	}
	return { tree: compileLexicon(lexicon), byHead };
}

/** Finds a sentence's words and concepts. */
export function readSentence(sentence: Sentence, tree: PhraseTree): ReadSentence {
	const words = wordsOf(sentence.text);
	const concepts = findConcepts(words.stems, tree);
	const conceptsAt: ConceptSpan[][] = words.stems.map(() => []);
	for (const span of concepts) conceptsAt[span.from]?.push(span);
	return { sentence, words, stems: words.stems, concepts, conceptsAt };
}

/** All signals of a sentence, at most one a cue, in the order of the text. Pure: same sentence and cues, same answer. */
export function findSignals(read: ReadSentence, matcher: CueMatcher): Signal[] {
	const fired = new Map<string, Signal>();
	for (let at = 0; at < read.stems.length; at++) {
		const heads = [read.stems[at] as string, ...(read.conceptsAt[at] ?? []).map((span) => `@${span.concept}`)];
		for (const head of heads) {
			for (const { cue, pattern } of matcher.byHead.get(head) ?? []) {
				if (fired.has(cue.cue.id) || !cue.sections.has(read.sentence.section)) continue;
				const end = matchAt(pattern, read, at);
				if (end < 0 || (!cue.cue.negated && isNegated(read, at, end)) || matchesAny(cue.unless, read)) continue;
				fired.set(cue.cue.id, signal(cue.cue, read, at, end));
			}
		}
	}
	return [...fired.values()];
}

/** True when a negation governs words from..to: inside them, or shortly before within the same clause. */
function isNegated(read: ReadSentence, from: number, to: number): boolean {
	for (let at = to - 1; at >= 0 && at >= from - NEGATION_REACH; at--) {
		if (read.conceptsAt[at]?.some((span) => span.concept === 'negation' && span.to <= to)) return true;
		if (at <= from && read.words.breaks[at]) return false;
	}
	return false;
}

function matchesAny(patterns: readonly Pattern[], read: ReadSentence): boolean {
	return patterns.some((pattern) => read.stems.some((_, at) => matchAt(pattern, read, at) >= 0));
}

function signal(cue: Cue, read: ReadSentence, from: number, to: number): Signal {
	const { sentence, words } = read;
	const start = words.starts[from] as number;
	const end = words.ends[to - 1] as number;
	const quote = { start: sentence.start + start, end: sentence.start + end, text: sentence.text.slice(start, end) };
	return { ...cue.claims, cue: cue.id, quote, sentence };
}
