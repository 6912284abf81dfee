import { SECTIONS } from '../codebook.ts';
import type { ReadSentence } from '../signals.ts';
import type { Signal } from '../types.ts';
import { wordsOf } from '../words.ts';
import { textFacts } from './facts.ts';

/** A posting as the decisions see it. */
export interface PostingEvidence {
	readonly title: string;
	/** What the cues say of the title, read as a heading about the role. */
	readonly titleSignals: readonly Signal[];
	readonly reads: readonly ReadSentence[];
	readonly signals: readonly (readonly Signal[])[];
	/** Claims the sentence model knows, and for each sentence the probability of each. */
	readonly claims: readonly string[];
	readonly probabilities: readonly ArrayLike<number>[];
}

/** Sections that say what the job and the organisation are. */
const OWN = new Set(['company', 'role', 'duties', 'other']);
const NEEDED = new Set(['requirements', 'nice']);

/**
 * Named numbers about a whole posting: for each claim its best and second-best sentence (log-odds) and how much there is of it in all,
 * what share of the duties it has,
 * how many sentences each claim's cues fire in and what they say of the title, how long each section is, the words of the title, words and concepts of the text.
 */
export function postingFeatures(posting: PostingEvidence): Map<string, number> {
	const features = new Map<string, number>();
	const work = posting.reads.map(
		({ sentence }) => (sentence.section === 'role' || sentence.section === 'duties') && !sentence.heading,
	);
	const duties = work.filter(Boolean).length;
	posting.claims.forEach((claim, c) => {
		let best = 0;
		let second = 0;
		let sum = 0;
		let inWork = 0;
		for (let i = 0; i < posting.probabilities.length; i++) {
			const p = posting.probabilities[i]?.[c] as number;
			sum += p;
			if (work[i]) inWork += p;
			if (p > best) [best, second] = [p, best];
			else if (p > second) second = p;
		}
		features.set(`share:${claim}`, inWork / (duties + 4));
		features
			.set(`max:${claim}`, logOdds(best))
			.set(`2nd:${claim}`, logOdds(second))
			.set(`sum:${claim}`, Math.log1p(10 * sum));
	});
	for (const found of posting.signals) {
		for (const key of new Set(found.map((signal) => `cue:${signal.field}=${signal.value}`))) add(features, key);
	}
	for (const signal of posting.titleSignals) features.set(`title:${signal.field}=${signal.value}`, 1);
	for (const section of SECTIONS) features.set(`n:${section}`, 0);
	let words = 0;
	for (const read of posting.reads) {
		const { section } = read.sentence;
		add(features, `n:${section}`);
		words += read.stems.length;
		const part = OWN.has(section) ? 'own' : NEEDED.has(section) ? 'needed' : null;
		if (!part) continue;
		for (const concept of new Set(read.concepts.map((span) => span.concept))) add(features, `${part}:${concept}`);
		for (const word of read.stems) features.set(`u:${word}`, 1);
	}
	for (const [key, value] of features) if (/^(?:cue|n|own|needed):/.test(key)) features.set(key, Math.log1p(value));
	features.set('length', Math.log1p(words));
	for (const [fact, value] of textFacts(posting)) features.set(fact, value);
	const title = wordsOf(posting.title).stems;
	title.forEach((word, i) => {
		features.set(`t:${word}`, 1);
		if (i > 0) features.set(`tb:${title[i - 1]} ${word}`, 1);
	});
	return features;
}

function add(features: Map<string, number>, key: string): void {
	features.set(key, (features.get(key) ?? 0) + 1);
}

function logOdds(p: number): number {
	const bounded = Math.min(1 - 1e-4, Math.max(1e-4, p));
	return Math.log(bounded / (1 - bounded));
}
