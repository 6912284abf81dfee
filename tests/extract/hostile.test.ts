// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest';
import { extract } from './extract.ts';

// A loaded machine takes its time over the largest of these pages.
vi.setConfig({ testTimeout: 60_000 });

const KINDS = ['posting', 'not-a-posting', 'unreadable'];
const addresses = [
	'https://jobs.example.com/jobs/42',
	'https://www.linkedin.com/jobs/view/4460000001/',
	'https://jobs.ashbyhq.com/acme/0b1c2d3e-1111-4222-8333-444455556666',
	'https://boards.greenhouse.io/acme/jobs/42',
	'about:blank',
].map((address) => new URL(address));

const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');

function readEverywhere(doc: Document): void {
	for (const url of addresses) expect(KINDS).toContain(extract(doc, url).kind);
}

/** Numbers from 0 to 1, the same ones for the same seed (mulberry32). */
function random(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}

describe('pages that nobody meant to be read', () => {
	test.each([
		['an empty document', ''],
		['a body without text', '<body></body>'],
		['ids that are no selectors', '<p hidden id=\'a"]\n\\,*\'>x</p><p hidden id="é(">y</p>'],
		['a title of a million characters', `<title>${'hiring in at | - '.repeat(60_000)}</title><h1>x</h1>`],
		['a line of half a million characters', `<main><p>${'a: '.repeat(170_000)}</p></main>`],
		['two thousand lines', '<p>Location:</p>'.repeat(2000)],
		['a heading for each of six hundred links', '<h2><a href="/jobs/1-a-b">Apply</a></h2>'.repeat(600)],
	])('%s', (_, html) => readEverywhere(parse(html)));

	test('elements nested three hundred deep (real browsers: see e2e)', () => {
		const doc = parse('<title>Deep</title>');
		let inner: Element = doc.body;
		for (let depth = 0; depth < 300; depth++) inner = inner.appendChild(doc.createElement(depth % 2 ? 'div' : 'li'));
		inner.textContent = 'The bottom of the mill pond, where nobody looks for work.';
		readEverywhere(doc);
	});

	test('a document without a body', () => {
		readEverywhere(new DOMParser().parseFromString('<feed><title>x</title></feed>', 'application/xml'));
	});
});

describe('data of any shape', () => {
	const deep = `${'['.repeat(20_000)}{"@type":"JobPosting"}${']'.repeat(20_000)}`;
	test.each([
		['nothing', ''],
		['a number', '42'],
		['null in a list', '[null, {"@type":"JobPosting","title":null,"jobLocation":[null],"hiringOrganization":[null]}]'],
		['nesting without end', deep],
		[
			'objects for texts',
			'{"@type":["JobPosting"],"title":{"@value":{"a":1}},"description":{"a":[]},"datePosted":[[[]]]}',
		],
		[
			'numbers for texts',
			'{"@type":"JobPosting","title":1,"description":2,"baseSalary":3,"employmentType":[4],"jobLocation":5}',
		],
		[
			'markup for names',
			'{"@type":"JobPosting","title":"<img src=x onerror=alert(1)>Lead","description":"<script>alert(1)</script>"}',
		],
		['a string that never ends', `{"@type":"JobPosting","title":"${'\\\\'.repeat(50_001)}`],
		['space without end', `{"@type":"JobPosting","title":"Lead"${' '.repeat(500_000)}`],
		['tags that never close', `{"@type":"JobPosting","title":"Lead","description":"${'<p '.repeat(100_000)}"}`],
		['a list too long', `[${'{"@type":"JobPosting","title":"a"},'.repeat(30_000)}{}]`],
	])('%s', (_, json) => {
		readEverywhere(parse(`<h1>Lead</h1><script type="application/ld+json">${json}</script>`));
	});

	test('values torn out and put back anywhere, two hundred times', () => {
		const next = random(20261121);
		const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
		const scraps = [
			'',
			'JobPosting',
			'<p>x</p>',
			'&lt;p&gt;',
			'\\',
			'\u2028',
			'FULL_TIME',
			'null',
			'99999999999999999999',
			0,
			-1,
			null,
			true,
		];
		const keys = [
			'@type',
			'@graph',
			'title',
			'description',
			'jobLocation',
			'address',
			'addressLocality',
			'baseSalary',
			'value',
			'minValue',
			'hiringOrganization',
			'name',
			'employmentType',
			'url',
		];
		const grow = (depth: number): unknown => {
			if (depth > 5 || next() < 0.3) return pick(scraps);
			if (next() < 0.3) return Array.from({ length: 3 }, () => grow(depth + 1));
			return Object.fromEntries(Array.from({ length: 5 }, () => [pick(keys), grow(depth + 1)]));
		};
		for (let round = 0; round < 200; round++) {
			const data = { '@type': 'JobPosting', ...(grow(0) as object) };
			const json = JSON.stringify(data).slice(0, next() < 0.2 ? 200 : undefined);
			const doc = parse(`<h1>Lead</h1><script type="application/ld+json">${json.replaceAll('</', '<\\/')}</script>`);
			expect(KINDS).toContain(extract(doc, addresses[0] as URL).kind);
		}
	});
});

test('nothing of a description comes alive', () => {
	const markup =
		'<img src=\\"x\\" onerror=\\"globalThis.alive = true\\"><script>globalThis.alive = true<\\/script><p>Grind flour.</p>';
	const doc = parse(
		`<script type="application/ld+json">{"@type":"JobPosting","title":"Miller","description":"${markup}"}</script>`,
	);
	const read = extract(doc, new URL('https://jobs.example.com/jobs/42'));
	expect(read).toMatchObject({ kind: 'posting', text: 'Grind flour.' });
	expect(globalThis).not.toHaveProperty('alive');
});
