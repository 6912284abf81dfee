/*
npm run -s report -- FILE.jsonl [--jobs N]

Prints a report a line for a file of postings, one JSON object a line: {"id", "title", "company", "text"}; `-` reads standard
input. A line that is no posting gets {"id", "error"} on its place; the exit status is then 1. `--jobs N` reads with N threads;
the order stays that of the postings.
*/
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { here, type Reader, withThreads } from './report-threads.ts';

/** Lines that a thread is given at once. */
const BATCH = 16;
const USAGE = 'usage: npm run -s report -- FILE.jsonl [--jobs N]   (- for standard input)';

function usage(): never {
	console.error(USAGE);
	process.exit(2);
}

function asked(): { file: string; jobs: number } {
	try {
		const { values, positionals } = parseArgs({
			allowPositionals: true,
			options: { jobs: { type: 'string', default: '1' } },
		});
		const [file, ...more] = positionals;
		if (file === undefined || more.length > 0 || !/^[1-9]\d{0,2}$/.test(values.jobs)) usage();
		return { file, jobs: Number(values.jobs) };
	} catch {
		return usage(); // an option that there is not
	}
}

const { file, jobs } = asked();
const input = file === '-' ? process.stdin : createReadStream(file);
input.on('error', (cause: Error) => {
	console.error(`${file}: ${cause.message}`);
	process.exit(2);
});
process.stdout.on('error', (cause: NodeJS.ErrnoException) => process.exit(cause.code === 'EPIPE' ? 0 : 1));

const reader: Reader = jobs === 1 ? await here() : withThreads(jobs);
/** Batches that are being read, in order; as many at most as keep every thread busy. */
const waiting: ReturnType<Reader['read']>[] = [];
let batch: string[] = [];
let number = 1;
for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
	batch.push(line);
	if (jobs === 1 || batch.length === BATCH) await send();
}
await send();
while (waiting.length > 0) await printFirst();
await reader.close();

async function send(): Promise<void> {
	waiting.push(reader.read(batch, number));
	number += batch.length;
	batch = [];
	if (waiting.length > 2 * jobs || jobs === 1) await printFirst();
}

async function printFirst(): Promise<void> {
	const first = await waiting.shift();
	for (const { json, failed } of first ?? []) {
		if (failed) process.exitCode = 1;
		if (!process.stdout.write(`${json}\n`)) await new Promise((resolve) => process.stdout.once('drain', resolve));
	}
}
