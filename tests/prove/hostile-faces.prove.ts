import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { say } from '../../lib/words/index.ts';
import { switchBoard } from '../e2e/boards.ts';
import { launchChromium } from '../e2e/chromium.ts';
import { press, type Session, shows, until } from '../e2e/session.ts';
import { EXAMPLES } from '../e2e/shown.ts';
import { start } from '../e2e/start.ts';
import { choose, TWO_PANES, twoPanes, twoPanesAt } from '../e2e/two-panes.ts';
import { PAYLOADS, type Payload } from '../hostile/payloads.ts';
import { harmIn } from './harm.ts';

/*
Every hostile text where people and other programs can bring one in: beside a page, in the draft check, in a file, in an
address, in the guide's search, in what is stored of the settings. Nothing of it runs, no page becomes too wide.
*/

const ENGLISH = EXAMPLES[0]?.text;
/** The giant ones make a posting too long to be followed quickly; they are in hostile.prove.ts. */
const SHORT = PAYLOADS.filter(({ text }) => text.length < 2000);
const WIDTHS = [1280, 600, 320];

const folder = mkdtempSync(join(tmpdir(), 'groundwork-hostile-'));
let end: () => Promise<void>;
let session: Session;

beforeAll(async () => {
	const postings = SHORT.map(({ text }, at) => ({ title: `Lead ${at}x ${text}`, text: `${ENGLISH}\n${text}` }));
	({ session, end } = await start(launchChromium, { [TWO_PANES]: twoPanes(postings) }));
});
afterAll(() => end());

/** What a page says of harm, with the payload that did it. */
const tell = async ({ context, text }: Payload, page: Page) =>
	(await harmIn(page)).map((harm) => `${context} ${JSON.stringify(text.slice(0, 60))}: ${harm}`);
const write = (page: Page, selector: string, words: string) =>
	page.$eval(
		selector,
		async (one, value) => {
			const field = one as HTMLInputElement | HTMLTextAreaElement;
			field.value = value;
			field.dispatchEvent(new Event('input', { bubbles: true }));
			await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
		},
		words,
	);

test('beside a page', async () => {
	await session.allow('https://*.linkedin.com/*');
	const page = await session.browser.newPage();
	await page.goto(twoPanesAt(0));
	const popup = await session.clickToolbar(page);
	await press(popup, say('faces.actions.openBeside'));
	const panel = await session.panel();
	await switchBoard(session, 'linkedin', true);
	await page.bringToFront();
	const wrong: string[] = [];
	for (const [at, payload] of SHORT.entries()) {
		await choose(page, at, 0);
		await shows(panel, `Lead ${at}x`, say('faces.actions.save'));
		if (panel.page) wrong.push(...(await tell(payload, panel.page)));
	}
	expect(panel.page).not.toBeNull();
	expect(wrong).toEqual([]);
	await page.close();
});

test('in the draft check', async () => {
	const { page } = await session.open('/draft.html');
	await page.waitForSelector('textarea');
	const wrong: string[] = [];
	for (const [at, payload] of PAYLOADS.entries()) {
		await page.setViewport({ width: WIDTHS[at % WIDTHS.length] as number, height: 900 });
		await write(page, '.draft input', payload.text);
		await write(page, '.draft textarea', `${ENGLISH}\n${payload.text}`);
		wrong.push(...(await tell(payload, page)));
	}
	// As it is kept: the last payload and its report, read anew.
	await page.reload();
	await until('the kept draft', () =>
		page.$eval('.draft textarea', (one) => (one as HTMLTextAreaElement).value !== ''),
	);
	wrong.push(...(await harmIn(page)));
	expect(wrong).toEqual([]);
	await page.close();
});

