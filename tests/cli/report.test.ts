import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readRows } from '../../lib/fit/load.ts';

const folder = mkdtempSync(join(tmpdir(), 'groundwork-report-'));
afterAll(() => rmSync(folder, { recursive: true }));
const postings = readRows('tests/eval/examples/postings.jsonl');

interface Ended {
	readonly status: number | null;
	readonly rows: Record<string, unknown>[];
	readonly errors: string;
}

/** Runs the program to its end; `hangUp` closes its output after the first words. */
function report(args: string[], { input = '', hangUp = false } = {}): Promise<Ended> {
	return new Promise((resolve, reject) => {
		const child = spawn(process.execPath, ['lib/cli/report.ts', ...args]);
		let [output, errors] = ['', ''];
		child.stdout.setEncoding('utf8').on('data', (words: string) => {
			output += words;
			if (hangUp) child.stdout.destroy();
		});
		child.stderr.setEncoding('utf8').on('data', (words: string) => {
			errors += words;
		});
		child.on('error', reject);
		child.on('close', (status) =>
			resolve({
				status,
				errors,
				rows: hangUp
					? []
					: output
							.split('\n')
							.filter(Boolean)
							.map((line) => JSON.parse(line)),
			}),
		);
		child.stdin.on('error', () => undefined); // the program may end before it has read everything
		child.stdin.end(input);
	});
}

describe('npm run report', { timeout: 120_000 }, () => {
	test('gives a line a posting in the order of the file, each error on its place', async () => {
		const file = join(folder, 'mixed.jsonl');
		const [first, second] = postings;
		const lines = [
			JSON.stringify(first),
			'{"id": "broken"',
			'',
			JSON.stringify({ id: 'no text', title: 'Lead' }),
			'[1, 2]',
			JSON.stringify({ id: 'blank', text: ' \n ' }),
			`${JSON.stringify({ id: 'short', text: 'You lead AI.' })}\r`,
			JSON.stringify({
				id: 'german',
				text: 'Wir suchen eine Person, die mit uns und den Teams die Einführung von KI gestaltet. '.repeat(4),
			}),
			JSON.stringify({ text: second?.text }),
		];
		writeFileSync(file, lines.join('\n'));
		const { status, rows } = await report([file]);
		expect(status).toBe(1);
		expect(rows.map(({ id }) => id)).toEqual([first?.id, null, 'no text', null, 'blank', 'short', 'german', null]);
		expect(rows.map(({ error }) => String(error ?? '').slice(0, 16))).toEqual([
			'',
			'line 2: not JSON',
			'line 4: "text" i',
			'line 5: not an o',
			'line 6: "text" i',
			'',
			'',
			'',
		]);
		expect(rows[5]).toMatchObject({ refused: 'too-short', words: 3, findings: { domain: null } });
		expect(rows[6]).toMatchObject({ refused: 'other-language', language: 'de', findings: { domain: null } });
		expect(rows[7]).toHaveProperty('findings.domain');
	});

	test('reads standard input for -, and says the same as for a file', async () => {
		const lines = postings.slice(0, 6).map((row) => JSON.stringify(row));
		const file = join(folder, 'six.jsonl');
		writeFileSync(file, `${lines.join('\n')}\n`);
		const [piped, read] = await Promise.all([report(['-'], { input: lines.join('\n') }), report([file])]);
		expect(piped).toEqual(read);
		expect(piped.status).toBe(0);
		expect(piped.rows).toHaveLength(6);
	});

	test('with several threads says the same in the same order', async () => {
		const lines = postings.slice(0, 40).map((row) => JSON.stringify(row));
		lines.splice(20, 0, 'no posting', '');
		const input = lines.join('\n');
		const [one, three] = await Promise.all([report(['-'], { input }), report(['-', '--jobs', '3'], { input })]);
		expect(three).toEqual(one);
		expect(one.rows).toHaveLength(41);
		expect(one.rows[20]).toHaveProperty('error');
		expect(one.status).toBe(1);
	});

	test('ends quietly when nobody listens any more', async () => {
		const input = postings.map((row) => JSON.stringify(row)).join('\n');
		const { status, errors } = await report(['-'], { input, hangUp: true });
		expect({ status, errors }).toEqual({ status: 0, errors: '' });
	});

	test.each([
		['without a file', [], /^usage: /],
		['with no number of threads', ['a.jsonl', '--jobs', 'all'], /^usage: /],
		['with an option that there is not', ['a.jsonl', '--fast'], /^usage: /],
		['with two files', ['a.jsonl', 'b.jsonl'], /^usage: /],
		['with a file that is not there', ['nowhere.jsonl'], /^nowhere\.jsonl: ENOENT/],
	])('%s says what is wrong', async (_, args, message) => {
		const { status, errors, rows } = await report(args);
		expect(status).toBe(2);
		expect(errors).toMatch(message);
		expect(rows).toEqual([]);
	});
});
