/** Long work on a file: tells how far it is (0 to 1) and can be stopped. */
export interface Work {
	readonly signal?: AbortSignal;
	onProgress?(share: number): void;
}

/** Thrown when the person stopped the work. */
export class Stopped extends Error {}

/** Throws when the work is to stop. */
export function goOn({ signal }: Work): void {
	if (signal?.aborted) throw new Stopped();
}

/** Longest time without a pause, in ms: the page stays alive. */
const SPELL = 40;

/** Gives the page a turn when it has waited long enough. */
export function breather(work: Work): () => Promise<void> {
	let last = performance.now();
	return async () => {
		if (performance.now() - last < SPELL) return;
		await new Promise((resolve) => setTimeout(resolve));
		last = performance.now();
		goOn(work);
	};
}
