import type { Rubric } from '../../lib/analysis/rubric.ts';
import type { ImportedPosting } from '../../lib/exchange/imported.ts';
import type { Bundle } from '../../lib/store/file/format.ts';
import type { Checked } from '../../lib/store/file/read.ts';
import { Stopped, type Work } from '../../lib/store/file/work.ts';
import analyserAddress from './analyser.ts?chunk';

/** What one worker analyses at a time. */
export interface Lot {
	readonly postings: readonly ImportedPosting[];
	readonly rubric: Rubric;
	/** The moment of the import, UTC. */
	readonly now: string;
}

/** Postings of a lot: a tenth of a second's work or two. */
const LOT = 20;
/** Each worker holds the model in its memory. */
const MOST_WORKERS = 8;

/** All postings analysed, on as many cores as there are: as a file of our own would hold them, in their order. */
export async function analyseAll(
	postings: readonly ImportedPosting[],
	rubric: Rubric,
	now: string,
	{ signal, onProgress }: Work,
): Promise<Checked> {
	const count = Math.ceil(postings.length / LOT);
	const lots: Uint8Array[] = new Array(count);
	const workers = Array.from(
		{ length: Math.min(count, navigator.hardwareConcurrency, MOST_WORKERS) },
		() => new Worker(analyserAddress, { type: 'module' }),
	);
	let begun = 0;
	let done = 0;
	const workOff = (worker: Worker) =>
		new Promise<void>((resolve, reject) => {
			let mine = 0;
			const next = () => {
				if (begun === count) return resolve();
				mine = begun;
				begun += 1;
				const first = mine * LOT;
				worker.postMessage({ postings: postings.slice(first, first + LOT), rubric, now } satisfies Lot);
			};
			worker.onmessage = ({ data }: MessageEvent<Uint8Array>) => {
				lots[mine] = data;
				done += 1;
				onProgress?.(done / count);
				next();
			};
			worker.onerror = (event) => reject(new Error(event.message || 'a worker ended'));
			signal?.addEventListener('abort', () => reject(new Stopped()));
			next();
		});
	try {
		await Promise.all(workers.map(workOff));
	} finally {
		for (const worker of workers) worker.terminate();
	}
	return { kind: 'checked', postings: postings.length, bundles: () => unpacked(lots) };
}

function* unpacked(lots: readonly Uint8Array[]): Generator<Bundle> {
	const decoder = new TextDecoder();
	for (const lot of lots) yield* JSON.parse(decoder.decode(lot)) as Bundle[];
}
