/** Keeps the memory bounded when very many different words stream through. */
const MOST = 50_000;

/** A function of a string that is worked out once for each. It must always give the same for the same. */
export class Memo<T> {
	readonly #made = new Map<string, T>();
	readonly #make: (key: string) => T;

	constructor(make: (key: string) => T) {
		this.#make = make;
	}

	get(key: string): T {
		const known = this.#made.get(key);
		if (known !== undefined) return known;
		if (this.#made.size >= MOST) this.#made.clear();
		const made = this.#make(key);
		this.#made.set(key, made);
		return made;
	}
}

/** Collects numbers from 0 up, each once; -1 is left out. */
export class Once {
	/** The round in which each number was last taken. */
	#seen = new Int32Array(65_536);
	#round = 0;
	#list: number[] = [];

	start(): void {
		this.#round++;
		this.#list = [];
	}

	add(number: number): void {
		if (number < 0) return;
		if (number >= this.#seen.length) this.#grow(number);
		if (this.#seen[number] === this.#round) return;
		this.#seen[number] = this.#round;
		this.#list.push(number);
	}

	taken(): number[] {
		return this.#list;
	}

	#grow(number: number): void {
		const grown = new Int32Array(2 * number);
		grown.set(this.#seen);
		this.#seen = grown;
	}
}
