import { SECTIONS, type Section } from './codebook.ts';
import { sectionFeatures } from './model/features.ts';
import { type Linear, scoresOf } from './model/linear.ts';
import type { Span } from './sentences.ts';
import type { Words } from './words.ts';

export interface SectionModel {
	readonly linear: Linear;
	/** Log-probability of going from one section to the next, rows and columns in the order of SECTIONS. */
	readonly transitions: readonly (readonly number[])[];
}

/** The section of every span: the likeliest sequence, by each line's own score and by which sections follow each other. */
export function findSections(spans: readonly Span[], words: readonly Words[], model: SectionModel): Section[] {
	const scores = sectionFeatures(spans, words).map((features) =>
		[...scoresOf(model.linear, features)].map((z) => -Math.log1p(Math.exp(-z))),
	);
	const back: number[][] = [];
	let best = scores[0] ?? [];
	for (let i = 1; i < scores.length; i++) {
		const from: number[] = [];
		const next = SECTIONS.map((_, to) => {
			const ways = best.map((value, s) => value + (model.transitions[s]?.[to] ?? 0));
			const chosen = ways.indexOf(Math.max(...ways));
			from.push(chosen);
			return (ways[chosen] as number) + (scores[i]?.[to] ?? 0);
		});
		back.push(from);
		best = next;
	}
	let at = best.indexOf(Math.max(...best));
	const path: Section[] = [];
	for (let i = scores.length - 1; i >= 0; i--) {
		path.push(SECTIONS[at] as Section);
		at = back[i - 1]?.[at] ?? 0;
	}
	return path.reverse();
}
