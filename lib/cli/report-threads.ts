import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { speak } from '../words/index.ts';
import { type Answer, answerTo } from './answer.ts';

/** Reads lines of postings; answers come in the order of the lines, empty lines left out. `number`: the first line's, from 1. */
export interface Reader {
	read(lines: readonly string[], number: number): Promise<Answer[]>;
	close(): Promise<void>;
}

const THREAD = 'report thread';

interface Task {
	readonly lines: readonly string[];
	readonly number: number;
}

/** Reads in this thread. */
export async function here(): Promise<Reader> {
	await speak('en');
	return { read: async (lines, number) => answers({ lines, number }), close: async () => undefined };
}

/** Reads with so many threads, whose turn comes one after the other. A thread that fails ends the program with its error. */
export function withThreads(count: number): Reader {
	const threads = Array.from({ length: count }, () => {
		const worker = new Worker(new URL(import.meta.url), { workerData: THREAD });
		/** The batches that this thread has been given, oldest first: it answers them in order. */
		const given: ((answers: Answer[]) => void)[] = [];
		worker.on('message', (answers: Answer[]) => given.shift()?.(answers));
		worker.on('error', (cause) => {
			throw cause;
		});
		return { worker, given };
	});
	let turn = 0;
	return {
		read(lines, number) {
			const { worker, given } = threads[turn++ % count] as (typeof threads)[number];
			return new Promise((resolve) => {
				given.push(resolve);
				worker.postMessage({ lines, number } satisfies Task);
			});
		},
		async close() {
			await Promise.all(threads.map(({ worker }) => worker.terminate()));
		},
	};
}

function answers({ lines, number }: Task): Answer[] {
	return lines.flatMap((line, at) => answerTo(line, number + at) ?? []);
}

if (!isMainThread && workerData === THREAD) {
	await speak('en');
	parentPort?.on('message', (task: Task) => parentPort?.postMessage(answers(task)));
}
