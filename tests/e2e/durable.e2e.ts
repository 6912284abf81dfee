import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { analyse } from '../../lib/analysis/index.ts';
import { say } from '../../lib/words/index.ts';
import { launchChromium } from './chromium.ts';
import { downloaded } from './downloaded.ts';
import { kill, press, type Session, shows, until } from './session.ts';
import { type Started, start } from './start.ts';
import { makeVersionOne } from './version-one.ts';

/*
What a person keeps for months: it survives the kill of the browser, a second tab, a full disk and an older version.
The steps build on each other.
*/

const written = JSON.parse(readFileSync('lib/fit/written/postings.jsonl', 'utf8').split('\n')[0] ?? '{}');
const AT = '2026-05-03T09:00:00.000Z';
/** A posting as version 1 saved it. */
const released = (id: string, title: string) => ({
	posting: {
		schema: 1,
		url: `https://jobs.example.com/${id}`,
		site: 'generic',
		title,
		company: written.company,
		location: null,
		salary: null,
		employmentType: null,
		postedAt: null,
		readAt: AT,
		id,
		identity: null,
		savedAt: AT,
		report: {
			kind: 'read',
			engine: '0.9.0',
			stageShown: 2,
			stageHiredFor: 3,
			scores: { scope: 70, partners: 50, foundations: null, overall: 61 },
			flags: [],
		},
	},
	contents: { schema: 1, id, text: written.text, report: { ...analyse(written), engine: '0.9.0' } },
	note: { schema: 1, id, text: 'Call *Mara*', changedAt: AT },
});

let started: Started;
let session: Session;

const survive = async () => {
	await kill(session);
	session = await started.again();
};
/** The list with the posting open. */
const open = async (id: string): Promise<Page> => {
	const { page } = await session.open(`/list.html#${id}`);
	await page.waitForSelector('.own');
	return page;
};
const note = (page: Page) => page.$eval('.note textarea', (field) => (field as HTMLTextAreaElement).value);
const says = (page: Page, words: string) =>
	until(words, () => page.evaluate((text) => document.body.innerText.includes(text), words));
const isSaved = (page: Page, place: string) =>
	until('the word that it is saved', () =>
		page.$eval(
			place,
			(one, word) => one.querySelector('[role="status"]')?.textContent === word,
			say('faces.note.saved'),
		),
	);
/** A page of the extension that opens no database. */
const bare = async () => (await session.open('/icon/16.png')).page;

beforeAll(async () => {
	started = await start(launchChromium);
	session = started.session;
});
afterAll(() => started.end());

describe('a database of version 1', () => {
	test('opens with its postings and notes; its reports are read again and compared', async () => {
		const page = await bare();
		await makeVersionOne(page, [released('a', 'First role'), released('b', 'Second role')]);
		await page.close();
		const list = await open('a');
		expect(await note(list)).toBe('Call *Mara*');
		await says(list, 'Read with version 0.9.0');
		await list.close();
	});
});

