import type { Section } from '../codebook.ts';
import type { Claim } from '../types.ts';

/** One wording and what it is evidence for. */
export interface Cue {
	/** `<field>/<what the wording is about>`; unique. */
	readonly id: string;
	readonly claims: Claim;
	/**
	 * Patterns, tried against one sentence at a time; any of them suffices. A pattern is a row of elements:
	 * `word` (any inflection) · `@concept` of the lexicon · `a|b|@c` one of these · `x?` may be missing ·
	 * `...` up to five words between, `...9` up to nine · `,,,` any words that go on with a list, `,,,9` up to nine · `^` the sentence begins here (first element only).
	 */
	readonly when: readonly string[];
	/** The cue stays quiet in a sentence that also matches one of these. */
	readonly unless?: readonly string[];
	/** Sections it counts in; all of the job's own text (role, duties, company, other) when absent. */
	readonly in?: readonly Section[];
	/** True: also counts when negated ("this is not a research role"). */
	readonly negated?: true;
	/** Wordings it must catch. Shown to users as examples, run as tests. */
	readonly says: readonly string[];
	/** Near misses it must leave alone: each was once a false alarm, or easily could be. */
	readonly ignores: readonly string[];
}
