import type { Section } from '../codebook.ts';
import { PerConcept } from '../lexicon/lexicon.ts';
import type { Span } from '../sentences.ts';
import type { ReadSentence } from '../signals.ts';
import { PerStem } from '../stems.ts';
import type { Signal } from '../types.ts';
import type { Words } from '../words.ts';
import type { Numbering } from './linear.ts';
import { Memo, Once } from './memo.ts';

/** Longest sentence looked at, in words. */
const LONGEST = 90;
/** How many words may stand between two concepts that are taken as a pair. */
const PAIR_REACH = 6;

/** Sections as the sentence model tells them apart. */
const GROUPS = ['C', 'W', 'R', 'N', 'O'] as const;
const GROUP: Record<Section, number> = {
	company: 0,
	role: 1,
	duties: 1,
	requirements: 2,
	nice: 3,
	offer: 4,
	apply: 4,
	legal: 4,
	other: 4,
};
/** Sentences are told apart by length up to this many times six words. */
const LENGTHS = 6;

export type SectionFeatures = (spans: readonly Span[], words: readonly Words[]) => number[][];

/** What tells in which section a line stands: its own words, its neighbours', the heading above, its place. Feature numbers, each once. */
export function sectionFeatures(number: Numbering): SectionFeatures {
	const ofWord = new PerStem((word) => ({
		sentence: number(`sw:${word}`),
		heading: number(`Hw:${word}`),
		first: number(`first:${word}`),
		under: number(`under:${word}`),
		before: number(`before:${word}`),
		after: number(`after:${word}`),
	}));
	const ofHeading = new Memo((heading: string) => number(`under all:${heading}`));
	const counted = (name: string, most: number) => Array.from({ length: most + 1 }, (_, n) => number(`${name}:${n}`));
	const ofLine = {
		heading: [number('heading:false'), number('heading:true')],
		bullet: [number('bullet:false'), number('bullet:true')],
		place: counted('place', 9),
		length: counted('length', 8),
		below: counted('below by', 10),
		noHeading: number('no heading yet'),
		noWord: number('first:'),
	} as const;
	const once = new Once();
	return (spans, words) => {
		const known = words.map(({ numbers }) => numbers.map((stem) => ofWord.get(stem)));
		let heading = -1;
		let underAll = -1;
		return spans.map((span, i) => {
			const own = known[i] as (typeof known)[number];
			once.start();
			for (let k = 0; k < own.length && k < 60; k++)
				once.add(own[k]?.[span.heading ? 'heading' : 'sentence'] as number);
			once.add(own[0]?.first ?? ofLine.noWord);
			once.add(ofLine.heading[Number(span.heading)] as number);
			once.add(ofLine.bullet[Number(span.bullet)] as number);
			once.add(ofLine.place[Math.floor((10 * i) / spans.length)] as number);
			once.add(ofLine.length[Math.min(8, Math.floor(own.length / 5))] as number);
			if (heading >= 0) {
				for (const word of known[heading] as (typeof known)[number]) once.add(word.under);
				once.add(underAll);
				once.add(ofLine.below[Math.min(10, i - heading)] as number);
			} else once.add(ofLine.noHeading);
			const before = known[i - 1] ?? [];
			for (let k = 0; k < before.length && k < 30; k++) once.add(before[k]?.before as number);
			const after = known[i + 1] ?? [];
			for (let k = 0; k < after.length && k < 30; k++) once.add(after[k]?.after as number);
			if (span.heading) {
				heading = i;
				underAll = ofHeading.get((words[i] as Words).stems.join(' '));
			}
			return once.taken();
		});
	};
}

export type ClaimFeatures = (reads: readonly ReadSentence[], signals: readonly (readonly Signal[])[]) => number[][];

/** What a sentence has to say of the claims: cues, concepts and their pairs, words, and the concepts of the heading above. Feature numbers, each once. */
export function claimFeatures(number: Numbering): ClaimFeatures {
	const ofWord = new PerStem((word) => number(`w:${word}`));
	const ofConcept = new PerConcept((concept) => ({
		own: number(`c:${concept}`),
		starts: number(`starts:${concept}`),
		under: number(`under:${concept}`),
		in: GROUPS.map((group) => number(`${group}:${concept}`)),
		before: new PerConcept((later) => number(`${concept}>${later}`)),
	}));
	const ofCue = new Memo((cue: string) => number(`cue:${cue}`));
	const ofSentence = {
		section: new Memo((section: string) => number(`section:${section}`)),
		heading: [number('heading:false'), number('heading:true')],
		bullet: [number('bullet:false'), number('bullet:true')],
		length: Array.from({ length: LENGTHS + 1 }, (_, length) => number(`length:${length}`)),
	} as const;
	const other = new Memo(number);
	const once = new Once();
	return (reads, signals) => {
		let headingConcepts: readonly { readonly under: number }[] = [];
		return reads.map((read, i) => {
			const { sentence, concepts } = read;
			const { numbers } = read.words;
			const group = GROUP[sentence.section];
			once.start();
			for (const signal of signals[i] ?? []) {
				once.add(ofCue.get(signal.cue));
				once.add(other.get(`says:${signal.field}=${signal.value}`));
			}
			const own = concepts.map((span) => ofConcept.get(span.number));
			for (const known of own) {
				once.add(known.own);
				once.add(known.in[group] as number);
			}
			for (let a = 0; a < concepts.length; a++) {
				const { from, to } = concepts[a] as (typeof concepts)[number];
				const known = own[a] as (typeof own)[number];
				if (from === 0) once.add(known.starts);
				// They stand in the order of their first words.
				for (let b = a + 1; b < concepts.length; b++) {
					const later = concepts[b] as (typeof concepts)[number];
					if (later.from - to > PAIR_REACH) break;
					if (later.from >= to) once.add(known.before.get(later.number));
				}
			}
			for (let k = 0; k < numbers.length && k < LONGEST; k++) once.add(ofWord.get(numbers[k] as number));
			once.add(ofSentence.section.get(sentence.section));
			once.add(ofSentence.heading[Number(sentence.heading)] as number);
			once.add(ofSentence.bullet[Number(sentence.bullet)] as number);
			once.add(ofSentence.length[Math.min(LENGTHS, Math.floor(numbers.length / 6))] as number);
			for (const { under } of headingConcepts) once.add(under);
			if (sentence.heading) headingConcepts = own;
			return once.taken();
		});
	};
}
