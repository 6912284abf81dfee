import { SECTIONS, type Section } from './codebook.ts';
import { type PackedCue, type PackedCues, packCues } from './cues/compile.ts';
import type { Cue } from './cues/cue.ts';
import { elementAt, isPossible, Keyed, matchAt, type Patterns, unpackPatterns } from './cues/match.ts';
import { Keys } from './lexicon/keys.ts';
import { type ConceptSpan, findConcepts, type Lexicon, type PhraseTree, unpackPhrases } from './lexicon/lexicon.ts';
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
const OWN_TEXT = ['role', 'duties', 'company', 'other'] as const;
/** How many words before a match a negation may stand and still govern it. */
const NEGATION_REACH = 5;

export interface CueMatcher {
	readonly tree: PhraseTree;
	/** The signals of a sentence, at most one a cue, in the order of the text. */
	readonly find: (read: ReadSentence) => Signal[];
}

/** Compiles cues and lexicon to be searched for in one pass. Throws on a malformed pattern, naming the cue. */
export function compileCues(cues: readonly Cue[], lexicon: Lexicon): CueMatcher {
	return unpackCues(packCues(cues, lexicon));
}

export function unpackCues(packed: PackedCues): CueMatcher {
	const keys = new Keys(packed.keys.split('\n'));
	return {
		tree: unpackPhrases(packed.phrases, keys),
		find: finder(packed.cues, unpackPatterns(packed.patterns), keys),
	};
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

/** Sections as bits. */
const bitOf = (section: Section): number => 1 << SECTIONS.indexOf(section);
const OWN_BITS = OWN_TEXT.reduce((bits, section) => bits | bitOf(section), 0);

interface ReadyCue {
	readonly cue: PackedCue;
	/** The numbers of its patterns: from `when` up what it catches, from `unless` up what keeps it quiet, up to `end`. */
	readonly unless: number;
	readonly end: number;
	readonly sections: number;
}

function finder(packed: readonly PackedCue[], patterns: Patterns, keys: Keys): CueMatcher['find'] {
	const cues: ReadyCue[] = [];
	/** Of each pattern that a cue catches, the cue's number; -1 for the others. */
	const cueOf = new Int32Array(patterns.starts.length).fill(-1);
	let pattern = 0;
	for (const cue of packed) {
		const unless = pattern + cue.when;
		const sections = cue.in?.reduce((bits, section) => bits | bitOf(section), 0) ?? OWN_BITS;
		cueOf.fill(cues.length, pattern, unless);
		pattern = unless + cue.unless;
		cues.push({ cue, unless, end: pattern, sections });
	}
	const { from: calledFrom, called } = callsOf(patterns, cueOf, keys.names.length);
	/** The round, one a sentence, in which a pattern was looked at, and in which a cue fired. */
	const looked = new Int32Array(cueOf.length);
	const fired = new Int32Array(cues.length);
	let round = 0;
	const keyed = new Keyed(keys);
	const negation = keys.names.indexOf('@negation');

	/** The patterns that may match, each at every place where it may: the number of the entry there times MANY, plus the pattern's. */
	const possible = (section: number): number[] => {
		const found: number[] = [];
		for (let entry = 0; entry < keyed.count; entry++) {
			const key = keyed.keys[entry] as number;
			if (keyed.nextAfter(entry) >= 0) continue; // once a key
			for (let c = calledFrom[key] as number; c < (calledFrom[key + 1] as number); c++) {
				const candidate = called[c] as number;
				const cue = cues[cueOf[candidate] as number] as ReadyCue;
				if ((cue.sections & section) === 0 || looked[candidate] === round) continue;
				looked[candidate] = round;
				if (!isPossible(patterns, candidate, keyed)) continue;
				for (const place of headsIn(patterns, candidate, keyed)) found.push(place * MANY + candidate);
			}
		}
		return found.sort((a, b) => a - b);
	};
	const isQuiet = ({ unless, end }: ReadyCue): boolean => {
		for (let number = unless; number < end; number++) {
			if (!isPossible(patterns, number, keyed)) continue;
			for (const place of headsIn(patterns, number, keyed))
				if (matchAt(patterns, number, keyed, keyed.starts[place] as number) >= 0) return true;
		}
		return false;
	};

	return (read) => {
		round++;
		keyed.read(read.words.numbers, read.concepts);
		const signals: Signal[] = [];
		for (const candidate of possible(bitOf(read.sentence.section))) {
			const pattern = candidate % MANY;
			const number = cueOf[pattern] as number;
			if (fired[number] === round) continue;
			const cue = cues[number] as ReadyCue;
			const at = keyed.starts[(candidate - pattern) / MANY] as number;
			const end = matchAt(patterns, pattern, keyed, at);
			if (end < 0 || (!cue.cue.negated && keyed.has(negation) && isNegated(read, at, end)) || isQuiet(cue)) continue;
			fired[number] = round;
			signals.push(signal(cue.cue, read, at, end));
		}
		return signals;
	};
}

/** More than there are patterns. */
const MANY = 1 << 16;

/** Of each key, the numbers of the patterns that are looked for where it stands: those whose rarest element has it. */
function callsOf(patterns: Patterns, cueOf: Int32Array, keys: number): { from: Int32Array; called: Int32Array } {
	const from = new Int32Array(keys + 1);
	const each = (call: (key: number, pattern: number) => void) => {
		for (let pattern = 0; pattern < cueOf.length; pattern++) {
			if ((cueOf[pattern] as number) < 0) continue;
			const rarest = patterns.numbers[(patterns.starts[pattern] as number) + 1] as number;
			const element = elementAt(patterns, pattern, rarest);
			const end = element + 2 + (patterns.numbers[element] as number);
			for (let k = element + 2; k < end; k++) call(patterns.numbers[k] as number, pattern);
		}
	};
	each((key) => {
		from[key + 1] = (from[key + 1] as number) + 1;
	});
	for (let key = 0; key < keys; key++) from[key + 1] = (from[key + 1] as number) + (from[key] as number);
	const called = new Int32Array(from[keys] as number);
	const next = from.slice();
	each((key, pattern) => {
		const place = next[key] as number;
		called[place] = pattern;
		next[key] = place + 1;
	});
	return { from, called };
}

/** The entries of a sentence at which a pattern can begin. */
function headsIn({ numbers, starts }: Patterns, pattern: number, keyed: Keyed): number[] {
	const first = (starts[pattern] as number) + 3;
	const end = first + 2 + (numbers[first] as number);
	const found: number[] = [];
	for (let k = first + 2; k < end; k++)
		for (let entry = keyed.firstWith(numbers[k] as number); entry >= 0; entry = keyed.nextAfter(entry))
			found.push(entry);
	return found;
}

/** True when a negation governs words from..to: inside them, or shortly before within the same clause. */
function isNegated({ words, concepts }: ReadSentence, from: number, to: number): boolean {
	const least = Math.max(0, from - NEGATION_REACH);
	let reach = from;
	while (reach > least && !words.breaks[reach]) reach--;
	return concepts.some((span) => span.concept === 'negation' && span.from >= reach && span.from < to && span.to <= to);
}

function signal(cue: PackedCue, read: ReadSentence, from: number, to: number): Signal {
	const { sentence, words } = read;
	const start = words.starts[from] as number;
	const end = words.ends[to - 1] as number;
	const quote = { start: sentence.start + start, end: sentence.start + end, text: sentence.text.slice(start, end) };
	return { ...cue.claims, cue: cue.id, quote, sentence };
}
