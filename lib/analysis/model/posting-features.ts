import { SECTIONS } from '../codebook.ts';
import { PerConcept } from '../lexicon/lexicon.ts';
import type { ReadSentence } from '../signals.ts';
import { PerStem } from '../stems.ts';
import type { Signal } from '../types.ts';
import { wordsOf } from '../words.ts';
import type { FeatureValues } from './decisions.ts';
import { textFacts } from './facts.ts';
import type { Numbering } from './linear.ts';
import { Memo } from './memo.ts';

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

/** The posting's claims must be those that were given when this was made. */
export type PostingFeatures = (posting: PostingEvidence) => FeatureValues;

/** Sections that say what the job and the organisation are. */
const OWN = new Set(['company', 'role', 'duties', 'other']);
const NEEDED = new Set(['requirements', 'nice']);
/** Sections that say nothing of either: how long they are must not count. */
const BESIDES = new Set(['legal', 'apply']);

/**
 * Named numbers about a whole posting: for each claim its best and second-best sentence (log-odds) and how much there is of it in all,
 * what share of the duties it has,
 * how many sentences each claim's cues fire in and what they say of the title, how long each section about them is, the words of the title, words and concepts of the text.
 */
export function postingFeatures(number: Numbering, claims: readonly string[]): PostingFeatures {
	const ofClaim = claims.map((claim) => ({
		share: number(`share:${claim}`),
		best: number(`max:${claim}`),
		second: number(`2nd:${claim}`),
		sum: number(`sum:${claim}`),
	}));
	const ofSection = new Map<string, number>(SECTIONS.map((section) => [section, number(`n:${section}`)]));
	const length = number('length');
	const inText = new PerStem((word) => number(`u:${word}`));
	const inOwn = new PerConcept((concept) => number(`own:${concept}`));
	const inNeeded = new PerConcept((concept) => number(`needed:${concept}`));
	const other = new Memo(number);
	return (posting) => {
		const found = new Features();
		const { reads, probabilities } = posting;
		const work = reads.map(
			({ sentence }) => (sentence.section === 'role' || sentence.section === 'duties') && !sentence.heading,
		);
		const duties = work.filter(Boolean).length;
		const most = claims.length;
		const best = new Float64Array(most);
		const second = new Float64Array(most);
		const sum = new Float64Array(most);
		const inWork = new Float64Array(most);
		for (let i = 0; i < probabilities.length; i++) {
			const row = probabilities[i] as ArrayLike<number>;
			const works = work[i];
			for (let c = 0; c < most; c++) {
				const p = row[c] as number;
				sum[c] = (sum[c] as number) + p;
				if (works) inWork[c] = (inWork[c] as number) + p;
				if (p > (best[c] as number)) {
					second[c] = best[c] as number;
					best[c] = p;
				} else if (p > (second[c] as number)) second[c] = p;
			}
		}
		ofClaim.forEach((known, c) => {
			found.set(known.share, (inWork[c] as number) / (duties + 4));
			found.set(known.best, logOdds(best[c] as number));
			found.set(known.second, logOdds(second[c] as number));
			found.set(known.sum, Math.log1p(10 * (sum[c] as number)));
		});
		const counts = new Counts();
		for (const signals of posting.signals) {
			if (signals.length === 0) continue;
			for (const key of new Set(signals.map((signal) => `cue:${signal.field}=${signal.value}`)))
				counts.add(other.get(key));
		}
		for (const signal of posting.titleSignals) found.set(other.get(`title:${signal.field}=${signal.value}`), 1);
		let words = 0;
		for (const read of reads) {
			const { section } = read.sentence;
			if (BESIDES.has(section)) continue;
			counts.add(ofSection.get(section) as number);
			words += read.stems.length;
			const part = OWN.has(section) ? inOwn : NEEDED.has(section) ? inNeeded : null;
			if (!part) continue;
			for (const concept of new Set(read.concepts.map((span) => span.number))) counts.add(part.get(concept));
			for (const word of read.words.numbers) found.set(inText.get(word), 1);
		}
		counts.putInto(found);
		found.set(length, Math.log1p(words));
		for (const [fact, value] of textFacts(posting)) found.set(other.get(fact), value);
		const title = wordsOf(posting.title).stems;
		title.forEach((word, i) => {
			found.set(other.get(`t:${word}`), 1);
			if (i > 0) found.set(other.get(`tb:${title[i - 1]} ${word}`), 1);
		});
		return found;
	};
}

/** Values by feature number; -1 stands for a feature that nobody weighs. */
class Features implements FeatureValues {
	readonly numbers: number[] = [];
	readonly values: number[] = [];
	readonly #seen = new Set<number>();

	/** The first value stands. */
	set(feature: number, value: number): void {
		if (feature < 0 || this.#seen.has(feature)) return;
		this.#seen.add(feature);
		this.numbers.push(feature);
		this.values.push(value);
	}
}

class Counts {
	readonly #counts = new Map<number, number>();

	add(feature: number): void {
		if (feature >= 0) this.#counts.set(feature, (this.#counts.get(feature) ?? 0) + 1);
	}

	putInto(features: Features): void {
		for (const [feature, count] of this.#counts) features.set(feature, Math.log1p(count));
	}
}

function logOdds(p: number): number {
	const bounded = Math.min(1 - 1e-4, Math.max(1e-4, p));
	return Math.log(bounded / (1 - bounded));
}
