import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { say } from '../../lib/words/index.ts';
import { kill, PATIENCE_MS, press, type Session, saysStatus, shows, until, type View } from './session.ts';
import { browsers, type Started, start } from './start.ts';

/*
The whole way, as a person goes it: a posting is open, the toolbar button is clicked, the report is read and saved, a
note is written, the browser is closed and opened again. The steps of a browser build on each other.
*/

const POSTING = 'https://www.linkedin.com/jobs/view/4100200300';
const HOSTILE = 'https://www.linkedin.com/jobs/view/4100200301';
const HOSTILE_TITLE = `AI Lead <img src="x" onerror="document.title='taken over'">`;
const OTHER = 'https://www.example.com/';
const FRAMING = 'https://careers.acme.example/';
const FRAMING_ITS_OWN = 'https://jobs.acme.example/';
const FRAMED = 'job-boards.greenhouse.io/acme/jobs/4100200';
const LAST_WORDS = ' Then decide.';
const NOTE = 'Ask who pays for the tools. =2+2 <b>not bold</b>';

/** What the browsers themselves ask for, whatever is installed in them: time, updates, accounts, spelling. */
const BROWSERS_OWN =
	/^(?:https?:\/\/)?(?:clients2\.google\.com|update\.googleapis\.com|accounts\.google\.com|redirector\.gvt1\.com(?::443$|\/edgedl\/chrome\/dict\/)|[\w.-]+\.mozilla\.(?:com|net|org)|detectportal\.firefox\.com)/;

