/** Kills are at other moments in every run; SEED=… repeats one, as far as a browser can be repeated. */
export const SEED = process.env.SEED ? Number(process.env.SEED) : Math.floor(Math.random() * 2 ** 31);
/** MOMENTS=… kills; a quarter each of saving, editing, importing and carrying an old list over. */
export const MOMENTS = Number(process.env.MOMENTS ?? 100);

/** Numbers from 0 to 1, the same for the same seed (a linear congruential generator). */
export function chances(seed: number): () => number {
	let state = seed >>> 0;
	return () => {
		state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
		return state / 2 ** 32;
	};
}

export const wait = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** What a page told of its writes: begun and acknowledged ones, by name. */
export class Acknowledged {
	readonly #begun: string[] = [];
	readonly #done = new Set<string>();

	/** To be exposed to the page. */
	readonly begin = (what: string): void => void this.#begun.push(what);
	readonly acknowledge = (what: string): void => void this.#done.add(what);

	/** The acknowledged ones whose name begins so, without that beginning. */
	of(kind: string): string[] {
		return [...this.#done].filter((one) => one.startsWith(`${kind} `)).map((one) => one.slice(kind.length + 1));
	}

	/** Whether a write was under way when the browser was killed. */
	get isUnderWay(): boolean {
		const last = this.#begun.at(-1);
		return last !== undefined && !this.#done.has(last);
	}

	get count(): number {
		return this.#done.size;
	}
}
