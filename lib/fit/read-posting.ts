import type { Section } from '../analysis/codebook.ts';
import { sectionModel } from '../analysis/model/index.ts';
import { findSections } from '../analysis/sections.ts';
import { type CueMatcher, findSignals, type ReadSentence, readSentence } from '../analysis/signals.ts';
import type { Signal } from '../analysis/types.ts';
import type { TrainingPosting } from './cut-posting.ts';
import { usable } from './linear.ts';
import type { NamedFeatures } from './naming.ts';
import type { FittedSections } from './sections.ts';

/** A posting with its sections found, cues fired and claim features made. */
export interface ReadPosting {
	readonly training: TrainingPosting;
	readonly reads: readonly ReadSentence[];
	readonly signals: readonly (readonly Signal[])[];
	readonly features: readonly (readonly string[])[];
}

export function readWith(
	training: TrainingPosting,
	fitted: FittedSections,
	matcher: CueMatcher,
	named: NamedFeatures,
): ReadPosting {
	const model = sectionModel(usable(fitted.linear), fitted.transitions);
	const sections = findSections(training.spans, training.words, model);
	const reads = training.spans.map((span, i) =>
		readSentence({ ...span, section: sections[i] as Section }, matcher.tree),
	);
	const signals = reads.map((read) => findSignals(read, matcher));
	return { training, reads, signals, features: named.ofClaims(reads, signals) };
}
