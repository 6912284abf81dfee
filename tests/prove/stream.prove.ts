import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readRows } from '../../lib/fit/load.ts';
import { stream } from '../bench/stream.ts';

const MANY = 200_000;
const FEW = 10_000;
const examples = readRows('tests/eval/examples/postings.jsonl');

/** Short postings, each with a word that no other has. */
function* postings(count: number): Generator<string> {
	for (let n = 0; n < count; n++) {
		const { title, text } = examples[n % examples.length] as { title: string; text: string };
		const from = (n * 97) % Math.max(1, text.length - 400);
		yield JSON.stringify({
			id: n,
			title,
			text: `You will lead the adoption of AI tools here. ${text.slice(from, from + 400)} word${n}x`,
		});
	}
}

test(`memory levels off between ${FEW} and ${MANY} postings`, { timeout: 3_600_000 }, async () => {
	const { seconds, memory } = await stream(postings(MANY), availableParallelism(), FEW);
	const megabytes = memory.map((sample) => sample.megabytes);
	const mean = (list: readonly number[]) => list.reduce((sum, one) => sum + one, 0) / list.length;
	console.log(`${(MANY / seconds).toFixed(0)} postings/s; MB after each ${FEW}: ${megabytes.join(' ')}`);
	expect(memory).toHaveLength(MANY / FEW);
	// What is remembered of words is bounded, and full when a hundred thousand postings have brought a new word each.
	expect(mean(megabytes.slice(15))).toBeLessThan(1.15 * mean(megabytes.slice(10, 15)));
	expect(Math.max(...megabytes)).toBeLessThan(2 * mean(megabytes.slice(0, 5)));
});

test('GNU parallel spreads the postings over processes and keeps their order', () => {
	if (spawnSync('parallel', ['--version']).status !== 0)
		throw new Error('GNU parallel is not installed: on Debian and Ubuntu, apt-get install parallel');
	const folder = mkdtempSync(join(tmpdir(), 'groundwork-parallel-'));
	try {
		const lines = examples.map((row) => JSON.stringify(row)).join('\n');
		const file = join(folder, 'postings.jsonl');
		writeFileSync(file, `${lines}\n`);
		const run = (command: string, args: string[], input = '') =>
			execFileSync(command, args, { input, encoding: 'utf8', maxBuffer: 2 ** 28 });
		const alone = run(process.execPath, ['lib/cli/report.ts', file]);
		const spread = run(
			'parallel',
			[
				'--will-cite',
				'--pipe',
				'--keep-order',
				'-N',
				'20',
				'-S',
				':',
				'--workdir',
				process.cwd(),
				process.execPath,
				'lib/cli/report.ts',
				'-',
			],
			`${lines}\n`,
		);
		expect(spread).toBe(alone);
	} finally {
		rmSync(folder, { recursive: true });
	}
});
