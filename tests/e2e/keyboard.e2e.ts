import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { say } from '../../lib/words/index.ts';
import { launchChromium } from './chromium.ts';
import { type Session, saysStatus, shows, until } from './session.ts';
import { start } from './start.ts';

/*
The main task by keyboard alone: read, save, annotate, compare. The toolbar's own key is the browser's and is clicked;
everything else is pressed. The steps build on each other. Chromium only: Firefox's popup takes no keys from here.
*/

const POSTINGS = {
	'4100200300': 'Head of AI Adoption',
	'4100200302': 'AI Enablement Manager',
};
const NOTE = 'Ask who pays.';

let end: () => Promise<void>;
let session: Session;

beforeAll(async () => {
	const html = readFileSync('tests/e2e/pages/linkedin.html', 'utf8');
	({ session, end } = await start(
		launchChromium,
		Object.fromEntries(
			Object.entries(POSTINGS).map(([id, title]) => [
				`www.linkedin.com/jobs/view/${id}`,
				html.replaceAll('Head of AI Adoption', title).replaceAll('4100200300', id),
			]),
		),
	));
});
afterAll(() => end());

/** What has the focus: its name, its role in the page, and whether the focus can be seen. */
const focused = (page: Page) =>
	page.evaluate(() => {
		const one = document.activeElement as HTMLElement | null;
		const { outlineStyle, outlineWidth } = one ? getComputedStyle(one) : { outlineStyle: 'none', outlineWidth: '0px' };
		const name = one?.getAttribute('aria-label') ?? one?.textContent ?? '';
		const label = one instanceof HTMLTextAreaElement ? (one.labels[0]?.textContent ?? '') : '';
		const drawn = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
		return {
			name: name.trim(),
			label: label.trim(),
			tag: one?.tagName ?? '',
			fold: one?.closest('details')?.id ?? '',
			isStop: (one?.tabIndex ?? -1) >= 0,
			seen: drawn,
		};
	});

/** Presses Tab until what is looked for has the focus; each stop on the way can be seen. */
async function tabTo(
	page: Page,
	what: string,
	is: (one: { name: string; label: string; tag: string; fold: string }) => boolean,
): Promise<void> {
	const unseen: string[] = [];
	for (let presses = 0; presses < 120; presses++) {
		await page.keyboard.press('Tab');
		const one = await focused(page);
		if (one.isStop && !one.seen) unseen.push(`${one.tag} ${one.name.slice(0, 40)}`);
		if (is(one)) {
			expect(unseen, 'stops of the focus that cannot be seen').toEqual([]);
			return;
		}
	}
	throw new Error(`Tab never came to ${what}`);
}

/** The same backwards. */
async function tabBackTo(...looked: Parameters<typeof tabTo>): Promise<void> {
	const [page] = looked;
	await page.keyboard.down('Shift');
	await tabTo(...looked).finally(() => page.keyboard.up('Shift'));
}

/** Moves down the list by its keys until the row of this title has the focus. */
async function moveTo(page: Page, title: string): Promise<void> {
	await page.waitForSelector('.row__title');
	const rows = await page.$$eval('.row__title', (titles) => titles.length);
	const rowName = () => page.evaluate(() => document.activeElement?.closest('.row__title')?.textContent.trim());
	for (let row = 0; row < rows; row++) {
		const last = await rowName();
		await page.keyboard.press('j');
		const now = await until('the next row', async () => {
			const name = await rowName();
			return name !== last && name;
		});
		if (now === title) return;
	}
	throw new Error(`j never came to ${title}`);
}

test.each(Object.entries(POSTINGS))('posting %s is read and saved', async (id, title) => {
	const page = await session.browser.newPage();
	await page.goto(`https://www.linkedin.com/jobs/view/${id}`);
	const popup = await session.clickToolbar(page);
	if (!popup.page) throw new Error('Chromium shows the popup as a page');
	await shows(popup, say('faces.actions.save'), title);
	await tabTo(popup.page, 'Save', ({ name }) => name === say('faces.actions.save'));
	await popup.page.keyboard.press('Enter');
	await shows(popup, say('faces.actions.openSaved'));
	expect((await focused(popup.page)).name, 'the focus stays where it was').toBe(say('faces.actions.openSaved'));
	await until('the word that it is saved', () => saysStatus(popup, say('faces.actions.saved')));
	await popup.close();
});

test('a check opens into its quotes and why it matters', async () => {
	const list = await session.open('/list.html');
	await shows(list, ...Object.values(POSTINGS));
	await moveTo(list.page, 'Head of AI Adoption');
	await list.page.keyboard.press('Enter');
	await shows(list, say('faces.checkCard.title'));
	await tabTo(list.page, 'a check', ({ fold }) => fold === 'check-partners');
	await list.page.keyboard.press('Enter');
	await shows(list, say('checks.partners.why'));
	await list.page.close();
});

test('a note is written and kept', async () => {
	const list = await session.open('/list.html');
	await moveTo(list.page, 'Head of AI Adoption');
	await list.page.keyboard.press('Enter');
	await shows(list, say('faces.note.label'));
	await tabTo(list.page, 'the note', ({ label }) => label === say('faces.note.label'));
	await list.page.keyboard.type(NOTE);
	await until('the note to be kept', () => saysStatus(list, say('faces.note.saved')));
	await list.page.keyboard.press('Escape');
	await until('the focus to come back to the row', async () => (await focused(list.page)).name.includes('Head of AI'));
	await list.page.close();
});

test('two postings are selected in the list and compared', async () => {
	const { page } = await session.open('/list.html');
	await until('both rows', () => page.$$eval('.row__title', (titles) => titles.length === 2));
	await page.keyboard.press('j');
	await until('the first row', async () => (await focused(page)).tag === 'A');
	await page.keyboard.press('x');
	await page.keyboard.down('Shift');
	await page.keyboard.press('j');
	await page.keyboard.up('Shift');
	await until('both selected', () => page.evaluate(() => document.querySelectorAll('.row input:checked').length === 2));
	await tabBackTo(page, 'the way to the comparison', ({ name }) => name === say('compare.title'));
	await page.keyboard.press('Enter');
	await page.waitForSelector('.compare-table');
	expect(page.url()).toContain('/compare.html#ids=');
	const heads = await page.$$eval('.compare-head__title', (links) => links.map((link) => link.textContent));
	expect(heads.sort()).toEqual(Object.values(POSTINGS).sort());
	await until('what was annotated in the comparison', () =>
		page.$eval('.compare-table', (table, note) => table.textContent.includes(note), NOTE),
	);

	await tabTo(page, 'the differences', ({ tag }) => tag === 'INPUT');
	await page.keyboard.press('Space');
	const only = (is: boolean) => () => page.$eval('input[type=checkbox]', (box, wanted) => box.checked === wanted, is);
	await until('only the differences', only(true));
	await page.keyboard.press('Space');
	await until('all lines', only(false));
	await tabTo(page, 'a line with quotes', ({ name }) => name === say('checks.partners.name'));
	await page.keyboard.press('Enter');
	await page.waitForSelector('.compare-quotes .quote');
});
