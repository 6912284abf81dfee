import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { say } from '../../lib/words/index.ts';
import { badgeOf, isWatched, switchBoard } from './boards.ts';
import { press, type Session, shows, until } from './session.ts';
import { EXAMPLES, GARDENER } from './shown.ts';
import { browsers, start } from './start.ts';
import { choose, fill, TWO_PANES, twoPanes, twoPanesAt } from './two-panes.ts';

/*
Boards that are read without a click, as a person meets them: off at first, switched on in the settings, followed from
posting to posting, switched off again. The steps of a browser build on each other.
*/

const BOARD = ['https://*.linkedin.com/*'];
const LONE = 'https://www.linkedin.com/jobs/view/4100200300';
const FEED = 'https://www.linkedin.com/feed/';
const ELSEWHERE = 'https://jobs.acme.example/one';
const [FIRST = GARDENER, SECOND = GARDENER] = EXAMPLES;

describe.each(browsers)('%s', (_name, launch) => {
	let end: () => Promise<void>;
	let session: Session;
	let page: Page;

	const visit = async (url: string): Promise<Page> => {
		const opened = await session.browser.newPage();
		await opened.goto(url);
		return opened;
	};
	const badgeIs = (of: Page, text: RegExp) =>
		until(`the badge ${text}`, async () => text.test((await badgeOf(session, of)).text));

	beforeAll(async () => {
		({ session, end } = await start(launch, {
			[TWO_PANES]: twoPanes([FIRST, SECOND, GARDENER]),
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
		await until('the title of the button', async () => /^Groundwork: /.test((await badgeOf(session, page)).title));
	});

	test('the panel and the badge follow from posting to posting, without a click', async () => {
		const panel = await session.panel();
		await choose(page, 1, 300);
		await shows(panel, SECOND.title);
		await choose(page, 2, 0);
		await shows(panel, GARDENER.title);
		await badgeIs(page, /^•$/);
		await choose(page, 0, 50);
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
		await choose(page, 1, null);
		await shows(panel, say('faces.notice.reading.title'));
		await fill(page, 1);
		await shows(panel, SECOND.title);
		const seen = await panel.run((doc) => (doc as unknown as { seen: string[] }).seen);
		const waiting = seen.findIndex((text) => text.includes(say('faces.notice.reading.title')));
		expect(waiting).toBeGreaterThanOrEqual(0);
		expect(seen.slice(waiting).filter((text) => text.includes(FIRST.title))).toEqual([]);
	});

	test('when the pane never changes, that is said', async () => {
		const panel = await session.panel();
		await choose(page, 2, null);
		await shows(panel, say('faces.notice.stale.title'));
		await badgeIs(page, /^$/);
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
			await choose(page, index, 20);
			await shows(panel, posting.title);
		}
		await badgeIs(page, /^•$/);
	});

	test('switching off takes permission, script and badge away', async () => {
		await switchBoard(session, 'linkedin', false);
		await badgeIs(page, /^$/);
		await until('the end of the script', async () => !(await isWatched(session, page)));
		const fresh = await visit(LONE);
		expect(await isWatched(session, fresh)).toBe(false);
		await fresh.close();
	});

	test('taking the permission back in the browser does the same', async () => {
		await session.allow(...BOARD);
		await switchBoard(session, 'linkedin', true);
		await page.bringToFront();
		await choose(page, 0, 0);
		await badgeIs(page, /^[0-3?]$/);
		await session.revoke(...BOARD);
		await badgeIs(page, /^$/);
		const options = await session.open('/options.html');
		await shows(options, say('boards.none'));
		await options.page.close();
	});
});
