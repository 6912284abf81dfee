import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, test } from 'vitest';
import { say } from '../../lib/words/index.ts';
import { badgeOf, switchBoard } from './boards.ts';
import { press, type Session, shows, until } from './session.ts';
import { browsers, start } from './start.ts';

/*
Postings that stand in a frame of the page: in one of the page's own site, and in one of a board that is switched on.
A frame of any other site is closed to a click in both browsers; what is said then, tests/e2e/way.e2e.ts asks.
*/

const OUTER = 'careers-northfell.icims.com/jobs/5012/ai-governance-lead/job';
const INNER = 'careers-northfell.icims.com/jobs/5012/job';
const COMPANY = 'careers.bramble.example/enablement-engineer';
const BOARD = 'job-boards.greenhouse.io/brambleandco/jobs/4100000002';

const fixture = (file: string) => readFileSync(`tests/extract/fixtures/${file}`, 'utf8');
const framing = (address: string) =>
	`<!doctype html><title>Careers</title><h1>Careers</h1><iframe src="https://${address}" width="800" height="600"></iframe>`;

describe.each(browsers)('%s', (_name, launch) => {
	let end: () => Promise<void>;
	let session: Session;

	const visit = async (address: string): Promise<Page> => {
		const page = await session.browser.newPage();
		await page.goto(`https://${address}`);
		return page;
	};

	beforeAll(async () => {
		({ session, end } = await start(launch, {
			[OUTER]: framing(INNER),
			[INNER]: fixture('icims/posting.html'),
			[COMPANY]: framing(BOARD),
			[BOARD]: fixture('greenhouse/remix.html'),
		}));
	});
	afterAll(() => end());

	test("a click finds the posting in a frame of the page's own site", async () => {
		const popup = await session.clickToolbar(await visit(OUTER));
		await shows(popup, 'AI Governance and Enablement Lead', 'Northfell Rail');
		await popup.close();
	});

	test("on a board's page that is read without a click, the frame's posting is read", async () => {
		await session.allow('https://*.icims.com/*');
		await switchBoard(session, 'icims', true);
		const page = await visit(OUTER);
		await until('a badge', async () => /^[0-3?•]$/.test((await badgeOf(session, page)).text));
		await page.close();
	});

	test('a click finds the posting in a frame of another site, once that board is switched on', async () => {
		const page = await visit(COMPANY);
		const before = await session.clickToolbar(page);
		await shows(before, say('faces.notice.framed.title'));
		await before.close();
		await session.allow('https://job-boards.greenhouse.io/*', 'https://boards.greenhouse.io/*');
		await session.allow('https://job-boards.eu.greenhouse.io/*', 'https://boards.eu.greenhouse.io/*');
		await switchBoard(session, 'greenhouse', true);
		const after = await session.clickToolbar(page);
		await shows(after, 'Enablement Engineer', 'Bramble & Co');
		await press(after, say('faces.actions.openBeside'));
		await shows(await session.panel(), 'Enablement Engineer');
	});
});
