import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { say } from '../../lib/words/index.ts';
import { press, type Session, shows, until, type View } from './session.ts';
import { browsers, start } from './start.ts';

/*
The posting's page and the panel beside it: quotes lead to their place on the page, marks lead back to their card, and
the page's document stays as it is.
*/

const POSTING = 'https://www.linkedin.com/jobs/view/4100200300';
const GONE = 'Select vendors and manage the contracts';

describe.each(browsers)('%s', (_name, launch) => {
	let end: () => Promise<void>;
	let session: Session;
	let page: Page;
	let panel: View;
	let untouched: string;

	beforeAll(async () => {
		const tall = '<style>li, p { margin-bottom: 60vh }</style></head>';
		({ session, end } = await start(launch, {
			'www.linkedin.com/jobs/view/4100200300': readFileSync('tests/e2e/pages/linkedin.html', 'utf8').replace(
				'</head>',
				tall,
			),
		}));
		page = await session.browser.newPage();
		await page.goto(POSTING);
		untouched = await outerHTML();
		const popup = await session.clickToolbar(page);
		await shows(popup, say('faces.actions.save'), 'Head of AI Adoption');
		await press(popup, say('faces.actions.openBeside'));
		panel = await session.panel();
		await shows(panel, 'Head of AI Adoption', say('marks.switch'));
	});
	afterAll(() => end());

	const outerHTML = () => page.evaluate(() => document.documentElement.outerHTML);
	/** The marked words of the page, by the name of their mark. */
	const marked = () =>
		page.evaluate(() =>
			Object.fromEntries(
				[...CSS.highlights].map(([name, highlight]) => [name, [...highlight].map((range) => String(range))]),
			),
		);
	const words = async () => Object.values(await marked()).flat();

	test('the quotes of the report are marked on the page, in the colours of their cards', async () => {
		await until('marks', async () => (await words()).length > 5);
		const all = await marked();
		expect(Object.keys(all).every((name) => /^groundwork-[\w-]+-light$/.test(name))).toBe(true);
		expect(Object.keys(all)).toContain('groundwork-concern-light');
		expect(
			Object.keys(all).some((name) => /-inferred-light$/.test(name)),
			'what is only inferred has a look of its own',
		).toBe(true);
		for (const one of await words()) expect(one.trim().length).toBeGreaterThan(8);
		expect(await outerHTML()).toBe(untouched);
	});

	test('a click on a quote brings its words into sight', async () => {
		const quote = await panel.run((doc) => {
			const go = [...doc.querySelectorAll<HTMLElement>('.quote__go')].find((one) =>
				/generative AI/.test(one.textContent),
			);
			go?.click();
			return go?.querySelector('mark, .quote__whole')?.textContent ?? '';
		});
		expect(quote).not.toBe('');
		const shown = await until('the words in sight', async () =>
			page.evaluate(() => {
				const range = [...(CSS.highlights.get('groundwork-now-light') ?? [])][0];
				if (!(range instanceof Range)) return null;
				const { top, bottom } = range.getBoundingClientRect();
				return top >= 0 && bottom <= innerHeight && { words: String(range), scrolled: scrollY };
			}),
		);
		expect(shown.words.replace(/\s+/g, ' ')).toBe(quote);
		expect(shown.scrolled).toBeGreaterThan(0);
		expect(await outerHTML()).toBe(untouched);
	});

	test('a click on marked words leads back to their card, and is not taken from the page', async () => {
		await page.evaluate(() => {
			document.addEventListener('click', () => document.body.setAttribute('data-clicked', ''), { once: true });
		});
		const point = await page.evaluate(() => {
			const range = [...(CSS.highlights.get('groundwork-concern-light') ?? [])][0] as Range;
			range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
			const { left, top, height } = range.getClientRects()[0] as DOMRect;
			return { x: left + 12, y: top + height / 2 };
		});
		await page.bringToFront();
		await page.mouse.click(point.x, point.y);
		const card = await until('the card in focus', () =>
			panel.run((doc) => {
				const focused = doc.activeElement;
				return focused?.tagName === 'SUMMARY' && (focused.parentElement as HTMLDetailsElement).open
					? focused.parentElement?.id
					: null;
			}),
		);
		expect(card).toMatch(/^(check|flag)-/);
		expect(await page.evaluate(() => document.body.hasAttribute('data-clicked'))).toBe(true);
		await page.evaluate(() => document.body.removeAttribute('data-clicked'));
		expect(await outerHTML()).toBe(untouched);
	});

	test('words that the page no longer shows are said to be gone', async () => {
		await page.evaluate((gone) => {
			const last = [...document.querySelectorAll('li')].find((one) => one.textContent?.includes(gone));
			if (last) last.textContent = 'We are looking forward to hearing from you.';
		}, GONE);
		await panel.run((doc, gone) => {
			[...doc.querySelectorAll<HTMLElement>('.quote__go')].find((one) => one.textContent.includes(gone))?.click();
		}, GONE);
		await until('the word that they are gone', () =>
			panel.run(
				(doc, gone) => [...doc.querySelectorAll('.quote__sought')].some((one) => one.textContent === gone),
				say('marks.sought.gone'),
			),
		);
	});

	test('the switch takes the marks away and brings them back', async () => {
		const flip = () => panel.run((doc) => doc.querySelector<HTMLElement>('.marks-switch input')?.click());
		await flip();
		await until('no marks', async () => (await words()).length === 0);
		await flip();
		// The page was changed above: Firefox's panel may have read it anew, and marks somewhat else.
		await until('marks again', async () => (await words()).length > 3);
	});

	test('on a page that turns dark they are the light ones', async () => {
		const turn = (theme: string) =>
			page.evaluate((name) => document.documentElement.setAttribute('data-theme', name), theme);
		await page.addStyleTag({
			content:
				'[data-theme=dark] body { background: #111; color: #eee } [data-theme=dark] h4, [data-theme=dark] span { color: #eee }',
		});
		await turn('dark');
		const names = async () => Object.keys(await marked());
		await until('marks for dark ground', async () => {
			const all = await names();
			return all.length > 2 && all.every((name) => name.endsWith('-dark'));
		});
		await turn('light');
		await until('marks for light ground', async () => {
			const all = await names();
			return all.length > 2 && all.every((name) => name.endsWith('-light'));
		});
	});

	test('they end when the panel closes', async () => {
		await panel.close();
		await until('no marks', async () => (await words()).length === 0);
	});
});
