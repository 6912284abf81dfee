import type { Section } from './codebook.ts';
import { type Claims, claimChances } from './model/claims.ts';
import type { Model } from './model/index.ts';
import type { PostingEvidence } from './model/posting-features.ts';
import { refuses } from './refusal.ts';
import { findSections } from './sections.ts';
import { splitSentences } from './sentences.ts';
import { type CueMatcher, findSignals, type ReadSentence, readSentence } from './signals.ts';
import type { PostingText, Signal } from './types.ts';
import { wordsOf } from './words.ts';

/** Text → sentences with section, concepts, cue signals and the probability of each claim. */
export function readPosting(
	posting: PostingText,
	matcher: CueMatcher,
	model: Pick<Model, 'sections' | 'claims'>,
): PostingEvidence {
	const spans = splitSentences(posting.text);
	const words = spans.map((span) => wordsOf(span.text));
	const sections = findSections(spans, words, model.sections);
	const reads = spans.map((span, i) =>
		readSentence({ ...span, section: sections[i] as Section }, matcher.tree, words[i]),
	);
	const signals = reads.map((read) => findSignals(read, matcher));
	const { weighed, features } = model.claims;
	const probabilities = features(reads, signals).map((numbers, i) =>
		chancesIn(weighed, numbers, (reads[i] as ReadSentence).sentence.text),
	);
	return {
		title: posting.title,
		titleSignals: readTitle(posting.title, matcher),
		reads,
		signals,
		claims: weighed.linear.outputs,
		probabilities,
	};
}

/** What somebody does; a sentence that says what the role does not do says none of it. */
const WORK = /^(?:responsibilities|lifecycle)\./;

/** The probability of each claim in a sentence, given its features. */
export function chancesIn(model: Claims, features: readonly number[], sentence: string): Float64Array {
	const chances = claimChances(model, features);
	if (refuses(sentence))
		model.linear.outputs.forEach((claim, column) => {
			if (WORK.test(claim)) chances[column] = 0;
		});
	return chances;
}

/** What the cues say of a title. */
export function readTitle(title: string, matcher: CueMatcher): Signal[] {
	const heading = { start: 0, end: title.length, text: title, section: 'role', heading: true, bullet: false } as const;
	return findSignals(readSentence(heading, matcher.tree), matcher);
}
