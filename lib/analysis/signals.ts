import type { Section } from './codebook.ts';
import type { Cue } from './cues/cue.ts';
import { headsOf, type Keyed, Keys, matchAt, type Pattern, parsePattern } from './cues/pattern.ts';
import { type ConceptSpan, compileLexicon, findConcepts, type Lexicon, type PhraseTree } from './lexicon/lexicon.ts';
import type { Sentence, Signal } from './types.ts';
import { type Words, wordsOf } from './words.ts';

/** A sentence with its words and the concepts found in it, in the order of their first words. */
export interface ReadSentence {
	readonly sentence: Sentence;
	readonly words: Words;
	readonly stems: readonly string[];
	readonly concepts: readonly ConceptSpan[];
}

/** The job's own text: where a cue counts unless it says otherwise. */
const OWN_TEXT = new Set(['role', 'duties', 'company', 'other']);
/** How many words before a match a negation may stand and still govern it. */
const NEGATION_REACH = 5;

interface CompiledCue {
	/** Its place among all cues. */
	readonly number: number;
	readonly cue: Cue;
	readonly unless: readonly Pattern[];
	readonly sections: ReadonlySet<string>;
}

interface Candidate {
	readonly cue: CompiledCue;
	readonly pattern: Pattern;
}

export interface CueMatcher {
	readonly tree: PhraseTree;
	/** The signals of a sentence, at most one a cue, in the order of the text. */
	readonly find: (read: ReadSentence) => Signal[];
}

/** Compiles cues and lexicon to be searched for in one pass. Throws on a malformed pattern, naming the cue. */
export function compileCues(cues: readonly Cue[], lexicon: Lexicon): CueMatcher {
	const concepts = new Set(Object.keys(lexicon));
	const keys = new Keys();
	const candidates: Candidate[] = [];
	cues.forEach((cue, number) => {
		try {
			const compiled = {
				number,
				cue,
				unless: (cue.unless ?? []).map((source) => parsePattern(source, concepts, keys)),
				sections: cue.in ? new Set<string>(cue.in) : OWN_TEXT,
			};
			for (const source of cue.when) candidates.push({ cue: compiled, pattern: parsePattern(source, concepts, keys) });
		} catch (cause) {
			throw new Error(`cue ${cue.id}: ${cause instanceof Error ? cause.message : String(cause)}`);
		}
	});
	return { tree: compileLexicon(lexicon), find: finder(candidates, keys, cues.length) };
}

/** Finds a sentence's words and concepts. */
export function readSentence(
	sentence: Sentence,
	tree: PhraseTree,
	words: Words = wordsOf(sentence.text),
): ReadSentence {
	return { sentence, words, stems: words.stems, concepts: findConcepts(words.numbers, tree) };
}

/** All signals of a sentence, at most one a cue, in the order of the text. Pure: same sentence and cues, same answer. */
export function findSignals(read: ReadSentence, matcher: CueMatcher): Signal[] {
	return matcher.find(read);
}

function finder(candidates: readonly Candidate[], keys: Keys, cues: number): CueMatcher['find'] {
	const bySection = new Map<Section, readonly Int32Array[]>();
	const needs = candidates.map(({ pattern }) => pattern.needed.slice(1)).map(rarestFirst);
	const needed = Int32Array.from(needs.flat());
	const neededFrom = Int32Array.from([0, ...needs.map(endOf())]);
	/** The round (one a sentence) in which a key stood in the sentence, and in which a cue fired. */
	const present = new Int32Array(keys.count);
	const fired = new Int32Array(cues);
	let round = 0;

	const isAnyPresent = (from: number, to: number, list: ArrayLike<number>): boolean => {
		for (let k = from; k < to; k++) if (present[list[k] as number] === round) return true;
		return false;
	};
	/** Whether the sentence has something for each element of a candidate but the first, which is where it was found. */
	const isPossible = (candidate: number): boolean => {
		const stop = neededFrom[candidate + 1] as number;
		for (let at = neededFrom[candidate] as number; at < stop; ) {
			const end = at + 1 + (needed[at] as number);
			if (!isAnyPresent(at + 1, end, needed)) return false;
			at = end;
		}
		return true;
	};
	const matchesAny = (patterns: readonly Pattern[], keyed: Keyed): boolean => {
		for (const pattern of patterns) {
			if (!pattern.needed.every((any) => isAnyPresent(0, any.length, any))) continue;
			for (let at = 0; at < keyed.numbers.length; at++) if (matchAt(pattern, keyed, at) >= 0) return true;
		}
		return false;
	};

	return (read) => {
		const { section } = read.sentence;
		let byHead = bySection.get(section);
		if (!byHead) {
			byHead = byHeadIn(section, candidates, keys.count);
			bySection.set(section, byHead);
		}
		const keyed = keys.read(read);
		round++;
		for (let k = 0; k < keyed.keys.length; k++) present[keyed.keys[k] as number] = round;
		const signals: Signal[] = [];
		for (let at = 0; at < keyed.numbers.length; at++) {
			const stop = keyed.from[at + 1] as number;
			for (let k = keyed.from[at] as number; k < stop; k++) {
				const here = byHead[keyed.keys[k] as number] as Int32Array;
				for (let c = 0; c < here.length; c++) {
					const candidate = here[c] as number;
					if (!isPossible(candidate)) continue;
					const { cue, pattern } = candidates[candidate] as Candidate;
					if (fired[cue.number] === round) continue;
					const end = matchAt(pattern, keyed, at);
					if (end < 0 || (!cue.cue.negated && isNegated(read, at, end)) || matchesAny(cue.unless, keyed)) continue;
					fired[cue.number] = round;
					signals.push(signal(cue.cue, read, at, end));
				}
			}
		}
		return signals;
	};
}

/** Elements in a row, each as how many keys it has and the keys, those with the fewest first: they are soonest missing. */
function rarestFirst(elements: readonly (readonly number[])[]): number[] {
	return [...elements].sort((a, b) => a.length - b.length).flatMap((any) => [any.length, ...any]);
}

/** Where each of several rows ends when they stand one after the other. */
function endOf(): (row: readonly unknown[]) => number {
	let end = 0;
	return (row) => {
		end += row.length;
		return end;
	};
}

const NONE = new Int32Array(0);

/** Of each key, the numbers of the candidates that may begin with it and count in a section. */
function byHeadIn(section: Section, candidates: readonly Candidate[], keys: number): Int32Array[] {
	const byHead: number[][] = Array.from({ length: keys }, () => []);
	candidates.forEach(({ cue, pattern }, number) => {
		if (cue.sections.has(section)) for (const head of headsOf(pattern)) byHead[head]?.push(number);
	});
	return byHead.map((numbers) => (numbers.length > 0 ? Int32Array.from(numbers) : NONE));
}

/** True when a negation governs words from..to: inside them, or shortly before within the same clause. */
function isNegated({ words, concepts }: ReadSentence, from: number, to: number): boolean {
	const least = Math.max(0, from - NEGATION_REACH);
	let reach = from;
	while (reach > least && !words.breaks[reach]) reach--;
	return concepts.some((span) => span.concept === 'negation' && span.from >= reach && span.from < to && span.to <= to);
}

function signal(cue: Cue, read: ReadSentence, from: number, to: number): Signal {
	const { sentence, words } = read;
	const start = words.starts[from] as number;
	const end = words.ends[to - 1] as number;
	const quote = { start: sentence.start + start, end: sentence.start + end, text: sentence.text.slice(start, end) };
	return { ...cue.claims, cue: cue.id, quote, sentence };
}