test('in files that are taken in', async () => {
	const name = `"><img src=x onerror=window.groundworkCanary=1>'.jsonl`;
	const rows = PAYLOADS.map(({ text }) => ({
		title: text,
		company: text.slice(0, 900),
		text: `${ENGLISH}\n${text}`,
		note: text,
		tags: text.replaceAll(/[\s;,]+/g, ' ').slice(0, 50),
		status: text.replaceAll(/\s+/g, ' ').slice(0, 50),
		[text.slice(0, 100)]: text,
	}));
	writeFileSync(join(folder, name), rows.map((row) => JSON.stringify(row)).join('\n'));
	const cell = (words: string) => `"${words.replaceAll('"', '""')}"`;
	const csv = PAYLOADS.map(({ text }) => [text || 'x', `${ENGLISH}\n${text}`, text].map(cell).join(','));
	writeFileSync(join(folder, `2${name}.csv`), ['title,text,note', ...csv].join('\n'));
	writeFileSync(join(folder, `3${name}.csv`), ['title,text', '"not closed', ...csv].join('\n'));
	const { page, ...view } = await session.open('/exchange.html');
	for (const file of [name, `2${name}.csv`, `3${name}.csv`]) {
		await page.waitForSelector('input[type=file]');
		await ((await page.$('input[type=file]')) as ElementHandle<HTMLInputElement>).uploadFile(join(folder, file));
		await until('the table or the refusal', () =>
			page.evaluate(() => document.querySelector('table, .import__refused') !== null),
		);
		for (const width of WIDTHS) {
			await page.setViewport({ width, height: 900 });
			expect(await harmIn(page), `${file} at ${width} px`).toEqual([]);
		}
		if (file === name) {
			await page.evaluate(() => document.querySelector<HTMLElement>('.choice input[type="checkbox"]')?.click());
			await press({ page, ...view }, say('exchange.take.go'));
			await until('the end of the import', () => page.$('.import__done'));
			expect(await harmIn(page)).toEqual([]);
		} else await press({ page, ...view }, say('exchange.take.another'));
	}
	await page.close();
	for (const path of ['/list.html', '/market.html']) {
		const { page: next } = await session.open(path);
		await until(path, () => next.evaluate(() => document.body.innerText.length > 500));
		for (const width of WIDTHS) {
			await next.setViewport({ width, height: 900 });
			expect(await harmIn(next), `${path} at ${width} px`).toEqual([]);
		}
		await next.close();
	}
});

test("in the guide's search", async () => {
	const { page } = await session.open('/guide.html');
	await page.waitForSelector('.guide__search input');
	const wrong: string[] = [];
	for (const [at, payload] of SHORT.entries()) {
		await page.setViewport({ width: WIDTHS[at % WIDTHS.length] as number, height: 900 });
		await write(page, '.guide__search input', payload.text);
		wrong.push(...(await tell(payload, page)));
	}
	expect(wrong).toEqual([]);
	await page.close();
});

test("in every page's address", async () => {
	const { page } = await session.open('/guide.html');
	const wrong: string[] = [];
	for (const [at, payload] of SHORT.entries()) {
		const path = ['guide', 'list', 'compare', 'market', 'draft', 'options', 'exchange', 'welcome'][at % 8];
		const hash = ['', 'q=', 'ids=', 'f=', 'sort=', 'scope='][at % 6];
		await page.goto(`${session.origin}/${path}.html?${at}#${hash}${encodeURIComponent(payload.text.toWellFormed())}`);
		await until('the page', () => page.evaluate(() => document.body.innerText.length > 20));
		wrong.push(...(await tell(payload, page)));
	}
	expect(wrong).toEqual([]);
	await page.close();
});

test('in what is stored of the settings', async () => {
	const { page } = await session.open('/options.html');
	const wrong: string[] = [];
	const contexts = new Set(PAYLOADS.map(({ context }) => context));
	for (const context of contexts) {
		const texts = PAYLOADS.filter((one) => one.context === context && one.text.length < 5000);
		await page.evaluate(
			async (words) => {
				const { chrome } = globalThis as unknown as {
					chrome: { storage: { local: { get(): Promise<object>; set(all: object): Promise<void> } } };
				};
				const keys = ['role', 'theme', 'language', 'marks'].map((name) => `setting.${name}`);
				const kept = Object.keys(await chrome.storage.local.get());
				const all = [...keys, ...kept].map((key, at) => [key, words[at % words.length]]);
				const weights = Object.fromEntries(words.map((word) => [word, { [word]: word }]));
				await chrome.storage.local.set({ ...Object.fromEntries(all), 'setting.weights': weights });
			},
			texts.map(({ text }) => text),
		);
		for (const path of ['options', 'draft', 'list', 'guide']) {
			await page.goto(`${session.origin}/${path}.html`);
			await until('the page', () => page.evaluate(() => document.body.innerText.length > 100));
			wrong.push(...(await harmIn(page)).map((harm) => `${context} in ${path}: ${harm}`));
		}
	}
	expect(wrong).toEqual([]);
	await page.close();
});
