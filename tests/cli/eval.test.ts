import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readRows } from '../../lib/fit/load.ts';

const folder = mkdtempSync(join(tmpdir(), 'groundwork-eval-'));
afterAll(() => rmSync(folder, { recursive: true }));

function evaluate(...args: string[]): Promise<{ status: number; output: string; errors: string }> {
	return new Promise((resolve) => {
		execFile(process.execPath, ['lib/cli/eval.ts', ...args], (error, output, errors) =>
			resolve({ status: error ? Number(error.code) : 0, output, errors }),
		);
	});
}

/** A file with the example set's rows about these postings. */
function examples(name: string, ...ids: string[]): string {
	const rows = ['postings', 'labels', 'sentences']
		.flatMap((part) => readRows(`tests/eval/examples/${part}.jsonl`))
		.filter(({ id }) => ids.includes(String(id)));
	const path = join(folder, name);
	writeFileSync(path, rows.map((row) => JSON.stringify(row)).join('\n'));
	return path;
}

describe('npm run eval', { timeout: 30_000 }, () => {
	test('prints the agreement and the postings with errors', async () => {
		const { status, output } = await evaluate(examples('three.jsonl', 'a0001', 'a0003', 'a0004'));
		expect(status).toBe(0);
		expect(output).toMatch(/^field +value measure/);
		expect(output).toMatch(/^questions +\d\.\d{3} +shared/m);
		expect(output).toMatch(/^agreement \d\.\d{3}/m);
		expect(output).toMatch(/^3 postings, quotes in the text (\d+) of \1$/m);
	});

	test('keeps to the closed fold', async () => {
		const { output } = await evaluate('--closed', '--worst', '0', examples('three.jsonl', 'a0001', 'a0003', 'a0004'));
		expect(output).toMatch(/^1 postings, /m);
		expect(output).not.toMatch(/^a0001 /m);
	});

	test('prints the record of each cue', async () => {
		const { output } = await evaluate('--cues', examples('one.jsonl', 'a0001'));
		expect(output).toMatch(/^cue +right +wrong/);
		expect(output).toMatch(/^\d+ marked sentences$/m);
	});

	test('says in a sentence what is wrong', async () => {
		const broken = join(folder, 'broken.jsonl');
		writeFileSync(broken, '{"id": 1}\n{"id": ');
		const ends = await Promise.all([
			evaluate('nowhere.jsonl'),
			evaluate(broken),
			evaluate('--worst', 'all'),
			evaluate(examples('none.jsonl')),
		]);
		expect(ends.map(({ status }) => status)).toEqual([2, 2, 2, 2]);
		expect(ends[0]?.errors).toMatch(/nowhere\.jsonl/);
		expect(ends[1]?.errors).toMatch(/broken\.jsonl, line 2: /);
		expect(ends[2]?.errors).toMatch(/--worst takes a number/);
		expect(ends[3]?.errors).toMatch(/no posting with a label/);
		for (const { output, errors } of ends) expect([output, errors.trim().split('\n').length]).toEqual(['', 1]);
	});
});
