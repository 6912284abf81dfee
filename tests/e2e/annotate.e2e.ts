import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { say } from '../../lib/words/index.ts';
import { launchChromium } from './chromium.ts';
import { expectNoFaults } from './faults.ts';
import { press, type Session, shows, until, type View } from './session.ts';
import { start } from './start.ts';

/*
A person writes over a posting: highlights by keyboard alone and from the page's selection, a word against a finding. The
steps build on each other. Chromium only: the panel of Firefox takes no keys from here.
*/

const POSTING = 'https://www.linkedin.com/jobs/view/4100200300';
const WORDS = 'Build prototypes in Python and bring them into production';
const NOW = 'Build small prototypes in Python and bring them to production';
const COMMENT = 'Alone? Ask.';

let end: () => Promise<void>;
let session: Session;
let page: Page;
let panel: View & { readonly page: Page };

beforeAll(async () => {
	const posting = readFileSync('tests/e2e/pages/linkedin.html', 'utf8');
	const pages: Record<string, string> = { 'www.linkedin.com/jobs/view/4100200300': posting };
	({ session, end } = await start(launchChromium, pages));
	page = await session.browser.newPage();
	await page.goto(POSTING);
	const popup = await session.clickToolbar(page);
	await press(popup, say('faces.actions.openBeside'));
	const view = await session.panel();
	if (!view.page) throw new Error('Chromium shows the panel as a page');
	panel = { ...view, page: view.page };
	await shows(panel, 'Head of AI Adoption', say('annotate.highlights.none'));
});
afterAll(() => end());

const highlighted = (name: string) =>
	page.evaluate((wanted) => [...(CSS.highlights.get(wanted) ?? [])].map(String), name);
const openText = () =>
	until("the posting's text", () =>
		panel.run((doc) => {
			const fold = doc.querySelector<HTMLDetailsElement>('#posting-text');
			if (fold) fold.open = true;
			return fold !== null;
		}),
	);

test('words are highlighted by keyboard alone, with a comment; the first highlight saves the posting', async () => {
	const { keyboard } = panel.page;
	await panel.page.focus('#posting-text > summary');
	await keyboard.press('Enter');
	await shows(panel, say('annotate.text.savesFirst'));
	await panel.page.focus('[role=listbox]');
	const chosen = () => panel.run((doc) => doc.querySelector('[aria-selected=true]')?.textContent ?? null);
	for (let sentence = 0; sentence < 30; sentence++) {
		const last = await chosen();
		if (last === WORDS) break;
		await keyboard.press('ArrowDown');
		await until('the next sentence', async () => (await chosen()) !== last);
	}
	await keyboard.press('Enter');
	const focused = () => panel.run((doc) => doc.activeElement?.textContent.trim() || doc.activeElement?.tagName);
	await until('the meanings', async () => (await focused()) === say('annotate.meaning.promising'));
	await keyboard.press('Tab');
	await keyboard.press('Enter');
	await until('the comment', async () => (await focused()) === 'TEXTAREA');
	await keyboard.type(COMMENT);
	await keyboard.down('Control');
	await keyboard.press('Enter');
	await keyboard.up('Control');
	await until('the focus back', async () => (await focused()) === say('annotate.highlights.edit'));
	await shows(panel, COMMENT, say('faces.actions.openSaved'));
	await until('the mark', async () => (await highlighted('groundwork-worrying-light')).includes(WORDS));
});

test('what is selected on the page is highlighted in the panel', async () => {
	await page.evaluate(() => {
		const item = [...document.querySelectorAll('li')].find((one) => one.textContent?.includes('Select vendors'));
		if (item) getSelection()?.selectAllChildren(item);
	});
	await press(panel, say('annotate.text.fromPage'));
	await until('the meanings', () =>
		panel.run((doc) => doc.querySelector('.highlight-bar')?.textContent.includes('Select vendors')),
	);
	await press(panel, say('annotate.meaning.question'));
	await until('the mark', async () =>
		(await highlighted('groundwork-question-light')).includes('Select vendors and manage the contracts'),
	);
});

test('a word against a finding stands beside the program’s, and the scores show both', async () => {
	const before = await panel.run((doc) => doc.querySelector('.verdict')?.textContent);
	for (const fold of ['More than', 'Strategy and', 'One owner']) {
		await panel.run((doc, name) => {
			const flag = [...doc.querySelectorAll<HTMLDetailsElement>('.flag')].find((one) => one.textContent.includes(name));
			if (!flag) return;
			flag.open = true;
			for (const inner of flag.querySelectorAll('details')) inner.open = true;
		}, fold);
	}
	const asks = await panel.run((doc) => doc.querySelectorAll('.flag .dispute__ask').length);
	expect(asks).toBeGreaterThan(0);
	for (let left = asks; left > 0; left--) {
		await panel.run((doc) => doc.querySelector<HTMLElement>('.flag .dispute__ask')?.click());
		await press(panel, say('annotate.dispute.keep'));
		await until('the word', () =>
			panel.run((doc, count) => doc.querySelectorAll('.flag .dispute__ask').length < count, left),
		);
	}
	await shows(panel, say('annotate.revised.flagGone'));
	const after = await until('the score with the word', async () => {
		const verdict = await panel.run((doc) => doc.querySelector('.verdict')?.textContent ?? '');
		return verdict.includes('With your word') && verdict;
	});
	const [, asRead] = /(\d+) of 100/.exec(after) ?? [];
	const [, revised] = /With your word: (\d+) of 100/.exec(after) ?? [];
	expect(before).toContain(`${asRead} of 100`);
	expect(Number(revised)).toBeGreaterThan(Number(asRead));
});

test('axe finds nothing in the panel with all of it', async () => {
	await panel.run((doc) => {
		for (const fold of doc.querySelectorAll('details')) fold.open = true;
		for (const ask of doc.querySelectorAll<HTMLElement>('.dispute__ask, [data-edit]')) ask.click();
	});
	await expectNoFaults(panel.page);
});

test('when the page says it otherwise, the highlight is found again; when it is gone, that is said', async () => {
	await page.evaluate(
		(was, now) => {
			for (const item of document.querySelectorAll('li')) {
				if (item.textContent === was) item.textContent = now;
				if (item.textContent?.startsWith('Select vendors')) item.remove();
			}
		},
		WORDS,
		NOW,
	);
	await panel.page.reload();
	await shows(panel, COMMENT, say('annotate.highlights.gone'));
	await openText();
	await until('the words as they are now', () =>
		panel.run(
			(doc, now) =>
				[...doc.querySelectorAll('.posting-text .mine')]
					.map((one) => one.textContent)
					.join('')
					.includes(now),
			NOW,
		),
	);
	await until('the mark', async () => (await highlighted('groundwork-worrying-light')).includes(NOW));
});

test('deleting has undo', async () => {
	const count = () => panel.run((doc) => doc.querySelectorAll('.highlight').length);
	await press(panel, say('annotate.highlights.delete'));
	await until('one less', async () => (await count()) === 1);
	await press(panel, say('faces.actions.undo'));
	await until('both again', async () => (await count()) === 2);
});
