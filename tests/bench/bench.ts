/*
npm run bench -- [PARTS...] [--postings FILE.jsonl] [--page FILE --url ADDRESS]

Measures what is promised about speed and size, each figure beside a peer or a limit in the same run, and prints a Markdown
table; the raw samples go to .artifacts/bench.json. PARTS: analysis, growth, stream, browser, list; all when none is named. The
browser and list parts need a build of this source. Other work on the machine slows peers and limits alike, but quiet is better.
*/
import { mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, totalmem } from 'node:os';
import { parseArgs } from 'node:util';
import { readRows } from '../../lib/fit/load.ts';
import { benchAnalysis } from './analysis.ts';
import { benchBrowser, largestFixture } from './browser.ts';
import { benchGrowth } from './growth.ts';
import { benchList } from './list.ts';
import type { Measured, Row } from './samples.ts';
import { benchStream } from './stream.ts';

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: {
		postings: { type: 'string', default: 'tests/eval/examples/postings.jsonl' },
		page: { type: 'string' },
		url: { type: 'string', default: 'https://jobs.example.com/jobs/1' },
	},
});
const postings = readRows(values.postings).map(({ title, text }) => ({
	title: String(title ?? ''),
	company: null,
	text: String(text),
}));
const page = values.page === undefined ? largestFixture() : { file: values.page, url: values.url };
const PARTS: Readonly<Record<string, () => Measured | Promise<Measured>>> = {
	analysis: () => benchAnalysis(postings),
	growth: () => benchGrowth(postings),
	stream: () => benchStream(postings),
	browser: () => benchBrowser(postings, page),
	list: () => benchList(),
};
const strangers = positionals.filter((name) => !(name in PARTS));
if (strangers.length > 0) {
	console.error(`no part is called ${strangers.join(', ')}; there are ${Object.keys(PARTS).join(', ')}`);
	process.exit(2);
}

const rows: Row[] = [];
const samples: Record<string, unknown> = {
	machine: { cpu: cpus()[0]?.model, cores: availableParallelism(), memory: totalmem(), node: process.version },
};
for (const name of positionals.length > 0 ? positionals : Object.keys(PARTS)) {
	console.error(`${name} …`);
	const measured = await (PARTS[name] as () => Promise<Measured>)();
	rows.push(...measured.rows);
	Object.assign(samples, measured.samples);
}
mkdirSync('.artifacts', { recursive: true });
writeFileSync('.artifacts/bench.json', `${JSON.stringify({ rows, samples }, null, '\t')}\n`);
const signs = new Map<boolean | null, string>([
	[true, 'yes'],
	[false, '**no**'],
	[null, ''],
]);
console.log('| measured | value | limit | holds |\n| --- | --- | --- | --- |');
for (const { what, value, target, holds } of rows)
	console.log(`| ${what} | ${value} | ${target ?? ''} | ${signs.get(holds)} |`);
