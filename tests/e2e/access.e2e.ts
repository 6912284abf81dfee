import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { say } from '../../lib/words/index.ts';
import { launchChromium } from './chromium.ts';
import { expectNoFaults, faultsIn } from './faults.ts';
import { launchFirefox } from './firefox.ts';
import { type Launch, PAGES, press, type Session, shows, until } from './session.ts';
import { start } from './start.ts';

const POSTING = 'https://www.linkedin.com/jobs/view/4100200300';

/** A draft with words that run from right to left between the others. */
const DRAFT = `You will bring AI into the daily work of our planners and own AI for the whole company.

مدير تمكين الذكاء الاصطناعي في مكتبنا

You train the teams with HR, build a network of champions, choose the vendors and write the roadmap. You report to the COO.`;

let end: () => Promise<void>;
let session: Session;

async function startWith(launch: Launch) {
	({ session, end } = await start(launch, {
		'www.linkedin.com/jobs/view/4100200300': readFileSync('tests/e2e/pages/linkedin.html', 'utf8'),
	}));
}

describe('Chromium', () => {
	beforeAll(() => startWith(launchChromium));
	afterAll(() => end());

	const clickOnPosting = async () => {
		const page = await session.browser.newPage();
		await page.goto(POSTING);
		return await session.clickToolbar(page);
	};

	test('axe finds nothing in the popup with a report', async () => {
		const popup = await clickOnPosting();
		await shows(popup, say('faces.actions.save'), 'Head of AI Adoption');
		await expectNoFaults(popup.page);
		await press(popup, say('faces.actions.save'));
		await shows(popup, say('faces.actions.openSaved'));
		await press(popup, say('faces.actions.openBeside'));
	});

	test('axe finds nothing in the side panel with a report', async () => {
		const panel = await session.panel();
		await shows(panel, 'Head of AI Adoption');
		await panel.run((doc) => {
			for (const fold of doc.querySelectorAll('details')) fold.open = true;
		});
		await expectNoFaults(panel.page);
	});

	test('axe finds nothing in the list with a posting open', async () => {
		const list = await session.open('/list.html');
		await press(list, 'Head of AI Adoption');
		await shows(list, say('faces.note.label'));
		await expectNoFaults(list.page);
		await list.page.close();
	});

	test('axe finds nothing in a draft with its report, in both directions of writing', async () => {
		const draft = await session.open('/draft.html');
		await draft.page.waitForSelector('textarea');
		await draft.run((doc, text) => {
			const area = doc.querySelector('textarea');
			if (!area) throw new Error('no text area');
			area.value = text;
			area.dispatchEvent(new InputEvent('input', { bubbles: true }));
		}, DRAFT);
		await shows(draft, say('draft.report.gaps'));
		await expectNoFaults(draft.page);
		await draft.page.close();
	});

	test('axe finds nothing in the guide with a search', async () => {
		const { page } = await session.open('/guide.html#field-partners.learning');
		await page.waitForSelector('.guide__cue');
		await page.type('input[type=search]', 'budget');
		await until('what is found', () => page.$eval('.guide__search [role=status]', (one) => one.textContent));
		await expectNoFaults(page);
		await page.close();
	});

	test.each(PAGES)('axe finds nothing on %s as it opens', async (path) => {
		const { page } = await session.open(path);
		await page.waitForSelector('h1');
		await expectNoFaults(page);
		await page.close();
	});

	test.each(PAGES)(
		'%s fits a window of 320 pixels: a page of 640 at 200 %% zoom, and one of 1280 at 400 %%',
		async (path) => {
			const { page } = await session.open(path);
			await page.waitForSelector('h1');
			await page.setViewport({ width: 320, height: 640 });
			expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
			await page.close();
		},
	);

	test.each(PAGES)('nothing moves on %s when the system asks for less motion', async (path) => {
		const { page } = await session.open(path);
		await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
		await page.waitForSelector('h1');
		const moving = await page.evaluate(() =>
			[...document.querySelectorAll('*')]
				.filter((one) => {
					const { animationName, transitionDuration } = getComputedStyle(one);
					return animationName !== 'none' || transitionDuration.split(', ').some((time) => Number.parseFloat(time) > 0);
				})
				.map((one) => one.className),
		);
		expect(moving).toEqual([]);
		await page.close();
	});
});

describe('Firefox', () => {
	beforeAll(() => startWith(launchFirefox));
	afterAll(() => end());

	const expectNone = async (page: Page) => {
		for (const theme of ['light', 'dark']) {
			await page.evaluate((chosen) => {
				document.documentElement.dataset.theme = chosen;
			}, theme);
			expect(await faultsIn(page), theme).toEqual([]);
		}
	};

	test.each(PAGES)('axe finds nothing on %s as it opens', async (path) => {
		const { page } = await session.open(path);
		await page.waitForSelector('h1');
		await expectNone(page);
		await page.close();
	});

	test('axe finds nothing in the popup and the sidebar with a report, however narrow', async () => {
		const posting = await session.browser.newPage();
		await posting.goto(POSTING);
		const popup = await session.clickToolbar(posting);
		await shows(popup, say('faces.actions.save'), 'Head of AI Adoption');
		const shown = [{ ...(await popup.run(drawn)), width: 360 }];
		await press(popup, say('faces.actions.openBeside'));
		const panel = await session.panel();
		await shows(panel, 'Head of AI Adoption', say('marks.switch'));
		const sidebar = await panel.run(drawn);
		shown.push({ ...sidebar, width: 280 }, { ...sidebar, width: 600 });
		await panel.close();
		// Firefox lets no driver into either: the same document is drawn in a tab.
		const { page } = await session.open('/welcome.html');
		for (const { width, ...view } of shown) {
			await page.setViewport({ width, height: 700 });
			await page.evaluate(drawAgain, view);
			expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
			await expectNone(page);
		}
		await page.close();
	});
});

function drawn(doc: Document): { styles: string[]; body: string } {
	for (const fold of doc.querySelectorAll('details')) fold.open = true;
	return {
		styles: [...doc.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')].map(({ href }) => href),
		body: doc.querySelector('#app, body > div')?.outerHTML ?? '',
	};
}

/** Resolves when the styles have come, too. */
async function drawAgain({ styles, body }: { styles: string[]; body: string }): Promise<void> {
	const links = styles.map((href) => Object.assign(document.createElement('link'), { rel: 'stylesheet', href }));
	const coming = links.map((link) => new Promise((resolve) => link.addEventListener('load', resolve)));
	document.head.append(...links);
	const parsed = new DOMParser().parseFromString(body, 'text/html').body;
	document.body.replaceChildren(...parsed.childNodes);
	await Promise.all(coming);
}
