import type { Section } from '../codebook.ts';
import type { Span } from '../sentences.ts';
import type { ReadSentence } from '../signals.ts';
import type { Signal } from '../types.ts';
import type { Words } from '../words.ts';

/** Longest sentence looked at, in words. */
const LONGEST = 90;
/** How many words may stand between two concepts that are taken as a pair. */
const PAIR_REACH = 6;

/** Sections as the sentence model tells them apart. */
const GROUP: Record<Section, string> = {
	company: 'C',
	role: 'W',
	duties: 'W',
	requirements: 'R',
	nice: 'N',
	offer: 'O',
	apply: 'O',
	legal: 'O',
	other: 'O',
};

/** What tells in which section a line stands: its own words, its neighbours', the heading above, its place. */
export function sectionFeatures(spans: readonly Span[], words: readonly Words[]): string[][] {
	let heading = -1;
	return spans.map((span, i) => {
		const own = (words[i] as Words).stems;
		const features = new Set<string>();
		const kind = span.heading ? 'H' : 's';
		for (const word of own.slice(0, 60)) features.add(`${kind}w:${word}`);
		features
			.add(`first:${own[0] ?? ''}`)
			.add(`heading:${span.heading}`)
			.add(`bullet:${span.bullet}`);
		features
			.add(`place:${Math.floor((10 * i) / spans.length)}`)
			.add(`length:${Math.min(8, Math.floor(own.length / 5))}`);
		if (heading >= 0) {
			const above = (words[heading] as Words).stems;
			for (const word of above) features.add(`under:${word}`);
			features.add(`under all:${above.join(' ')}`).add(`below by:${Math.min(10, i - heading)}`);
		} else features.add('no heading yet');
		for (const word of words[i - 1]?.stems.slice(0, 30) ?? []) features.add(`before:${word}`);
		for (const word of words[i + 1]?.stems.slice(0, 30) ?? []) features.add(`after:${word}`);
		if (span.heading) heading = i;
		return [...features];
	});
}

/** What a sentence has to say of the claims: cues, concepts and their pairs, words, and the concepts of the heading above. */
export function claimFeatures(reads: readonly ReadSentence[], signals: readonly (readonly Signal[])[]): string[][] {
	let headingConcepts: readonly string[] = [];
	return reads.map((read, i) => {
		const { sentence, stems, concepts } = read;
		const features = new Set<string>();
		const group = GROUP[sentence.section];
		for (const signal of signals[i] ?? [])
			features.add(`cue:${signal.cue}`).add(`says:${signal.field}=${signal.value}`);
		const own = [...new Set(concepts.map((span) => span.concept))];
		for (const concept of own) features.add(`c:${concept}`).add(`${group}:${concept}`);
		for (const a of concepts) {
			if (a.from === 0) features.add(`starts:${a.concept}`);
			for (const b of concepts)
				if (b.from >= a.to && b.from - a.to <= PAIR_REACH) features.add(`${a.concept}>${b.concept}`);
		}
		for (const stem of stems.slice(0, LONGEST)) features.add(`w:${stem}`);
		features.add(`section:${sentence.section}`).add(`heading:${sentence.heading}`).add(`bullet:${sentence.bullet}`);
		features.add(`length:${Math.min(6, Math.floor(stems.length / 6))}`);
		for (const concept of headingConcepts) features.add(`under:${concept}`);
		if (sentence.heading) headingConcepts = own;
		return [...features];
	});
}
