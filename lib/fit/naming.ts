import type { Numbering } from '../analysis/model/linear.ts';

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
