import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { say } from '../../lib/words/index.ts';
import { launchChromium } from './chromium.ts';
import { expectNoFaults } from './faults.ts';
import { type Session, until } from './session.ts';
import { sown } from './sown.ts';
import { start } from './start.ts';

/*
The list of three hundred postings, by keyboard alone: search, filter, a view in the address, many changed at once and
undone. The steps build on each other.
*/

let end: () => Promise<void>;
let session: Session;
let page: Page;

beforeAll(async () => {
	({ session, end } = await start(launchChromium));
	page = await sown(session, 300);
});
afterAll(() => end());

const status = () => page.$eval('.list__head [role="status"]', (place) => place.textContent ?? '');
const untilStatus = (what: RegExp) => until(`${what}`, async () => what.test(await status()));
const focused = () => page.evaluate(() => document.activeElement?.closest('.row')?.getAttribute('aria-rowindex'));
const type = async (words: string) => {
	await page.waitForSelector('dialog[open] input');
	await page.keyboard.type(words);
	await page.keyboard.press('Enter');
	await page.waitForSelector('dialog[open]', { hidden: true });
};

test('of many rows some are in the page, and the keys reach the last one', async () => {
	await untilStatus(/^300 postings$/);
	expect(await page.$$eval('.row', (rows) => rows.length)).toBeLessThan(100);
	await page.keyboard.press('j');
	await until('the first row', async () => (await focused()) === '2');
	await page.keyboard.press('End');
	await until('the last row', async () => (await focused()) === '301');
});

test('a filter is chosen by keyboard, and stands in the address', async () => {
	await page.keyboard.press('f');
	await type('no sponsor');
	await until('the chip', () => page.$('.chip'));
	await until('the address', async () => page.url().includes('f=foundations.sponsor:~'));
	await untilStatus(/^\d+ of 300 postings/);
});

test('a search with a slip finds, marks, and Back leaves it', async () => {
	const filtered = await status();
	await page.keyboard.press('/');
	await page.keyboard.type('governence');
	// While it is typed, its beginnings are found and marked first.
	await until('the marks', () =>
		page.$$eval('.row mark', (marks) => marks.length > 3 && marks[0]?.textContent?.toLowerCase() === 'governance'),
	);
	await until('the address', async () => page.url().includes('q=governence'));
	await page.goBack();
	await until('the view before', async () => (await status()) === filtered);
});

test('a view in the address opens as it was, and can be kept under a name', async () => {
	const address = page.url();
	const before = await status();
	await page.goto('about:blank');
	await page.goto(address);
	await page.waitForSelector('.row');
	await until('the same view', async () => (await status()) === before);
	await page.keyboard.press('v');
	await type('No sponsor');
	await page.evaluate(() => {
		location.hash = '';
	});
	await untilStatus(/^300 postings$/);
	await page.keyboard.press('v');
	// It is there once the store has it.
	await until('the name among the views', () =>
		page.$$eval('dialog[open] [role="option"]', (picks) =>
			picks.some((pick) => pick.textContent?.includes('No sponsor')),
		),
	);
	await type('no sp');
	await until('the kept view', async () => (await status()) === before);
});

test('many are selected, given a status, deleted, and all of it undone', async () => {
	await page.evaluate(() => {
		location.hash = '';
	});
	await untilStatus(/^300 postings$/);
	await page.keyboard.press('k');
	await until('a row', focused);
	await page.keyboard.press('Home');
	await until('the first row', async () => (await focused()) === '2');
	await page.keyboard.press('x');
	await page.keyboard.down('Shift');
	const selected = () => page.evaluate(() => document.querySelector('.selection__count')?.textContent ?? '');
	for (const count of ['2 selected', '3 selected']) {
		await page.keyboard.press('j');
		await until(count, async () => (await selected()).includes(count));
	}
	await page.keyboard.up('Shift');
	await page.keyboard.press('s');
	await type('offer');
	const offers = () =>
		page.$$eval('.row__status', (cells) => cells.filter((cell) => cell.textContent === 'Offer').length);
	await until('three offers', async () => (await offers()) === 3);
	await page.keyboard.press('Delete');
	await untilStatus(/^297 postings$/);
	const told = say('list.done.deleted', { count: 3, title: '' });
	await until('what was done', () =>
		page.$$eval('.undo', ([place], words) => place?.textContent.includes(words), told),
	);
	await page.keyboard.down('Control');
	await page.keyboard.press('z');
	await page.keyboard.up('Control');
	await untilStatus(/^300 postings$/);
	await until('three offers again', async () => (await offers()) === 3);
});

