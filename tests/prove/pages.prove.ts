import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import fc from 'fast-check';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchChromium } from '../e2e/chromium.ts';
import { start } from '../e2e/start.ts';
import { page as anyPage } from '../fuzz/generated.ts';
import { scriptOf } from './script.ts';

/*
The fuzz's pages where they are at home: a real browser's parser, DOM and styles. What was found once comes first; then other
pages in every run: SEED=… repeats one.
*/

const SEED = process.env.SEED ? Number(process.env.SEED) : Math.floor(Math.random() * 2 ** 31);
const CASES = 5000;
const FOUND = 'tests/fuzz/found';

let end: () => Promise<void>;
let page: Page;

beforeAll(async () => {
	const started = await start(launchChromium);
	end = started.end;
	page = await started.session.browser.newPage();
	await page.evaluate(await scriptOf('tests/prove/pages-in-page.ts', 'pages'));
});
afterAll(() => end());

type World = { pages: typeof import('./pages-in-page.ts') };
const look = (html: string) => page.evaluate((html) => (globalThis as unknown as World).pages.look(html), html);

test('what was found once holds in a browser', async () => {
	const found = readdirSync(FOUND).map((file) => JSON.parse(readFileSync(`${FOUND}/${file}`, 'utf8')));
	const pages = found.filter(({ property }) => property === 'pages');
	expect(pages.length).toBeGreaterThan(0);
	for (const { value } of pages) expect(await look(value), value).toBeNull();
});

test(`${CASES} pages`, async () => {
	console.log(`SEED=${SEED}`);
	const result = await fc.check(
		fc.asyncProperty(anyPage, async (html) => (await look(html)) === null),
		{ seed: SEED, numRuns: CASES },
	);
	if (result.failed) {
		const [value] = result.counterexample ?? [];
		writeFileSync(`${FOUND}/pages-${SEED}.json`, `${JSON.stringify({ property: 'pages', value }, null, '\t')}\n`);
	}
	expect(result.failed, `SEED=${SEED}: ${fc.defaultReportMessage(result)}`).toBe(false);
	expect(result.numRuns).toBe(CASES);
});
