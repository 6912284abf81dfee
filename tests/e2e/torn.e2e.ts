import { readdirSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { day } from '../../lib/words/format.ts';
import { say } from '../../lib/words/index.ts';
import { launchChromium } from './chromium.ts';
import { kill, press, type Session, shows, until } from './session.ts';
import { type Started, start } from './start.ts';
import { tearJournals } from './torn-journal.ts';

/*
What Chromium leaves on the disk when it is killed in the middle of a write, and what it does when it finds its storage
damaged. The steps build on each other.
*/

const AT = 'https://careers.lindqvist.example/jobs/head-of-ai-adoption';
const { host, pathname } = new URL(AT);
const TEXT = 'You will run our pilots with the teams and teach them. The policy is in place. '.repeat(20);
const PAGE = (title: string) =>
	`<!doctype html><title>${title}</title><script type="application/ld+json">${JSON.stringify({
		'@context': 'https://schema.org',
		'@type': 'JobPosting',
		title,
		description: TEXT,
		hiringOrganization: { '@type': 'Organization', name: 'Lindqvist Mutual' },
	})}</script><main><h1>${title}</h1><p>${TEXT}</p></main>`;
const TITLES = ['Head of AI Adoption', 'AI Enablement Lead', 'AI Programme Manager'];

/** More than the torn record, as long as it was to become, has room for. */
const LOOKS = 6;

/** In a page: whether the background has begun a new journal since the browser started. */
const JOURNAL = "chrome.storage.session.get('journal').then(({ journal }) => journal === true)";

let started: Started;
let session: Session;

beforeAll(async () => {
	const pages = TITLES.map((title, at) => [`${host}${pathname}-${at}`, PAGE(title)]);
	started = await start(launchChromium, Object.fromEntries(pages));
	session = started.session;
});
afterAll(() => started.end());

const save = async (at: number) => {
	const page = await session.browser.newPage();
	await page.goto(`${AT}-${at}`);
	const popup = await session.clickToolbar(page);
	await shows(popup, TITLES[at] ?? '', say('faces.actions.save'));
	await press(popup, say('faces.actions.save'));
	await shows(popup, say('faces.actions.openSaved'));
	await popup.close();
	await page.close();
};

test('a write that a kill tore takes nothing with it, twice over', async () => {
	for (const [at] of TITLES.entries()) {
		await save(at);
		await kill(session);
		expect(tearJournals(started.profile)).toBeGreaterThan(0);
		session = await started.again();
		const list = await session.open('/list.html');
		await shows(list, ...TITLES.slice(0, at + 1));
		await list.page.close();
	}
});

test('nor do looks after it, of which the browser notes each', async () => {
	await kill(session);
	expect(tearJournals(started.profile)).toBeGreaterThan(0);
	for (let look = 0; look < LOOKS; look++) {
		session = await started.again();
		const list = await session.open('/list.html');
		await shows(list, ...TITLES);
		// A kill before it is there would find the torn record once more, and what was noted behind it.
		await until('the new journal', () => list.page.evaluate(JOURNAL));
		await kill(session);
	}
	session = await started.again();
});

test('a list that the browser gave up as damaged is told, with the way back', async () => {
	await session.close();
	const folder = join(started.profile, 'Default', 'IndexedDB');
	const pointers = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => /\bCURRENT$/.test(file));
	expect(pointers).toHaveLength(1);
	for (const pointer of pointers) truncateSync(join(folder, pointer));
	session = await started.again();
	const list = await session.open('/list.html');
	await shows(
		list,
		say('data.loss.title'),
		say('data.loss.text', { day: day(new Date().toISOString()) }),
		say('data.loss.bringIn'),
	);
	await press(list, say('data.loss.known'));
	const isTold = () => list.run((doc, title) => doc.body.innerText.includes(title), say('data.loss.title'));
	await until('the notice to go', async () => !(await isTold()));
	await list.page.reload();
	await shows(list, say('faces.list.empty.title'));
	expect(await isTold()).toBe(false);
});
