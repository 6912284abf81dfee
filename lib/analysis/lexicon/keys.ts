import { PerStem } from '../stems.ts';

/** Numbers, from 0 up, for the words and `@concept`s of which phrases and patterns are made. None may be added once a text is read. */
export class Keys {
	/** A key's number is its place here. */
	readonly names: string[];
	readonly #numbers: Map<string, number>;
	/** How often each was asked for. */
	readonly #asked: number[] = [];
	/** The key of a word (stem by number); -1 for one of which nothing is made. */
	readonly ofWord: PerStem<number>;

	constructor(names: readonly string[] = []) {
		this.names = [...names];
		this.#numbers = new Map(names.map((name, number) => [name, number]));
		this.ofWord = new PerStem((stem) => this.#numbers.get(stem) ?? -1);
	}

	number(name: string): number {
		const number = this.#numbers.get(name) ?? this.names.push(name) - 1;
		this.#numbers.set(name, number);
		this.#asked[number] = (this.#asked[number] ?? 0) + 1;
		return number;
	}

	/** The same names, those that were asked for most often first: what is written with their numbers is packed better. */
	sorted(): Keys {
		const asked = (number: number) => this.#asked[number] ?? 0;
		const order = [...this.names.keys()].sort((a, b) => asked(b) - asked(a) || a - b);
		return new Keys(order.map((number) => this.names[number] as string));
	}
}
