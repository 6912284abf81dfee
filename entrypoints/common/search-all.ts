import type { Answered, Asked } from '../../lib/search/messages.ts';
import { words } from '../../lib/search/words.ts';
import type { StoreFailure } from '../../lib/store/failures.ts';
import type { Work } from '../../lib/store/file/work.ts';
import searchWorkerAddress from './search.worker.ts?chunk';

/** What a search finds among all postings: scores by id; null where there are no words to search for. */
export type FoundInAll = ReadonlyMap<string, number> | null | { readonly kind: 'stopped' } | StoreFailure;

let worker: Worker | null = null;
let turn = 0;

/**
 * The postings that hold these words, as the list finds them, once every posting has been read for searching. The worker
 * starts with the first search and stays for the next. When it is stopped, the next search reads on from there. Rejects
 * when the worker fails.
 */
export async function searchAll(search: string, { signal, onProgress }: Work = {}): Promise<FoundInAll> {
	if (words(search).length === 0) return null;
	worker ??= new Worker(searchWorkerAddress, { type: 'module' });
	const asked = worker;
	turn += 1;
	const mine = turn;
	return await new Promise((resolve, reject) => {
		const hear = ({ data }: MessageEvent<Answered>) => {
			if (data.kind === 'read') onProgress?.(data.total === 0 ? 1 : data.read / data.total);
			else if (data.kind === 'failed') done(() => resolve(data));
			else if (data.kind === 'found' && data.turn === mine) {
				done(() => resolve(new Map(data.hits.map(({ id, score }) => [id, score]))));
			}
		};
		const end = (event: ErrorEvent) => {
			// It may have ended: the next search makes a new one.
			asked.terminate();
			worker = null;
			done(() => reject(new Error(event.message || 'the search ended')));
		};
		const stop = () => {
			asked.postMessage({ kind: 'stop' } satisfies Asked);
			done(() => resolve({ kind: 'stopped' }));
		};
		const done = (settle: () => void) => {
			signal?.removeEventListener('abort', stop);
			asked.removeEventListener('message', hear);
			asked.removeEventListener('error', end);
			settle();
		};
		asked.addEventListener('message', hear);
		asked.addEventListener('error', end);
		signal?.addEventListener('abort', stop);
		asked.postMessage({ kind: 'search-all', turn: mine, query: search } satisfies Asked);
	});
}
