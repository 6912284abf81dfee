import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { badgeOf, isWatched, switchBoard } from './boards.ts';
import { type Session, until } from './session.ts';
import { browsers, type Started, start } from './start.ts';

/*
A board that is switched on is read without a click in a browser that was started again: its script is registered anew.
Firefox is closed and started. Chromium drops all that was granted to an extension that a driver brings, so there the
script is taken away and the background is told of the start; that the grant itself lasts is Chromium's own to keep.
*/

const POSTING = 'www.linkedin.com/jobs/view/4100200300';

describe.each(browsers)('%s', (_name, launch) => {
	let end: Started['end'];
	let restart: Started['restart'];
	let session: Session;

	beforeAll(async () => {
		const pages = { [POSTING]: readFileSync('tests/e2e/pages/linkedin.html', 'utf8') };
		({ session, restart, end } = await start(launch, pages));
	});
	afterAll(() => end());

	/** Whether the watcher is registered, as the extension's own pages see it. */
	const isRegistered = async () => {
		const { page } = await session.open('/guide.html');
		const registered = await page.evaluate(
			'(globalThis.browser ?? chrome).scripting.getRegisteredContentScripts().then((scripts) => scripts.length)',
		);
		await page.close();
		return registered === 1;
	};
	/** Opens the posting and touches nothing; resolves when the toolbar shows its stage. */
	const isReadByItself = async () => {
		await until('the script', isRegistered);
		const page = await session.browser.newPage();
		await page.goto(`https://${POSTING}`);
		await until('the stage on the badge', async () => /^[0-3]$/.test((await badgeOf(session, page)).text));
		expect(await isWatched(session, page)).toBe(true);
		await page.close();
	};

	test('a board that is switched on is read without a click', async () => {
		await session.allow('https://*.linkedin.com/*');
		await switchBoard(session, 'linkedin', true);
		await isReadByItself();
	});

	test('in the browser that was started again it still is', async () => {
		session = await restart();
		await isReadByItself();
	});
});