test('axe finds nothing in the list with a search, a filter and a selection, nor in its sheets', async () => {
	await page.evaluate(() => {
		location.hash = 'q=lead&f=overall:10..';
	});
	await page.waitForSelector('.row mark');
	for (const sheet of [null, 'f', '?']) {
		if (sheet) {
			await page.keyboard.press(sheet as 'f');
			await page.waitForSelector('dialog[open]');
		}
		await expectNoFaults(page, `${sheet}`);
		if (sheet) {
			await page.keyboard.press('Escape');
			await page.waitForSelector('dialog[open]', { hidden: true });
		}
	}
});

test('a market picture of a search tells how far it has read, is stopped, and reads on', async () => {
	// Without the list's page, which keeps what it has read for searching.
	await page.goto(`${session.origin}/icon/16.png`);
	const { page: market } = await session.open('/icon/16.png');
	await market.evaluate(
		() =>
			new Promise((done) => {
				indexedDB.deleteDatabase('groundwork-search').onsuccess = done;
			}),
	);
	// What was found is heard only once the button was pressed, however quick the search is.
	await market.evaluateOnNewDocument((stop) => {
		let isPressed = false;
		const { addEventListener, removeEventListener } = Worker.prototype;
		const late = new Map<unknown, EventListener>();
		Worker.prototype.addEventListener = function (this: Worker, type: string, hear: unknown) {
			const hearLate = (event: Event) => {
				if (isPressed || (event as MessageEvent).data?.kind !== 'found') (hear as EventListener)(event);
			};
			late.set(hear, hearLate);
			addEventListener.call(this, type, hearLate);
		};
		Worker.prototype.removeEventListener = function (this: Worker, type: string, hear: unknown) {
			const hearLate = late.get(hear);
			if (hearLate) removeEventListener.call(this, type, hearLate);
		};
		new MutationObserver((_, watch) => {
			const button = [...document.querySelectorAll('button')].find((one) => one.textContent === stop);
			if (!button || !document.querySelector('progress')) return;
			watch.disconnect();
			button.click();
			isPressed = true;
		}).observe(document, { childList: true, subtree: true });
	}, say('readingWords.stop'));
	await market.goto(`${session.origin}/market.html#q=adoption`);
	await until('the word that it was stopped', () =>
		market.evaluate((title) => document.body.innerText.includes(title), say('readingWords.stopped.title')),
	);
	expect(await market.$('.market__figures')).toBeNull();
	await market.$eval('.notice__steps button', (button) => (button as HTMLButtonElement).click());
	await market.waitForSelector('.market__figures');
	await market.close();
});

test('each picture of a market has its numbers as a table, and is copied as a picture', async () => {
	const { page: market } = await session.open('/market.html');
	await until('the pictures', () => market.$$eval('.chart', (all) => all.length === 7));
	await session.browser
		.defaultBrowserContext()
		.overridePermissions(session.origin, ['clipboard-read', 'clipboard-write', 'clipboard-sanitized-write']);
	const charts = await market.$$eval('.chart', (all) =>
		all.map((chart) => ({
			name: chart.querySelector('h2')?.textContent,
			table: chart.querySelector('table')?.getAttribute('aria-label'),
			rows: chart.querySelectorAll('tbody tr').length,
		})),
	);
	for (const { name, table, rows } of charts) {
		expect(table).toBe(name);
		expect(rows).toBeGreaterThan(0);
	}
	await market.bringToFront();
	await market.evaluate(
		(copy) => [...document.querySelectorAll('button')].find((one) => one.textContent === copy)?.click(),
		say('market.copyPicture'),
	);
	await until('the word that it is copied', () =>
		market.evaluate((word) => document.body.innerText.includes(word), say('market.copied')),
	);
	const copied = await market.evaluate(async () => (await navigator.clipboard.read()).flatMap(({ types }) => types));
	expect(copied).toEqual(['image/png']);
	await market.close();
});
