import { useEffect, useRef } from 'preact/hooks';
import type { ImportAnswer, ImportRequest } from '../../lib/exchange/import-messages.ts';
import { mistake } from '../common/mistake.ts';
import workerAddress from './worker.ts?chunk';

/**
 * A worker that is made when it is first asked, answers to `hear`, and ends with the page. Requests reach it in the order
 * in which they were asked, one that is still being made, too: a stop never overtakes what it is to stop.
 */
export function useWorker(
	hear: (answer: ImportAnswer) => void,
): (request: ImportRequest | Promise<ImportRequest>) => void {
	const asked = useRef(Promise.resolve());
	const worker = useRef<Worker | null>(null);
	const hearing = useRef(hear);
	hearing.current = hear;
	useEffect(() => () => worker.current?.terminate(), []);
	return (request) => {
		asked.current = asked.current
			.then(() => request)
			.then(send)
			.catch((error: unknown) => hearing.current(mistake(error)));
	};

	function send(request: ImportRequest): void {
		worker.current ??= made();
		worker.current.postMessage(request);
	}

	function made(): Worker {
		const fresh = new Worker(workerAddress, { type: 'module' });
		fresh.onmessage = ({ data }: MessageEvent<ImportAnswer>) => hearing.current(data);
		fresh.onerror = (event) => {
			// It has ended: the next request makes a new one.
			worker.current = null;
			hearing.current(mistake(event.message || 'the worker ended'));
		};
		return fresh;
	}
}
