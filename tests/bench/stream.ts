import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import type { PostingText } from '../../lib/analysis/types.ts';
import type { Measured } from './samples.ts';

interface Run {
	readonly seconds: number;
	/** Resident memory in MB with how many postings were answered by then. */
	readonly memory: readonly { readonly postings: number; readonly megabytes: number }[];
}

/** Streams postings through `npm run report` and watches its memory. `sampleEvery`: postings between two looks. */
export async function stream(lines: Iterable<string>, jobs: number, sampleEvery: number): Promise<Run> {
	const start = performance.now();
	const child = spawn(process.execPath, ['lib/cli/report.ts', '-', '--jobs', String(jobs)], {
		stdio: ['pipe', 'pipe', 'inherit'],
	});
	const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
	const memory: { postings: number; megabytes: number }[] = [];
	let answered = 0;
	child.stdout.on('data', (words: Buffer) => {
		for (const byte of words) {
			if (byte !== 10) continue;
			answered++;
			if (answered % sampleEvery === 0) memory.push({ postings: answered, megabytes: residentMegabytes(child.pid) });
		}
	});
	for (const line of lines)
		if (!child.stdin.write(`${line}\n`)) await new Promise((resolve) => child.stdin.once('drain', resolve));
	child.stdin.end();
	const status = await ended;
	if (status !== 0) throw new Error(`report ended with status ${status}`);
	return { seconds: (performance.now() - start) / 1000, memory };
}

/** Postings a second with one thread and with one for each core. */
export async function benchStream(postings: readonly PostingText[]): Promise<Measured> {
	const lines = Array.from({ length: 8 }, () => postings.map((posting) => JSON.stringify(posting))).flat();
	const cores = availableParallelism();
	const one = await stream(lines, 1, 500);
	const all = await stream(lines, cores, 500);
	const rate = ({ seconds }: Run) => lines.length / seconds;
	return {
		samples: { 'stream, one thread': one, [`stream, ${cores} threads`]: all },
		rows: [
			{
				what: 'report stream, one thread, start included',
				value: `${rate(one).toFixed(0)} postings/s`,
				target: null,
				holds: null,
			},
			{
				what: `report stream, --jobs ${cores}, start included`,
				value: `${rate(all).toFixed(0)} postings/s (${(rate(all) / rate(one)).toFixed(2)} × one thread)`,
				target: null,
				holds: null,
			},
		],
	};
}

function residentMegabytes(pid: number | undefined): number {
	const status = readFileSync(`/proc/${pid}/status`, 'utf8');
	return Number(/^VmRSS:\s+(\d+) kB/m.exec(status)?.[1]) / 1000;
}
