import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchChromium } from '../e2e/chromium.ts';
import { type Session, shows, until } from '../e2e/session.ts';
import { start } from '../e2e/start.ts';
import { PAYLOADS } from '../hostile/payloads.ts';
import { posting, report } from '../store/examples.ts';
import { harmIn } from './harm.ts';
import { storeScript } from './store-script.ts';

/*
Every hostile text as title, company, place, text, note, tag, status and comment of a saved posting, and on a page that is
read: nothing of it runs, in the list, in an opened posting, in the popup; and no page becomes wider than its window.
*/

const POPUP_PAYLOADS = PAYLOADS.filter(({ text }) => text.length < 300 && /^[\s\S]*\S[\s\S]*$/.test(text)).filter(
	(_, at) => at % 20 === 0,
);
const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
const linkedIn = readFileSync('tests/e2e/pages/linkedin.html', 'utf8');
let end: () => Promise<void>;
let session: Session;

beforeAll(async () => {
	const pages = POPUP_PAYLOADS.map(({ text }, at) => [
		`www.linkedin.com/jobs/view/${4100200300 + at}`,
		linkedIn.replaceAll('Head of AI Adoption', () => `AI Lead ${escaped(text)}`),
	]);
	({ session, end } = await start(launchChromium, Object.fromEntries(pages)));
});
afterAll(() => end());

type Store = typeof import('./store-in-page.ts');

test('there are more than two hundred, and each context has its own', () => {
	expect(PAYLOADS.length).toBeGreaterThanOrEqual(200);
	expect(new Set(PAYLOADS.map(({ text }) => text)).size).toBeGreaterThanOrEqual(200);
});

test('saved, listed and opened', async () => {
	const { page } = await session.open('/guide.html');
	await page.evaluate(await storeScript());
	const ids: string[] = await page.evaluate(
		async (payloads, posting, report) => {
			const { store } = globalThis as unknown as { store: Store };
			const made: string[] = [];
			for (const [at, { text }] of payloads.entries()) {
				const outcome = await store.save(
					{
						...posting,
						url: `https://jobs.example.com/jobs/${at}`,
						site: 'pasted',
						title: text || 'x',
						company: text,
						location: text,
						salary: text,
						employmentType: text,
						text: text || 'x',
					},
					report as Parameters<Store['save']>[1],
				);
				if (outcome.kind !== 'saved') throw new Error(JSON.stringify(outcome));
				const { id } = outcome.saved;
				await store.editText(id, 'note', text, null);
				// A tag or a status is a word or a few.
				const word = text.replaceAll(/\s+/g, ' ').trim().slice(0, 60).trim();
				if (word !== '') {
					await store.edit(id, 'tags', () => [word]);
					await store.edit(id, 'status', () => word);
				}
				const selector: Parameters<Store['addHighlight']>[0]['target']['selector'] = [
					{ type: 'TextQuoteSelector', exact: text.slice(0, 40) || 'x', prefix: '', suffix: '' },
					{ type: 'TextPositionSelector', start: 0, end: Math.min(40, text.length) || 1 },
				];
				await store.addHighlight({ posting: id, meaning: 'question', target: { selector }, comment: text });
				made.push(id);
			}
			return made;
		},
		PAYLOADS,
		posting,
		{ ...report, questions: [] } as object,
	);
	expect(ids).toHaveLength(PAYLOADS.length);
	await page.close();
	for (const width of [1280, 400]) {
		const list = (await session.open('/list.html')).page;
		await list.setViewport({ width, height: 900 });
		await until('the rows', () => list.evaluate(() => document.body.innerText.length > 500));
		expect(await harmIn(list), `the list at ${width} px`).toEqual([]);
		await list.close();
	}
	const opened = (await session.open('/list.html')).page;
	const wrong: string[] = [];
	for (const [at, id] of ids.entries()) {
		await opened.setViewport({ width: at % 2 ? 400 : 1280, height: 900 });
		await opened.goto(`${session.origin}/list.html#${id}`);
		await opened.reload();
		await until(
			`the posting of ${PAYLOADS[at]?.context} ${JSON.stringify(PAYLOADS[at]?.text.slice(0, 60))}`,
			() => opened.evaluate(() => document.querySelector('.note textarea') !== null),
			60_000,
		);
		const written = await harmIn(opened);
		// The note as it is read: Markdown.
		await opened.evaluate(() => document.querySelector<HTMLElement>('.note__turn')?.click());
		for (const fault of [...written, ...(await harmIn(opened))])
			wrong.push(`${PAYLOADS[at]?.context} ${JSON.stringify(PAYLOADS[at]?.text.slice(0, 60))}: ${fault}`);
	}
	expect(wrong).toEqual([]);
	await opened.close();
});

test('read from a page', async () => {
	for (const at of POPUP_PAYLOADS.keys()) {
		const page = await session.browser.newPage();
		await page.goto(`https://www.linkedin.com/jobs/view/${4100200300 + at}`);
		const popup = await session.clickToolbar(page);
		await shows(popup, 'AI Lead');
		if (popup.page) expect(await harmIn(popup.page), JSON.stringify(POPUP_PAYLOADS[at])).toEqual([]);
		await popup.close();
		await page.close();
	}
});