describe('what was acknowledged', () => {
	test('survives the kill of the browser the moment after: status, tag, rating, answer, what was learned', async () => {
		const list = await open('a');
		await list.select('.own select', 'applied');
		await list.type('.own input[list]', 'remote');
		await list.keyboard.press('Enter');
		await until('the tag', () => list.$('.tag'));
		await list.$eval('.stars input', (star) => (star as HTMLInputElement).click());
		await until('the star', () => list.$('.star--on'));
		await list.type('.item textarea', 'They said yes');
		await isSaved(list, '.item');
		await list.$eval('.item input[type="checkbox"]', (box) => (box as HTMLInputElement).click());
		await until('the tick', () => list.$('.item--ticked'));
		const settle = await list.waitForSelector('.settle select[id]');
		const value = await settle?.evaluate((choice) => (choice as HTMLSelectElement).options[1]?.value ?? '');
		await settle?.select(value ?? '');
		await list.waitForSelector('.own-word');
		await survive();
		const again = await open('a');
		await again.waitForSelector('.own-word');
		expect(
			await again.evaluate(() => ({
				status: document.querySelector<HTMLSelectElement>('.own select')?.value,
				tags: [...document.querySelectorAll('.tag bdi')].map((tag) => tag.textContent),
				stars: document.querySelectorAll('.star--on').length,
				answer: document.querySelector<HTMLTextAreaElement>('.item textarea')?.value,
				ticked: document.querySelectorAll('.item--ticked').length,
			})),
		).toEqual({ status: 'applied', tags: ['remote'], stars: 1, answer: 'They said yes', ticked: 1 });
		await again.close();
	});

	test('also words that were typed right before the tab was closed', async () => {
		const list = await open('a');
		await list.type('.item textarea', '. At once');
		await list.close();
		await survive();
		const again = await open('a');
		await until('the words', () =>
			again.$eval('.item textarea', (field) => (field as HTMLTextAreaElement).value.includes('. At once')),
		);
		await again.close();
	});

	test('and words of a tab that crashes the moment after the last key', async () => {
		const list = await open('b');
		await list.type('.note textarea', ', before the crash');
		const words = await note(list);
		const tools = await list.createCDPSession();
		const crashed = new Promise((resolve) => list.once('error', resolve));
		// A page that has crashed answers nothing more.
		tools.send('Page.crash').catch(() => {});
		await crashed;
		const again = await open('b');
		await until('the words', async () => (await note(again)) === words);
		await list.close();
		await again.close();
	});
});

describe('two tabs', () => {
	test('that change different things lose nothing; an untouched field follows', async () => {
		const [one, two] = [await open('a'), await open('a')];
		await one.bringToFront();
		await one.type('.note textarea', ' on Friday');
		await isSaved(one, '.note');
		await two.bringToFront();
		await until('the note of the other tab', async () => (await note(two)) === 'Call *Mara* on Friday');
		await two.select('.own select', 'offer');
		await until('the status of the other tab', () =>
			one.$eval('.own select', (choice) => (choice as HTMLSelectElement).value === 'offer'),
		);
		expect(await note(one)).toBe('Call *Mara* on Friday');
		await one.close();
		await two.close();
	});

	test('that type in the same field are told, and both texts can be kept', async () => {
		const [one, two] = [await open('b'), await open('b')];
		// Neither keeps its own before both have been typed.
		const holder = await bare();
		await holder.evaluate(holdStore);
		for (const [page, words] of [
			[one, 'From the first tab'],
			[two, 'From the second tab'],
		] as const) {
			await page.$eval(
				'.note textarea',
				(one, words) => {
					const field = one as HTMLTextAreaElement;
					field.value = words;
					field.dispatchEvent(new Event('input', { bubbles: true }));
				},
				words,
			);
		}
		await holder.close();
		const told = await until('the word of the conflict', async () => {
			for (const page of [one, two]) if (await page.$('.typed__conflict')) return page;
			return null;
		});
		const other = told === one ? 'From the second tab' : 'From the first tab';
		const own = told === one ? 'From the first tab' : 'From the second tab';
		expect(await told.$eval('.typed__theirs', (one) => one.textContent)).toBe(other);
		expect(await note(told)).toBe(own);
		await press(
			{
				run: (look, ...args) => told.evaluate(`(${look})(document, ...${JSON.stringify(args)})`) as never,
				page: told,
				close: async () => {},
			},
			say('own.conflict.both'),
		);
		await until('both', async () => (await note(told)) === `${own}\n\n${other}`);
		const quiet = told === one ? two : one;
		await until('both in the other tab', async () => (await note(quiet)) === `${own}\n\n${other}`);
		await one.close();
		await two.close();
	});
});

