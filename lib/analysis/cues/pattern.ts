import type { Keys } from '../lexicon/keys.ts';
import { stemsOfPhrase } from '../lexicon/lexicon.ts';
import { letterOf } from '../model/letters.ts';

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
}

const USUAL_GAP = 5;
const USUAL_LIST = 24;

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
	return { atStart, elements: [first, ...rest] };
}

/** What an element asks for beside its keys, as one number. */
export const [OPTIONAL, LIST, GAP] = [1, 2, 4] as const;

/**
 * A pattern as numbers, in letters (letters.ts): 1 if it begins the sentence, which element is found soonest missing, how many elements;
 * of each element how many keys, OPTIONAL + LIST + GAP × its gap, and the keys.
 */
export function packPattern({ atStart, elements }: Pattern, keys: Keys): string {
	const numbers = [Number(atStart), rarest(elements, keys), elements.length];
	for (const { any, optional, gap, list } of elements)
		numbers.push(any.length, OPTIONAL * Number(optional) + LIST * Number(list) + GAP * gap, ...any);
	return numbers.map(letterOf).join('');
}

/** Of the elements that may not be missing, the one that stands in the fewest sentences, as far as its keys let suppose. */
function rarest(elements: Pattern['elements'], keys: Keys): number {
	const often = elements.map(({ any, optional }) =>
		optional ? Number.POSITIVE_INFINITY : any.reduce((sum, key) => sum + howOften(keys.names[key] as string), 0),
	);
	return often.indexOf(Math.min(...often));
}

/** Long words are rare; a concept is as common as several of them. */
function howOften(key: string): number {
	return key.startsWith('@') ? 0.3 : 3 / key.length ** 2;
}
