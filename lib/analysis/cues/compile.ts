import { Keys } from '../lexicon/keys.ts';
import { type Lexicon, type PackedPhrases, packPhrases } from '../lexicon/lexicon.ts';
import type { Cue } from './cue.ts';
import { packPattern, parsePattern } from './pattern.ts';

/** Cues and lexicon as the analysis reads them: the build makes them, so that nothing is left to be compiled at a start. */
export interface PackedCues {
	/** Names of the keys, one a line. */
	readonly keys: string;
	readonly phrases: PackedPhrases;
	readonly cues: readonly PackedCue[];
	/** Of each cue what it catches, then what keeps it quiet. */
	readonly patterns: string;
}

/** `when` and `unless`: how many patterns there are. */
export interface PackedCue extends Pick<Cue, 'id' | 'claims' | 'in' | 'negated'> {
	readonly when: number;
	readonly unless: number;
}

/** Throws on a malformed pattern, naming the cue. */
export function packCues(cues: readonly Cue[], lexicon: Lexicon): PackedCues {
	const keys = new Keys();
	packWith(keys, cues, lexicon);
	return packWith(keys.sorted(), cues, lexicon);
}

function packWith(keys: Keys, cues: readonly Cue[], lexicon: Lexicon): PackedCues {
	const concepts = new Set(Object.keys(lexicon));
	for (const concept of concepts) keys.number(`@${concept}`);
	const phrases = packPhrases(lexicon, keys);
	const patterns = cues.flatMap(({ id, when, unless = [] }) => {
		try {
			return [...when, ...unless].map((source) => packPattern(parsePattern(source, concepts, keys), keys));
		} catch (cause) {
			throw new Error(`cue ${id}: ${cause instanceof Error ? cause.message : String(cause)}`);
		}
	});
	return {
		keys: keys.names.join('\n'),
		phrases,
		cues: cues.map(({ id, claims, in: sections, negated, when, unless = [] }) => ({
			id,
			claims,
			...(sections && { in: sections }),
			...(negated && { negated }),
			when: when.length,
			unless: unless.length,
		})),
		patterns: patterns.join(''),
	};
}
