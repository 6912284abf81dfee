import type { CDPSession, ConsoleMessage, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { say } from '../../lib/words/index.ts';
import { badgeOf, isWatched, switchBoard } from './boards.ts';
import { press, type Session, shows, until } from './session.ts';
import { EXAMPLES, GARDENER } from './shown.ts';
import { browsers, start } from './start.ts';
import { choose, TWO_PANES, twoPanes, twoPanesAt } from './two-panes.ts';

/*
The extension is updated while a page of a board that is switched on stays open: what ran in the page is cut off from
it, ends without a word, and the new version takes over without a reload of the page.
*/

const [EXAMPLE = GARDENER] = EXAMPLES;

describe.each(browsers)('%s', (name, launch) => {
	let end: () => Promise<void>;
	let session: Session;
	let page: Page;
	let worlds: Worlds;
	const complaints: string[] = [];

	const badgeIs = (text: RegExp) =>
		until(`the badge ${text}`, async () => text.test((await badgeOf(session, page)).text));

	beforeAll(async () => {
		({ session, end } = await start(launch, { [TWO_PANES]: twoPanes([EXAMPLE, GARDENER]) }));
		page = await session.browser.newPage();
		page.on('pageerror', (error) => complaints.push(String(error)));
		page.on('console', (message: ConsoleMessage) => complaints.push(message.text()));
		await page.goto(twoPanesAt(0));
		if (name === 'Chromium') worlds = await worldsOf(page, session.origin);
		await session.allow('https://*.linkedin.com/*');
		await switchBoard(session, 'linkedin', true);
		await page.bringToFront();
		await badgeIs(/^[0-3?]$/);
	});
	afterAll(() => end());

	test('the new version reads the open page on, without a click', async () => {
		await session.reload();
		await page.bringToFront();
		await until('the new watcher', () => isWatched(session, page));
		await choose(page, 1, 20);
		await badgeIs(/^•$/);
		await choose(page, 0, 20);
		await badgeIs(/^[0-3?]$/);
	});

	test('the old script has ended, and the page heard no complaint', async () => {
		if (name === 'Chromium') {
			// Firefox takes the old script's world away with the old version; Chromium leaves it.
			expect(worlds.ids.length).toBeGreaterThan(1);
			await until('the end of the old script', async () => (await worlds.hasEnded(worlds.ids[0])) === true);
			expect(await worlds.hasEnded(worlds.ids.at(-1))).toBe(false);
		}
		expect(complaints).toEqual([]);
	});

	test('the click works', async () => {
		const popup = await session.clickToolbar(page);
		await shows(popup, EXAMPLE.title);
		await popup.close();
	});

	test('what a person wrote before the update is there after it', async () => {
		const popup = await session.clickToolbar(page);
		await press(popup, say('faces.actions.save'));
		await shows(popup, say('faces.actions.openSaved'));
		await popup.close();
		const list = await session.open('/list.html');
		await press(list, EXAMPLE.title);
		await list.page.waitForSelector('.note textarea');
		await list.page.type('.note textarea', 'Ask who pays');
		// Chromium updates only while no page of the extension is open; Firefox lets the page say its last words.
		const isSaved = () =>
			list.page.$eval('.note [role="status"]', (one, word) => one.textContent === word, say('faces.note.saved'));
		if (name === 'Chromium') await until('the word that it is saved', isSaved);
		await session.reload();
		const again = await session.open('/list.html');
		await press(again, EXAMPLE.title);
		await until('the words', () =>
			again.run((doc) => doc.querySelector<HTMLTextAreaElement>('.note textarea')?.value === 'Ask who pays'),
		);
	});
});

interface Worlds {
	/** The extension's worlds in the page, oldest first. */
	readonly ids: number[];
	hasEnded(id: number | undefined): Promise<unknown>;
}

async function worldsOf(page: Page, origin: string): Promise<Worlds> {
	const ids: number[] = [];
	const tools: CDPSession = await page.createCDPSession();
	tools.on('Runtime.executionContextCreated', ({ context }) => {
		if (context.origin === origin) ids.push(context.id);
	});
	await tools.send('Runtime.enable');
	return {
		ids,
		async hasEnded(contextId) {
			if (contextId === undefined) throw new Error('no such world');
			const expression = 'globalThis.groundworkWatcher?.hasEnded()';
			return (await tools.send('Runtime.evaluate', { contextId, expression })).result.value;
		},
	};
}
