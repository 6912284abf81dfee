import { letterOf, numberAt } from './letters.ts';

/** Features that say that one concept stands shortly before another, `first>second`: the names of so many would be long. */
export interface PackedPairs {
	/** Names of the concepts, one a line. */
	readonly concepts: string;
	/** Of each pair a letter for its first concept (steps from the pair before), and one for its second (within a first: from the one before). */
	readonly firsts: string;
	readonly seconds: string;
}

const PAIR = /^([^:>]+)>([^:>]+)$/u;

/** The two concepts of a pair; null for any other feature. */
export function conceptsOf(feature: string): readonly [string, string] | null {
	const [, first, second] = PAIR.exec(feature) ?? [];
	return first && second ? [first, second] : null;
}

/** Pairs in the order in which they are packed. */
export function inOrder(pairs: readonly string[]): string[] {
	const concepts = conceptsIn(pairs);
	return numbered(pairs, concepts).map(([first, second]) => `${concepts[first]}>${concepts[second]}`);
}

export function packPairs(pairs: readonly string[]): PackedPairs {
	const concepts = conceptsIn(pairs);
	let [firsts, seconds] = ['', ''];
	let [lastFirst, lastSecond] = [0, 0];
	for (const [first, second] of numbered(pairs, concepts)) {
		if (first !== lastFirst) lastSecond = 0;
		firsts += letterOf(first - lastFirst);
		seconds += letterOf(second - lastSecond);
		[lastFirst, lastSecond] = [first, second];
	}
	return { concepts: concepts.join('\n'), firsts, seconds };
}

/** Gives the place of a pair among the packed ones; -1 when it is not there. */
export function unpackPairs({ concepts, firsts, seconds }: PackedPairs): (first: string, second: string) => number {
	const numbers = new Map(concepts.split('\n').map((name, number) => [name, number]));
	const places = new Int32Array(numbers.size ** 2).fill(-1);
	let [first, second] = [0, 0];
	for (let place = 0; place < firsts.length; place++) {
		const step = numberAt(firsts, place);
		if (step > 0) second = 0;
		first += step;
		second += numberAt(seconds, place);
		places[first * numbers.size + second] = place;
	}
	return (one, other) => {
		const [a, b] = [numbers.get(one), numbers.get(other)];
		return a === undefined || b === undefined ? -1 : (places[a * numbers.size + b] as number);
	};
}

function conceptsIn(pairs: readonly string[]): string[] {
	return [...new Set(pairs.flatMap((pair) => conceptsOf(pair) ?? []))].sort();
}

function numbered(pairs: readonly string[], concepts: readonly string[]): (readonly [number, number])[] {
	const numbers = new Map(concepts.map((name, number) => [name, number]));
	return pairs
		.map((pair) => conceptsOf(pair)?.map((name) => numbers.get(name) as number) as unknown as readonly [number, number])
		.sort(([a, b], [c, d]) => a - c || b - d);
}
