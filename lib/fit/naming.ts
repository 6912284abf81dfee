import { claimFeatures, sectionFeatures } from '../analysis/model/features.ts';
import type { Numbering } from '../analysis/model/linear.ts';
import type { Span } from '../analysis/sentences.ts';
import type { ReadSentence } from '../analysis/signals.ts';
import type { Signal } from '../analysis/types.ts';
import type { Words } from '../analysis/words.ts';

/** Gives every feature name that comes a number of its own, and the names back for numbers. */
export class Naming {
	readonly #numbers = new Map<string, number>();
	readonly #names: string[] = [];

	readonly number: Numbering = (name) => {
		const number = this.#numbers.get(name) ?? this.#names.push(name) - 1;
		this.#numbers.set(name, number);
		return number;
	};

	names(numbers: readonly number[]): string[] {
		return numbers.map((number) => this.#names[number] as string);
	}
}

/** The features of each sentence of a posting by their names, as the analysis makes them. */
export interface NamedFeatures {
	ofSections(spans: readonly Span[], words: readonly Words[]): string[][];
	ofClaims(reads: readonly ReadSentence[], signals: readonly (readonly Signal[])[]): string[][];
}

export function namedFeatures(): NamedFeatures {
	const naming = new Naming();
	const names = (numbers: readonly number[]) => naming.names(numbers);
	const inSections = sectionFeatures(naming.number);
	const inClaims = claimFeatures(naming.number);
	return {
		ofSections: (spans, words) => inSections(spans, words).map(names),
		ofClaims: (reads, signals) => inClaims(reads, signals).map(names),
	};
}
