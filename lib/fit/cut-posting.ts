import type { Section } from '../analysis/codebook.ts';
import { type Span, splitSentences } from '../analysis/sentences.ts';
import { type Words, wordsOf } from '../analysis/words.ts';
import type { LabelledPosting } from './examples.ts';

/** A posting cut into sentences, with what readers marked in each. */
export interface TrainingPosting {
	readonly posting: LabelledPosting;
	readonly spans: readonly Span[];
	readonly words: readonly Words[];
	/** Marked section of each span; absent when the sentences were not marked. */
	readonly sections?: readonly Section[];
	/** Claims of each span; absent as above. */
	readonly claims?: readonly ReadonlySet<string>[];
}

export function cutPosting(posting: LabelledPosting): TrainingPosting {
	const spans = splitSentences(posting.text);
	const words = spans.map((span) => wordsOf(span.text));
	if (!posting.marks) return { posting, spans, words };
	const sections: Section[] = [];
	const claims: Set<string>[] = [];
	for (const span of spans) {
		let most = 0;
		let section: Section = 'other';
		const found = new Set<string>();
		for (const mark of posting.marks) {
			const shared = Math.min(span.end, mark.end) - Math.max(span.start, mark.start);
			if (shared <= 0) continue;
			if (shared > most) [most, section] = [shared, mark.section];
			if (2 * shared > Math.min(span.end - span.start, mark.end - mark.start))
				for (const claim of mark.claims ?? []) found.add(claim);
		}
		sections.push(section);
		claims.push(found);
	}
	return { posting, spans, words, sections, claims };
}