describe.each(browsers)('%s', (name, launch) => {
	let started: Started;
	let session: Session;
	let posting: Page;
	let popup: View;

	const visit = async (url: string): Promise<Page> => {
		const page = await session.browser.newPage();
		await page.goto(url);
		return page;
	};

	beforeAll(async () => {
		const linkedIn = readFileSync('tests/e2e/pages/linkedin.html', 'utf8');
		const written = HOSTILE_TITLE.replaceAll('<', '&lt;');
		started = await start(launch, {
			'www.linkedin.com/jobs/view/4100200300': linkedIn,
			'www.linkedin.com/jobs/view/4100200301': linkedIn.replaceAll('Head of AI Adoption', written),
			'careers.acme.example/': `<h1>Careers</h1><iframe src="https://${FRAMED}"></iframe>`,
			'jobs.acme.example/': '<h1>Jobs</h1><iframe src="/one" width="800" height="600"></iframe>',
			'jobs.acme.example/one': readFileSync('lib/cli/example/posting.html', 'utf8'),
			[FRAMED]: '<title>Job</title><h1>AI Lead</h1>',
			'www.example.com/': '<title>A garden</title><h1>A garden</h1><p>Roses, and a bench to sit on.</p>',
		});
		session = started.session;
	});
	afterAll(() => started.end());

	test('nothing of the extension touches a page before the click', async () => {
		const page = await visit(POSTING);
		const traces = await page.evaluate(
			() => [...document.querySelectorAll('*')].filter((one) => one.shadowRoot).length,
		);
		expect(traces).toBe(0);
		expect(await page.evaluate(() => document.documentElement.outerHTML.includes('-extension://'))).toBe(false);
		await page.close();
	});

	test('a click on the toolbar shows the report of the open posting', async () => {
		posting = await visit(POSTING);
		popup = await session.clickToolbar(posting);
		await shows(popup, say('faces.actions.save'), 'Head of AI Adoption', 'Lindqvist Mutual');
		await shows(popup, say('faces.questionList.title'));
	});

	test('the report opens beside the page', async () => {
		await press(popup, say('faces.actions.openBeside'));
		await shows(await session.panel(), 'Head of AI Adoption', 'Lindqvist Mutual');
	});

	test('the report beside the page goes with it to the next posting, whose words stay words', async () => {
		const panel = await session.panel();
		await posting.goto(HOSTILE);
		if (name === 'Firefox') {
			// Firefox takes the grant of a click back when the tab goes elsewhere.
			await shows(panel, say('faces.notice.not-granted.title'));
			const click = await session.clickToolbar(posting);
			await shows(click, HOSTILE_TITLE);
			await click.close();
		}
		await shows(panel, HOSTILE_TITLE, 'Lindqvist Mutual');
		expect(await panel.run((doc) => doc.querySelectorAll('img[src="x"]').length)).toBe(0);
		expect(await panel.run((doc) => doc.title)).not.toContain('taken over');
	});

	test('Save keeps it, and the list shows it', async () => {
		const fresh = await session.clickToolbar(await visit(POSTING));
		await press(fresh, say('faces.actions.save'));
		await shows(fresh, say('faces.actions.openSaved'));
		await fresh.close();
		const list = await session.open('/list.html');
		await shows(list, 'Head of AI Adoption', 'Lindqvist Mutual');
		await list.page.close();
	});

	test('the same posting is known again', async () => {
		const again = await session.clickToolbar(await visit(`${POSTING}?trk=public_jobs`));
		await shows(again, say('faces.actions.openSaved'));
		await again.close();
	});

	test('a note is saved while it is typed, the last words too when the tab is closed right after them', async () => {
		const list = await session.open('/list.html');
		await press(list, 'Head of AI Adoption');
		await list.page.waitForSelector('.note textarea');
		await list.page.type('.note textarea', NOTE);
		await until('the word that the note is saved', () => saysStatus(list, say('faces.note.saved')));
		await list.page.type('.note textarea', LAST_WORDS);
		await list.page.close();
		const again = await session.open('/list.html');
		await press(again, 'Head of AI Adoption');
		await until('the last words', () =>
			again.run(
				(doc, words, restored, saved) =>
					doc.querySelector<HTMLTextAreaElement>('.note textarea')?.value === words &&
					(!doc.body.innerText.includes(restored) ||
						[...doc.querySelectorAll('[role="status"]')].some((one) => one.textContent === saved)),
				NOTE + LAST_WORDS,
				say('own.note.restored'),
				say('faces.note.saved'),
			),
		);
		await again.page.close();
	});

	test('when the browser was killed the moment after, posting and note are there', async () => {
		await kill(session);
		session = await started.again();
		const list = await session.open('/list.html');
		await shows(list, 'Head of AI Adoption');
		await press(list, 'Head of AI Adoption');
		await until('the whole note', () => hasNote(list, NOTE + LAST_WORDS));
	});

	test('after a restart of the browser they still are, and delete has undo', async () => {
		await session.close();
		session = await started.again();
		const list = await session.open('/list.html');
		await press(list, 'Head of AI Adoption');
		await press(list, say('faces.actions.delete'));
		await shows(list, say('faces.list.empty.title'));
		await press(list, say('faces.actions.undo'));
		await shows(list, say('list.count', { count: 1, all: '1' }), 'Head of AI Adoption');
		await press(list, 'Head of AI Adoption');
		await until('the whole note', () => hasNote(list, NOTE + LAST_WORDS));
		await list.page.close();
	});

	test('a page that is no posting is told apart, and what is selected in it can be read', async () => {
		const page = await visit(OTHER);
		await page.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('p') ?? document.body));
		const face = await session.clickToolbar(page);
		await shows(face, say('faces.notice.not-a-posting.title'));
		await press(face, say('faces.actions.readSelection'));
		await shows(face, say('faces.notice.too-short.title'), 'A garden');
		await face.close();
	});

	test("a posting in a frame of the page's own site is found by the click", async () => {
		const face = await session.clickToolbar(await visit(FRAMING_ITS_OWN));
		await shows(face, 'AI Enablement Lead', 'Halden Freight', say('faces.actions.save'));
		await face.close();
	});

	test('a posting in a frame of another site can be opened by itself', async () => {
		const face = await session.clickToolbar(await visit(FRAMING));
		await shows(face, say('faces.notice.framed.title'));
		await press(face, say('faces.actions.openFramed'));
		await session.browser.waitForTarget((target) => target.url() === `https://${FRAMED}`, { timeout: PATIENCE_MS });
	});

	test('in all of this, only the pages themselves were asked for', async () => {
		const strangers = () =>
			started.sites.asked.filter((address) => !BROWSERS_OWN.test(address)).filter((address) => !isOwn(address));
		expect(strangers()).toEqual([]);
		// The record is no good unless it would show a stranger.
		const page = await visit(OTHER);
		await page.evaluate(() => fetch('https://collector.example/?posting=1').catch(() => {}));
		expect(strangers()).toContain('collector.example/');
	});
});

/** Whether the note of the open posting is this. */
const hasNote = (list: View, words: string) =>
	list.run((doc, wanted) => doc.querySelector<HTMLTextAreaElement>('.note textarea')?.value === wanted, words);

/** The pages of the test, and the icon that a browser asks a page's host for. */
function isOwn(address: string): boolean {
	const visited = [POSTING, HOSTILE, OTHER, FRAMING, FRAMING_ITS_OWN, `${FRAMING_ITS_OWN}one`, `https://${FRAMED}`];
	return visited.some((url) => {
		const { host, pathname } = new URL(url);
		return [`${host}:443`, `${host}${pathname}`, `${host}/favicon.ico`].includes(address);
	});
}