describe('a full disk', () => {
	test('is told, keeps what was typed, and what was typed is kept when there is room again', async () => {
		const { page: list } = await session.open('/icon/16.png');
		// An extension with unlimitedStorage has no quota to use up: the store answers as it does on a full disk.
		await list.evaluateOnNewDocument(() => {
			const { put } = IDBObjectStore.prototype;
			IDBObjectStore.prototype.put = function (value, key) {
				if (this.name === 'entries' && !sessionStorage.getItem('room')) {
					throw new DOMException('no space', 'QuotaExceededError');
				}
				return put.call(this, value, key);
			};
		});
		await list.goto(`${session.origin}/list.html#a`);
		await list.waitForSelector('.own');
		await list.type('.note textarea', ', and write it down');
		await says(list, say('faces.store.full.title'));
		const words = await note(list);
		expect(words).toContain(', and write it down');
		// The tab is loaded anew: the words wait in it.
		await list.reload();
		await until('the words', async () => (await list.$('.note textarea')) && (await note(list)) === words);
		await list.evaluate(() => sessionStorage.setItem('room', 'yes'));
		await list.type('.note textarea', '!');
		await isSaved(list, '.note');
		await list.close();
		const again = await open('a');
		expect(await note(again)).toBe(`${words}!`);
		await again.close();
	});
});

describe('data that cannot be read', () => {
	test('of a newer version is offered raw, before anything else', async () => {
		const page = await bare();
		const downloads = mkdtempSync(join(tmpdir(), 'groundwork-downloads-'));
		const bump = (version: number) =>
			page.evaluate(
				(to) =>
					new Promise<void>((done) => {
						const request = indexedDB.open('groundwork', to);
						request.onsuccess = () => {
							request.result.close();
							done();
						};
					}),
				version,
			);
		await bump(99);
		const list = await session.open('/list.html');
		const cdp = await list.page.createCDPSession();
		await cdp.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: downloads });
		await shows(list, say('faces.store.newer.title'), say('data.rescue.title'));
		await press(list, say('data.rescue.button'));
		const [head, ...records] = (await downloaded(downloads, /\.jsonl$/))
			.trim()
			.split('\n')
			.map((line) => JSON.parse(line));
		expect(head).toEqual({ format: 'groundwork-raw', database: 'groundwork', version: 99 });
		expect(records.map(({ store, key }) => [store, key])).toContainEqual(['postings', 'a']);
		await list.page.close();
		await page.close();
	});
});

describe('delete everything', () => {
	test('asks once and leaves nothing behind', async () => {
		const settings = await session.open('/options.html');
		await press(settings, say('data.wipe.button'));
		await shows(settings, say('data.wipe.sure'));
		await press(settings, say('data.wipe.yes'));
		await shows(settings, say('data.wipe.done'));
		const left = await settings.page.evaluate(async () => {
			const { chrome } = globalThis as unknown as { chrome: { storage: Record<string, { get(): Promise<object> }> } };
			return {
				databases: await indexedDB.databases(),
				local: await chrome.storage.local?.get(),
				session: await chrome.storage.session?.get(),
				page: [localStorage.length, sessionStorage.length],
			};
		});
		expect(left).toEqual({ databases: [], local: {}, session: {}, page: [0, 0] });
		const list = await session.open('/list.html');
		await shows(list, say('faces.list.empty.title'));
	});
});

/** In a page: nothing is written to the store any more, for as long as the page is there. */
async function holdStore(): Promise<void> {
	const db = await new Promise<IDBDatabase>((resolve, reject) => {
		const request = indexedDB.open('groundwork');
		request.onsuccess = () => resolve(request.result);
		request.onerror = () => reject(request.error);
	});
	await new Promise<void>((resolve) => {
		const store = db.transaction([...db.objectStoreNames], 'readwrite').objectStore('entries');
		// A transaction lasts for as long as it is asked something.
		const ask = () => {
			store.count().onsuccess = () => {
				resolve();
				ask();
			};
		};
		ask();
	});
}
