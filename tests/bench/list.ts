import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CDPSession, Page } from 'puppeteer-core';
import { launchChromium } from '../e2e/chromium.ts';
import { type Session, until } from '../e2e/session.ts';
import { timesOfExchange } from './exchange.ts';
import { type Measured, median, type Row, times } from './samples.ts';
import { seedOf, sow } from './saved.ts';

/*
How the list page holds up with ten thousand postings, beside the same with a hundred. Every time is from the deed to the frame that shows its result, in the built extension in Chromium.
*/

const COUNTS = [100, 10_000] as const;
const ROUNDS = 9;
/** A rare word, a common one, a beginning, one misspelt, two. */
const WORDS = ['zenfin', 'adoption', 'gov', 'governence', 'data platform'];
/** Any postings written for the project. */
const EXAMPLES = 'lib/fit/written/postings.jsonl';

interface Figure {
	readonly name: string;
	readonly unit: 'ms' | 'MB';
	/** By number of postings. */
	readonly samples: Readonly<Record<number, readonly number[]>>;
	/** How many times as much the greatest number of postings may take as the least; null: it is only told. */
	readonly limit: number | null;
}

/** Measures the built extension in Chromium, all numbers of postings in one run. */
async function measureList(): Promise<{ figures: readonly Figure[]; isSame: boolean }> {
	const seed = seedOf(EXAMPLES);
	const names = {
		rows: 'list: to first rows',
		filter: 'list: to filter',
		sort: 'list: to sort by title',
		search: 'list: to search a word',
		index: 'list: all words read for searching',
		again: 'list: all words there for searching, opened again',
		page: 'list: memory of the page (JS heap)',
		worker: 'list: memory of its search worker (JS heap)',
		out: 'list: all out, into a Groundwork file',
		back: 'list: that file into an empty list, checked and written',
		elsewhere: 'list: as many postings from elsewhere (JSON lines) into an empty list, analysed',
	};
	const samples: Record<keyof typeof names, Record<number, number[]>> = {
		rows: {},
		filter: {},
		sort: {},
		search: {},
		index: {},
		again: {},
		page: {},
		worker: {},
		out: {},
		back: {},
		elsewhere: {},
	};
	let isSame = true;
	for (const count of COUNTS) {
		const profile = mkdtempSync(join(tmpdir(), 'groundwork-bench-'));
		const downloads = mkdtempSync(join(tmpdir(), 'groundwork-bench-files-'));
		const session = await launchChromium({ proxyPort: 9, profile, downloads });
		const step = (what: string) => console.error(`  ${count} postings: ${what} …`);
		try {
			step('put into the list');
			const { page } = await session.open('/list.html');
			await page.waitForSelector('.notice');
			await sow(page, seed, count);
			step('opened, searched, filtered, sorted');
			samples.rows[count] = [];
			for (let round = 0; round < ROUNDS; round++) samples.rows[count].push(await timeToRows(page));
			await forgetIndex(session);
			await page.bringToFront();
			samples.index[count] = [await timeToIndex(page, count)];
			samples.filter[count] = await timesToLook(page, [
				'#f=foundations.sponsor:~',
				'#f=overall:60..',
				'#f=status:applied',
			]);
			samples.sort[count] = await timesToLook(page, ['#sort=title', '#sort=-title']);
			samples.search[count] = await timesToSearch(page);
			samples.again[count] = [await timeToIndex(page, count)];
			samples.page[count] = [await heapOf(await page.createCDPSession())];
			samples.worker[count] = await Promise.all(page.workers().map((worker) => heapOf(worker.client)));
			await page.close();
			step('out and in');
			const { isSame: same, ...ways } = await timesOfExchange(session, { downloads, count, seed });
			isSame &&= same;
			for (const way of ['out', 'back', 'elsewhere'] as const) samples[way][count] = [...ways[way]];
		} finally {
			await session.close();
			rmSync(downloads, { recursive: true, force: true });
			rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
		}
	}
	const limited = ['rows', 'filter', 'search'];
	const figures = (Object.keys(names) as (keyof typeof names)[]).map((key) => ({
		name: names[key],
		unit: key === 'page' || key === 'worker' ? ('MB' as const) : ('ms' as const),
		samples: samples[key],
		limit: limited.includes(key) ? 3 : null,
	}));
	return { figures, isSame };
}

/** The next page reads all words anew. */
async function forgetIndex(session: Session): Promise<void> {
	const { page } = await session.open('/icon/16.png');
	await page.evaluate(
		() =>
			new Promise((done) => {
				indexedDB.deleteDatabase('groundwork-search').onsuccess = done;
			}),
	);
	await page.close();
}

