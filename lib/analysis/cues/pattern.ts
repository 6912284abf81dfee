import { type ConceptSpan, PerConcept, stemsOfPhrase } from '../lexicon/lexicon.ts';
import { PerStem } from '../stems.ts';

/** One element of a pattern. */
interface Element {
	/** Keys of the words or concepts one of which must stand here. */
	readonly any: readonly number[];
	readonly optional: boolean;
	/** How many words may stand between this element and the one before. */
	readonly gap: number;
	/** True: those words go on with the same list or group of words ("Legal, Finance and our"), none of them ends it ("to", "that"). */
	readonly list: boolean;
}

export interface Pattern {
	readonly atStart: boolean;
	readonly elements: readonly [Element, ...Element[]];
	/** Of each element that may not be missing, its keys. */
	readonly needed: readonly (readonly number[])[];
}

/** A sentence as it was read: its stems by number and the concepts that begin at each word. */
interface Concepts {
	readonly words: { readonly numbers: readonly number[] };
	readonly concepts: readonly ConceptSpan[];
}

/** A sentence as patterns see it: the keys that stand at each word. */
export interface Keyed {
	/** Stems by number. */
	readonly numbers: readonly number[];
	/** Of word n: where its entries in `keys` and `ends` begin; those of the next word begin where they end. */
	readonly from: readonly number[];
	readonly keys: readonly number[];
	/** For each key the word after it. */
	readonly ends: readonly number[];
}

/** Numbers for the words and `@concept`s of which patterns are made. All patterns must be read before the first sentence is. */
export class Keys {
	readonly #numbers = new Map<string, number>();
	readonly #ofWord = new PerStem((stem) => this.#numbers.get(stem) ?? -1);
	readonly #ofConcept = new PerConcept((concept) => this.#numbers.get(`@${concept}`) ?? -1);

	get count(): number {
		return this.#numbers.size;
	}

	number(choice: string): number {
		const number = this.#numbers.get(choice) ?? this.#numbers.size;
		this.#numbers.set(choice, number);
		return number;
	}

	/** The keys of a sentence, those that no pattern knows left out. */
	read({ words: { numbers }, concepts }: Concepts): Keyed {
		const from: number[] = [];
		const keys: number[] = [];
		const ends: number[] = [];
		let next = 0;
		for (let at = 0; at < numbers.length; at++) {
			from.push(keys.length);
			const word = this.#ofWord.get(numbers[at] as number);
			if (word >= 0) {
				keys.push(word);
				ends.push(at + 1);
			}
			for (let span = concepts[next]; span?.from === at; span = concepts[++next]) {
				const concept = this.#ofConcept.get(span.number);
				if (concept < 0) continue;
				keys.push(concept);
				ends.push(span.to);
			}
		}
		from.push(keys.length);
		return { numbers, from, keys, ends };
	}
}

const USUAL_GAP = 5;
const USUAL_LIST = 24;
/** Words after which something else is spoken of than the members of a list. */
const LIST_ENDS = new Set(
	stemsOfPhrase(
		'to for that which who whose where when while so by on ensure ensuring through via is are was will you we they if because using about per then than how what why they their it into',
	),
);
const endsList = new PerStem((stem) => LIST_ENDS.has(stem));

/** Reads a pattern. Throws on one that has no element, begins with a gap or an optional element, ends with a gap, or names an unknown concept. */
export function parsePattern(source: string, concepts: ReadonlySet<string>, keys: Keys): Pattern {
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
				return keys.number(choice);
			}
			const [word, ...more] = stemsOfPhrase(choice);
			if (!word || more.length)
				throw new Error(`"${choice}" is not one word in "${source}": write it as several elements`);
			return keys.number(word);
		});
		elements.push({ any, optional, gap, list });
		gap = 0;
		list = false;
	}
	if (gap || list) throw new Error(`a pattern does not end with a gap: "${source}"`);
	const [first, ...rest] = elements;
	if (!first || first.optional || first.gap)
		throw new Error(`a pattern begins with an element that must be there: "${source}"`);
	const needed = elements.filter(({ optional }) => !optional).map(({ any }) => any);
	return { atStart, elements: [first, ...rest], needed };
}

/** What a pattern can begin with: the keys it is found by. */
export function headsOf(pattern: Pattern): readonly number[] {
	return pattern.elements[0].any;
}

/** The first place at or after word `from` is not searched: matches exactly there. Gives the word after the match, or -1. */
export function matchAt(pattern: Pattern, sentence: Keyed, from: number): number {
	if (pattern.atStart && from !== 0) return -1;
	return matchFrom(pattern.elements, 0, sentence, from);
}

function matchFrom(elements: readonly Element[], number: number, sentence: Keyed, at: number): number {
	const element = elements[number];
	if (element === undefined) return at;
	const last = Math.min(at + element.gap, sentence.numbers.length - 1);
	for (let place = at; place <= last; place++) {
		const start = sentence.from[place] as number;
		const stop = sentence.from[place + 1] as number;
		if (start < stop) {
			// Choices in their order: the first that leads to a match counts.
			for (let c = 0; c < element.any.length; c++) {
				const choice = element.any[c];
				for (let k = start; k < stop; k++) {
					if (sentence.keys[k] !== choice) continue;
					const matched = matchFrom(elements, number + 1, sentence, sentence.ends[k] as number);
					if (matched >= 0) return matched;
				}
			}
		}
		if (element.list && endsList.get(sentence.numbers[place] as number)) break;
	}
	return element.optional ? matchFrom(elements, number + 1, sentence, at) : -1;
}
