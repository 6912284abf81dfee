import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { say } from '../../lib/words/index.ts';
import { badgeOf, isWatched, switchBoard } from './boards.ts';
import { press, type Session, shows, until } from './session.ts';
import { browsers, start } from './start.ts';
import { TWO_PANES, twoPanes, twoPanesAt } from './two-panes.ts';

/*
Boards that are read without a click, as a person meets them: off at first, switched on in the settings, followed from
posting to posting, switched off again. The steps of a browser build on each other.
*/

const BOARD = ['https://*.linkedin.com/*'];
const LONE = 'https://www.linkedin.com/jobs/view/4100200300';
const FEED = 'https://www.linkedin.com/feed/';
const ELSEWHERE = 'https://jobs.acme.example/one';
const GARDENER = {
	title: 'Gardener',
	text: 'You look after the roses of our park and teach our two apprentices how to cut them. You know the soil of the coast, you like to be outside in any weather and you keep the machines in order. We offer a flat in the park, thirty days of leave and a bicycle.',
};
const example = (id: string) => {
	const lines = readFileSync('tests/eval/examples/postings.jsonl', 'utf8').split('\n');
	const found = lines
		.filter(Boolean)
		.map((line) => JSON.parse(line))
		.find((one) => one.id === id);
	return { title: String(found.title), text: String(found.text) };
};
const postings = [example('a0001'), example('a0162'), GARDENER];
const [FIRST = GARDENER, SECOND = GARDENER] = postings;

describe.each(browsers)('%s', (_name, launch) => {
	let end: () => Promise<void>;
	let session: Session;
	let page: Page;

	const visit = async (url: string): Promise<Page> => {
		const opened = await session.browser.newPage();
		await opened.goto(url);
		return opened;
	};
	const choose = (index: number, ms: number | null) =>
		page.evaluate(
			(...args) => (globalThis as unknown as { choose(...args: unknown[]): void }).choose(...args),
			index,
			ms,
		);
	const badgeIs = (of: Page, text: RegExp) =>
		until(`the badge ${text}`, async () => text.test((await badgeOf(session, of)).text));

	beforeAll(async () => {
		({ session, end } = await start(launch, {
			[TWO_PANES]: twoPanes(postings),
			'www.linkedin.com/jobs/view/4100200300': readFileSync('tests/e2e/pages/linkedin.html', 'utf8'),
			'www.linkedin.com/feed/': '<title>Feed</title><h1>Feed</h1>',
			'jobs.acme.example/one': readFileSync('lib/cli/example/posting.html', 'utf8'),
		}));
	});
	afterAll(() => end());

	test('at first no board is read without a click', async () => {
		page = await visit(twoPanesAt(0));
		expect(await isWatched(session, page)).toBe(false);
		const options = await session.open('/options.html');
		await shows(options, say('boards.none'));
		await options.page.close();
	});

	test('the first visit offers the board, once', async () => {
		const popup = await session.clickToolbar(page);
		await shows(popup, say('boards.offer.question', { board: 'LinkedIn' }), FIRST.title);
		await press(popup, say('boards.offer.notNow'));
		await until('the end of the offer', () => popup.run((doc) => !doc.querySelector('.board-offer')));
		await popup.close();
		const again = await session.clickToolbar(page);
		await shows(again, FIRST.title, say('faces.actions.save'));
		expect(await again.run((doc) => doc.querySelector('.board-offer'))).toBeNull();
		await press(again, say('faces.actions.openBeside'));
		await shows(await session.panel(), FIRST.title);
	});

	test('a board that is switched on is read in the pages that are open, too', async () => {
		await session.allow(...BOARD);
		await switchBoard(session, 'linkedin', true);
		await page.bringToFront();
		await badgeIs(page, /^[0-3?]$/);
		expect((await badgeOf(session, page)).title).toMatch(/^Groundwork: /);
	});

	test('the panel and the badge follow from posting to posting, without a click', async () => {
		const panel = await session.panel();
		await choose(1, 300);
		await shows(panel, SECOND.title);
		await choose(2, 0);
		await shows(panel, GARDENER.title);
		await badgeIs(page, /^•$/);
		await choose(0, 50);
		await shows(panel, FIRST.title);
		await badgeIs(page, /^[0-3?]$/);
	});

	test('a pane that still shows the posting before is waited for, and never taken for the new one', async () => {
		const panel = await session.panel();
		await panel.run((doc) => {
			const seen: string[] = [];
			Object.assign(doc, { seen });
			new MutationObserver(() => seen.push(doc.body.innerText)).observe(doc.body, {
				subtree: true,
				childList: true,
				characterData: true,
			});
		});
		await choose(1, 2500);
		await shows(panel, SECOND.title);
		const seen = await panel.run((doc) => (doc as unknown as { seen: string[] }).seen);
		const waiting = seen.findIndex((text) => text.includes(say('faces.notice.reading.title')));
		expect(waiting).toBeGreaterThanOrEqual(0);
		expect(seen.slice(waiting).filter((text) => text.includes(FIRST.title))).toEqual([]);
	});

	test('when the pane never changes, that is said', async () => {
		const panel = await session.panel();
		await choose(2, null);
		await shows(panel, say('faces.notice.stale.title'));
		expect((await badgeOf(session, page)).text).toBe('');
	});

	test('a page alone is read when it is opened; a page of the board without a posting carries no badge', async () => {
		const lone = await visit(LONE);
		await badgeIs(lone, /^[0-3?]$/);
		await shows(await session.panel(), 'Head of AI Adoption');
		await lone.goto(FEED);
		await badgeIs(lone, /^$/);
		await lone.close();
	});

	test('nothing is brought into other pages', async () => {
		const other = await visit(ELSEWHERE);
		expect(await isWatched(session, other)).toBe(false);
		expect((await badgeOf(session, other)).text).toBe('');
		await other.close();
	});

	test('a background that was stopped is started by the next posting, and nobody notices', async () => {
		await page.bringToFront();
		const panel = await session.panel();
		for (const [index, posting] of [FIRST, SECOND, GARDENER].entries()) {
			await session.stopBackground();
			await choose(index, 20);
			await shows(panel, posting.title);
		}
		await badgeIs(page, /^•$/);
	});

	test('switching off takes permission, script and badge away', async () => {
		await switchBoard(session, 'linkedin', false);
		await badgeIs(page, /^$/);
		expect(await isWatched(session, page)).toBe(false);
		const fresh = await visit(LONE);
		expect(await isWatched(session, fresh)).toBe(false);
		await fresh.close();
	});

	test('taking the permission back in the browser does the same', async () => {
		await session.allow(...BOARD);
		await switchBoard(session, 'linkedin', true);
		await page.bringToFront();
		await choose(0, 0);
		await badgeIs(page, /^[0-3?]$/);
		await session.revoke(...BOARD);
		await badgeIs(page, /^$/);
		const options = await session.open('/options.html');
		await shows(options, say('boards.none'));
		await options.page.close();
	});
});