/** From the beginning of the navigation to the frame that shows rows. */
async function timeToRows(page: Page): Promise<number> {
	await page.reload({ waitUntil: 'domcontentloaded' });
	return await page.evaluate(
		() =>
			new Promise<number>((resolve) => {
				const look = () => {
					if (document.querySelector('.row')) requestAnimationFrame(() => resolve(performance.now()));
					else requestAnimationFrame(look);
				};
				look();
			}),
	);
}

/** From a fresh page to the moment at which every posting can be found. */
async function timeToIndex(page: Page, count: number): Promise<number> {
	await page.evaluate(() => {
		location.hash = '';
	});
	await page.reload({ waitUntil: 'domcontentloaded' });
	const began = Date.now();
	await page.waitForSelector('.tools input');
	await page.type('.tools input', 'a');
	await until('the whole index', () => page.evaluate(wholeIndex, count), 120_000);
	const took = Date.now() - began;
	await page.evaluate(() => history.back());
	return took;
}

/** Every posting holds an "a": the answer is whole when it is all of them. */
function wholeIndex(count: number): boolean {
	const all = count.toLocaleString('en');
	if (!document.querySelector('.rows--lines')) return false;
	return document.querySelector('.list__head [role="status"]')?.textContent === `${all} of ${all} postings`;
}

/** From a change of the address to the frame that shows its postings, there and back, several rounds. */
async function timesToLook(page: Page, addresses: readonly string[]): Promise<number[]> {
	const times: number[] = [];
	for (let round = 0; round < ROUNDS; round++) {
		for (const address of addresses) {
			times.push(
				await page.evaluate(async (address) => {
					const settled = () =>
						new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));
					const first = () => document.querySelector('[aria-rowindex="2"] .row__title')?.textContent;
					const state = () => `${document.querySelector('.list__head [role="status"]')?.textContent}${first()}`;
					location.hash = '';
					await settled();
					await settled();
					const before = state();
					const began = performance.now();
					location.hash = address;
					while (state() === before) await new Promise((resolve) => requestAnimationFrame(resolve));
					await new Promise((resolve) => requestAnimationFrame(resolve));
					return performance.now() - began;
				}, address),
			);
		}
	}
	return times;
}

/** From the last letter of a word to the frame that shows where it is. */
async function timesToSearch(page: Page): Promise<number[]> {
	const times: number[] = [];
	for (let round = 0; round < ROUNDS; round++) {
		for (const word of WORDS) {
			times.push(
				await page.evaluate(async (word) => {
					const field = document.querySelector<HTMLInputElement>('.tools input');
					if (!field) throw new Error('no field to search in');
					const type = (text: string) => {
						field.value = text;
						field.dispatchEvent(new InputEvent('input', { bubbles: true }));
					};
					const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
					const state = () => document.querySelector('.list__head [role="status"]')?.textContent;
					type('');
					while (document.querySelector('.rows--lines, .notice')) await frame();
					await frame();
					const before = state();
					const began = performance.now();
					type(word);
					while (state() === before || !document.querySelector('.rows--lines, .notice')) await frame();
					await frame();
					return performance.now() - began;
				}, word),
			);
		}
	}
	return times;
}

/** What is in use after rubbish was collected, MB. */
async function heapOf(client: CDPSession): Promise<number> {
	await client.send('HeapProfiler.collectGarbage');
	const { usedSize } = await client.send('Runtime.getHeapUsage');
	return usedSize / 1e6;
}

/** The figures as rows of the benchmark's table. */
export async function benchList(): Promise<Measured> {
	const { figures, isSame } = await measureList();
	const [few, many] = COUNTS;
	const rows: Row[] = figures.map(({ name, unit, samples, limit }) => {
		const [less, more] = [median(samples[few] ?? []), median(samples[many] ?? [])];
		const values = `${less.toFixed(0)} ${unit} with ${few}, ${more.toFixed(0)} ${unit} with ${many}: ${times(more / less)}`;
		const target = limit === null ? null : `at most ${limit} ×`;
		return { what: name, value: values, target, holds: limit === null ? null : more / less <= limit };
	});
	rows.push({
		what: 'list: out, into an empty list and out again',
		value: isSame ? 'the same bytes' : 'other bytes',
		target: 'the same bytes',
		holds: isSame,
	});
	return { rows, samples: Object.fromEntries(figures.map(({ name, samples }) => [name, samples])) };
}
