import { SECTIONS, type Section } from './codebook.ts';
import type { SectionFeatures } from './model/features.ts';
import { type Linear, scoresOf } from './model/linear.ts';
import type { Span } from './sentences.ts';
import type { Words } from './words.ts';

export interface SectionModel {
	/** Numbers of the features that `linear` weighs. */
	readonly features: SectionFeatures;
	readonly linear: Linear;
	/** Log-probability of going from one section to the next, rows and columns in the order of SECTIONS. */
	readonly transitions: readonly (readonly number[])[];
}

const MANY = SECTIONS.length;

/** The section of every span: the likeliest sequence, by each line's own score and by which sections follow each other. */
export function findSections(spans: readonly Span[], words: readonly Words[], model: SectionModel): Section[] {
	if (spans.length === 0) return [];
	const scores = model.features(spans, words).map((features) => likelihoods(scoresOf(model.linear, features)));
	/** Of span i (from 1 on) and its section: the section before it on the best way there. */
	const back = new Uint8Array(spans.length * MANY);
	let best = scores[0] as Float64Array;
	for (let i = 1; i < scores.length; i++) {
		const next = new Float64Array(MANY);
		const own = scores[i] as Float64Array;
		for (let to = 0; to < MANY; to++) {
			let most = Number.NEGATIVE_INFINITY;
			for (let from = 0; from < MANY; from++) {
				const way = (best[from] as number) + (model.transitions[from]?.[to] ?? 0);
				if (way <= most) continue;
				most = way;
				back[i * MANY + to] = from;
			}
			next[to] = most + (own[to] as number);
		}
		best = next;
	}
	let at = best.indexOf(Math.max(...best));
	const path: Section[] = [];
	for (let i = scores.length - 1; i >= 0; i--) {
		path.push(SECTIONS[at] as Section);
		at = back[i * MANY + at] as number;
	}
	return path.reverse();
}

/** Log-odds to log-probabilities, in place. */
function likelihoods(scores: Float64Array): Float64Array {
	for (let i = 0; i < scores.length; i++) scores[i] = -Math.log1p(Math.exp(-(scores[i] as number)));
	return scores;
}
