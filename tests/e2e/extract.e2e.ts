import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '..', '..');
const FIXTURES = join(ROOT, 'tests', 'extract', 'fixtures');
const folder = mkdtempSync(join(tmpdir(), 'groundwork-extract-'));
const LINKEDIN = 'https://www.linkedin.com/jobs/view/5510000001/';

const styled = `<!DOCTYPE html><title>Change Lead</title><style>.twin, .later { display: none } .kept { display: block }</style>
<h1>Change Lead</h1><p>Company: Harrow Mill</p><p>Location: Whitby</p><a href="/apply">Apply now</a>
<article><p>Harrow Mill grinds flour for three hundred bakeries, and four shifts ask an assistant, each in its own way.</p>
<p class="twin">Harrow Mill grinds flour for three hundred bakeries.</p><h2>What you will do</h2>
<ul><li>Sit with every shift for a week and write down what they ask</li><li>Agree with the works council what is allowed</li></ul>
<span class="kept">You report to the mill’s manager.</span><span class="kept">You have a budget.</span>
<button aria-controls="rest">Show more</button><div id="rest" class="later"><h2>What you bring</h2><p>You have led a change that outlived you, and you can prove it with a letter from those who live with it now.</p></div></article>
<script>document.body.remove()</script>`;
const deep = `<!DOCTYPE html><title>Deep</title><script type="application/ld+json">{"@type":"JobPosting","title":"Miller","description":"Grind."}</script>${'<b><p>'.repeat(30_000)}The bottom of the mill pond.`;

const manifest = [
	{ file: join(FIXTURES, 'linkedin', 'signed-in-jobview.xhtml'), url: LINKEDIN },
	{ file: 'styled.html', url: 'https://jobs.example.com/jobs/change-lead-1' },
	{ file: join(FIXTURES, 'generic', 'list-without-data.html'), url: 'https://jobs.example.com/search' },
	{ file: join(FIXTURES, 'linkedin', 'signed-in-search-still-loading.xhtml'), url: LINKEDIN.replace('01/', '02/') },
	{ file: 'deep.html', url: 'https://jobs.example.com/jobs/2' },
	{ file: 'missing.html', url: 'https://jobs.example.com/jobs/3' },
];

describe('npm run extract', () => {
	let answer: ReturnType<typeof spawnSync>;
	let lines: Record<string, unknown>[] = [];

	beforeAll(() => {
		writeFileSync(join(folder, 'styled.html'), styled);
		writeFileSync(join(folder, 'deep.html'), deep);
		const text = manifest.map((line) => JSON.stringify(line)).join('\n');
		writeFileSync(join(folder, 'manifest.jsonl'), `${text}\n\n{"file": "no address"}\n`);
		answer = spawnSync(process.execPath, [join(ROOT, 'lib/cli/extract.ts'), join(folder, 'manifest.jsonl')], {
			encoding: 'utf8',
		});
		lines = String(answer.stdout)
			.trim()
			.split('\n')
			.map((line) => JSON.parse(line));
	});
	afterAll(() => rmSync(folder, { recursive: true }));

	test('answers every line in order, reading on where one fails', () => {
		expect(lines.map(({ kind }) => kind)).toEqual([
			'posting',
			'posting',
			'not-a-posting',
			'unreadable',
			'posting',
			'unreadable',
			'unreadable',
		]);
		expect(lines.slice(0, 6).map(({ file }) => file)).toEqual(manifest.map(({ file }) => file));
		expect(answer.stderr).toMatch(/^line 6: .*missing\.html/m);
		expect(answer.stderr).toMatch(/^line 8: /m);
		expect(answer.status).toBe(1);
	});

	test('gives every field, null where the page shows none', () => {
		expect(lines[0]).toMatchObject({
			title: 'AI Enablement Lead | Planning',
			company: 'Lantern Freight',
			salary: null,
		});
		expect(Object.keys(lines[2] ?? {})).toEqual([
			'file',
			'kind',
			'title',
			'company',
			'location',
			'salary',
			'employmentType',
			'postedAt',
			'text',
		]);
	});

	test('sees the page as its styles set it', () => {
		expect(String(lines[1]?.text).split('\n')).toEqual([
			'Harrow Mill grinds flour for three hundred bakeries, and four shifts ask an assistant, each in its own way.',
			'What you will do',
			'- Sit with every shift for a week and write down what they ask',
			'- Agree with the works council what is allowed',
			'You report to the mill’s manager.',
			'You have a budget.',
			'What you bring',
			'You have led a change that outlived you, and you can prove it with a letter from those who live with it now.',
		]);
	});
});
