import { execFileSync, spawnSync } from 'node:child_process';
import {
	closeSync,
	lstatSync,
	mkdirSync,
	mkdtempSync,
	openSync,
	readdirSync,
	readFileSync,
	rmSync,
	writeFileSync,
	writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { say } from '../../lib/words/index.ts';
import { launchChromium } from '../e2e/chromium.ts';
import { press, type Session, shows, until } from '../e2e/session.ts';
import { type Sites, serveSites } from '../e2e/sites.ts';
import { posting, report } from '../store/examples.ts';
import { storeScript } from './store-script.ts';

/*
The browser's profile lies on a disk of its own (in memory), which is filled up: who writes, saves or imports is told,
keeps what was typed, and has it saved as soon as there is room again. The steps build on each other.
*/

const MEGABYTES = 160;
const LONG = 'Ask who pays for the tools. '.repeat(10_000);
const POSTING = 'www.linkedin.com/jobs/view/4100200300';

const folder = mkdtempSync(join(tmpdir(), 'groundwork-full-'));
const disk = join(folder, 'disk');
const profile = join(disk, 'profile');
const ballast = join(disk, 'ballast');
let sites: Sites;
let session: Session;
let list: Page;

type World = { store: typeof import('./store-in-page.ts') };

const held = new Map<number, number>();
/** Opens all files: what the browser throws away in the meantime gives no room, as it is still in use. */
const hold = (path: string) => {
	try {
		const entry = lstatSync(path);
		if (entry.isDirectory()) for (const name of readdirSync(path)) hold(join(path, name));
		if (entry.isFile() && !held.has(entry.ino)) held.set(entry.ino, openSync(path, 'r'));
	} catch (error) {
		// Thrown away since it was listed.
		if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
	}
};
/** Takes all the room there is. To be called right before what must not fit: the browser tidies up when it likes. */
const fill = () => {
	hold(profile);
	const file = openSync(ballast, 'a');
	try {
		for (const size of [1_000_000, 4096, 1]) {
			const piece = Buffer.alloc(size, 'x');
			try {
				for (;;) writeSync(file, piece);
			} catch (error) {
				if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error;
			}
		}
	} finally {
		closeSync(file);
	}
};
const makeRoom = () => {
	for (const file of held.values()) closeSync(file);
	held.clear();
	rmSync(ballast);
};
const note = () => list.$eval('.note textarea', (field) => (field as HTMLTextAreaElement).value);
const type = (words: string) =>
	list.$eval(
		'.note textarea',
		(one, more) => {
			const field = one as HTMLTextAreaElement;
			field.value += more;
			field.dispatchEvent(new Event('input', { bubbles: true }));
		},
		words,
	);
const counted = (count: number) => say('list.count', { count, all: String(count) });

beforeAll(async () => {
	mkdirSync(disk);
	const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${MEGABYTES}m`, 'tmpfs', disk], { encoding: 'utf8' });
	if (mounted.status !== 0) throw new Error(`A small disk needs root (mount -t tmpfs): ${mounted.stderr}`);
	mkdirSync(profile);
	sites = await serveSites({ [POSTING]: readFileSync('tests/e2e/pages/linkedin.html', 'utf8') });
	session = await launchChromium({ proxyPort: sites.proxyPort, profile });
	const { page } = await session.open('/icon/16.png');
	await page.evaluate(await storeScript());
	const id = await page.evaluate(
		async (posting, report) => {
			const saved = await (globalThis as unknown as World).store.save(posting, report);
			if (saved.kind !== 'saved') throw new Error(JSON.stringify(saved));
			return saved.saved.id;
		},
		posting,
		report,
	);
	await page.close();
	list = (await session.open(`/list.html#${id}`)).page;
	await list.waitForSelector('.note textarea');
});
afterAll(async () => {
	await session?.close();
	sites?.close();
	execFileSync('umount', ['--lazy', disk]);
	rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});

test('an import that does not fit changes nothing', async () => {
	const file = join(folder, 'postings.jsonl');
	const rows = Array.from({ length: 50 }, (_, n) => ({
		title: `Lead ${n}`,
		text: `${posting.text} ${'x'.repeat(50_000)}`,
	}));
	writeFileSync(file, rows.map((row) => JSON.stringify(row)).join('\n'));
	const view = await session.open('/exchange.html');
	await view.page.waitForSelector('input[type=file]');
	await ((await view.page.$('input[type=file]')) as ElementHandle<HTMLInputElement>).uploadFile(file);
	await shows(view, say('exchange.take.ready', { count: rows.length }));
	fill();
	await press(view, say('exchange.take.go'));
	await shows(view, say('faces.store.full.title'), say('exchange.take.unchanged'));
	await view.page.close();
});

test('a note that does not fit is told, and stays in its field', async () => {
	fill();
	await type(LONG);
	await until('the word of the full disk', () =>
		list.evaluate((words) => document.body.innerText.includes(words), say('faces.store.full.title')),
	);
	expect(await note()).toBe(LONG);
});

test('a posting that cannot be saved is told of, and stays to be read', async () => {
	const page = await session.browser.newPage();
	await page.goto(`https://${POSTING}`);
	const popup = await session.clickToolbar(page);
	await shows(popup, say('faces.actions.save'), 'Head of AI Adoption');
	fill();
	await press(popup, say('faces.actions.save'));
	await shows(popup, say('faces.store.full.title'), 'Head of AI Adoption');
	await popup.close();
	await page.close();
});

test('a draft that cannot be kept is told of, and stays in its field', async () => {
	const { page, run } = await session.open('/draft.html');
	const field = await page.waitForSelector('textarea');
	fill();
	await field?.evaluate((one, words) => {
		one.value = words;
		one.dispatchEvent(new Event('input', { bubbles: true }));
	}, LONG);
	await until('the word that it is not kept', () =>
		run((doc, words) => doc.body.innerText.includes(words), say('draft.editor.notKept')),
	);
	expect(await field?.evaluate((one) => one.value)).toBe(LONG);
	await page.close();
});

test('with room again the next key keeps all of it, and nothing else was lost or added', async () => {
	makeRoom();
	await list.bringToFront();
	await type('!');
	await until('the word that it is saved', () =>
		list.$eval('.note [role="status"]', (one, word) => one.textContent === word, say('faces.note.saved')),
	);
	await list.reload();
	await list.waitForSelector('.note textarea');
	expect(await note()).toBe(`${LONG}!`);
	await list.close();
	const all = await session.open('/list.html');
	await shows(all, counted(1));
});
