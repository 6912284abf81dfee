/** A small deterministic generator (mulberry32): numbers in [0, 1). */
export function generator(seed: number): () => number {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let t = Math.imul(state ^ (state >>> 15), 1 | state);
		t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
		return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
	};
}

/** Puts a list into an order of chance, in place. */
export function shuffle(order: Int32Array, random: () => number): void {
	for (let i = order.length - 1; i > 0; i--) {
		const j = Math.floor(random() * (i + 1));
		const kept = order[i] as number;
		order[i] = order[j] as number;
		order[j] = kept;
	}
}
