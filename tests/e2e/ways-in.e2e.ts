import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { say } from '../../lib/words/index.ts';
import { launchChromium } from './chromium.ts';
import { launchFirefox, pressShortcut } from './firefox.ts';
import { type Launch, press, type Session, shows, until } from './session.ts';
import { start } from './start.ts';

/*
The ways to a report beside the toolbar button: the context menu over a selected text, and the keys. The background is
stopped before each, as the browser does when it has been idle.
*/

const POSTING = 'https://jobs.acme.example/one';

let end: () => Promise<void>;
let session: Session;
let page: Page;

async function startWith(launch: Launch) {
	({ session, end } = await start(launch, {
		'jobs.acme.example/one': readFileSync('lib/cli/example/posting.html', 'utf8'),
	}));
	page = await session.browser.newPage();
	await page.goto(POSTING);
}
/** One line, so that its report is another than the page's. */
const select = () =>
	page.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('main p') ?? document));

describe('Chromium', () => {
	beforeAll(() => startWith(launchChromium));
	afterAll(() => end());

	test('a click in the context menu brings the selected text into the open panel', async () => {
		const popup = await session.clickToolbar(page);
		await shows(popup, 'AI Enablement Lead');
		await press(popup, say('faces.actions.openBeside'));
		const panel = await session.panel();
		await shows(panel, 'AI Enablement Lead');
		await select();
		await session.stopBackground();
		await session.clickMenu(page);
		await shows(panel, say('faces.notice.too-short.title'));
	});

	test('over a page of the browser’s own the popup says that it is closed, and offers to paste', async () => {
		const own = await session.browser.newPage();
		await own.goto('chrome://version');
		const popup = await session.clickToolbar(own);
		await shows(popup, say('faces.notice.protected.title'), say('faces.actions.paste'));
		await popup.close();
		await own.close();
	});

	test('the keys are the browser’s to press; they are bound to the button', async () => {
		const { page: options } = await session.open('/options.html');
		const commands = await options.evaluate('chrome.commands.getAll()');
		expect(commands).toMatchObject([{ name: '_execute_action', shortcut: 'Alt+Shift+G' }]);
	});
});

describe('Firefox', () => {
	beforeAll(() => startWith(launchFirefox));
	afterAll(() => end());

	test('a click in the context menu opens the sidebar with the report of the selected text', async () => {
		await select();
		await session.stopBackground();
		await session.clickMenu(page);
		await shows(await session.panel(), say('faces.notice.too-short.title'), 'AI Enablement Lead');
	});

	test('the keys open the popup with the report', async () => {
		const { page: helper } = await session.open('/guide.html');
		await session.stopBackground();
		await page.bringToFront();
		await pressShortcut(session.browser);
		const text = 'browser.extension.getViews({ type: "popup" })[0]?.document.body?.innerText ?? ""';
		await until('the popup', async () => String(await helper.evaluate(text)).includes(say('faces.actions.save')));
	});
});
