import { type ConceptSpan, stemsOfPhrase } from '../lexicon/lexicon.ts';

/** One element of a pattern. */
interface Element {
	/** Words (stems) or `@concept`s, one of which must stand here. */
	readonly any: readonly string[];
	readonly optional: boolean;
	/** How many words may stand between this element and the one before. */
	readonly gap: number;
	/** True: those words go on with the same list or group of words ("Legal, Finance and our"), none of them ends it ("to", "that"). */
	readonly list: boolean;
}

export interface Pattern {
	readonly atStart: boolean;
	readonly elements: readonly [Element, ...Element[]];
}

/** A sentence as patterns see it. */
export interface Matchable {
	readonly stems: readonly string[];
	/** The concepts that begin at each word. */
	readonly conceptsAt: readonly (readonly ConceptSpan[])[];
}

const USUAL_GAP = 5;
const USUAL_LIST = 24;
/** Words after which something else is spoken of than the members of a list. */
const LIST_ENDS = new Set(
	stemsOfPhrase(
		'to for that which who whose where when while so by on ensure ensuring through via is are was will you we they if because using about per then than how what why they their it into',
	),
);

/** Reads a pattern. Throws on one that has no element, begins with a gap or an optional element, ends with a gap, or names an unknown concept. */
export function parsePattern(source: string, concepts: ReadonlySet<string>): Pattern {
	const parts = source.trim().split(/\s+/u);
	const atStart = parts[0] === '^';
	if (atStart) parts.shift();
	const elements: Element[] = [];
	let gap = 0;
	let list = false;
	for (const part of parts) {
		const commas = /^,,,(\d*)$/u.exec(part);
		if (commas) {
			gap = commas[1] ? Number(commas[1]) : USUAL_LIST;
			list = true;
			continue;
		}
		const dots = /^\.\.\.(\d*)$/u.exec(part);
		if (dots) {
			gap = dots[1] ? Number(dots[1]) : USUAL_GAP;
			continue;
		}
		const optional = part.endsWith('?');
		const any = (optional ? part.slice(0, -1) : part).split('|').map((choice) => {
			if (choice.startsWith('@')) {
				if (!concepts.has(choice.slice(1))) throw new Error(`unknown concept ${choice} in "${source}"`);
				return choice;
			}
			const [word, ...more] = stemsOfPhrase(choice);
			if (!word || more.length)
				throw new Error(`"${choice}" is not one word in "${source}": write it as several elements`);
			return word;
		});
		elements.push({ any, optional, gap, list });
		gap = 0;
		list = false;
	}
	if (gap || list) throw new Error(`a pattern does not end with a gap: "${source}"`);
	const [first, ...rest] = elements;
	if (!first || first.optional || first.gap)
		throw new Error(`a pattern begins with an element that must be there: "${source}"`);
	return { atStart, elements: [first, ...rest] };
}

/** What a pattern can begin with: the keys it is found by. */
export function headsOf(pattern: Pattern): readonly string[] {
	return pattern.elements[0].any;
}

/** The first place at or after word `from` is not searched: matches exactly there. Gives the word after the match, or -1. */
export function matchAt(pattern: Pattern, sentence: Matchable, from: number): number {
	if (pattern.atStart && from !== 0) return -1;
	return matchFrom(pattern.elements, 0, sentence, from);
}

function matchFrom(elements: readonly Element[], number: number, sentence: Matchable, at: number): number {
	const element = elements[number];
	if (!element) return at;
	for (let place = at; place <= at + element.gap && place < sentence.stems.length; place++) {
		for (const end of endsAt(element, sentence, place)) {
			const matched = matchFrom(elements, number + 1, sentence, end);
			if (matched >= 0) return matched;
		}
		if (element.list && LIST_ENDS.has(sentence.stems[place] as string)) break;
	}
	return element.optional ? matchFrom(elements, number + 1, sentence, at) : -1;
}

/** Where each choice that stands at this place ends. */
function endsAt(element: Element, sentence: Matchable, place: number): number[] {
	const ends: number[] = [];
	const word = sentence.stems[place];
	for (const choice of element.any) {
		if (!choice.startsWith('@')) {
			if (choice === word) ends.push(place + 1);
			continue;
		}
		for (const span of sentence.conceptsAt[place] ?? []) if (`@${span.concept}` === choice) ends.push(span.to);
	}
	return ends;
}
