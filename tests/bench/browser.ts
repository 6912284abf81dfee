import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findChromium, NO_CHROMIUM } from '../../lib/cli/chromium.ts';
import { launchChromium } from '../e2e/chromium.ts';
import { type Session, until } from '../e2e/session.ts';
import { serveSites } from '../e2e/sites.ts';
import { TWO_PANES, twoPanes, twoPanesAt } from '../e2e/two-panes.ts';
import { BUDGET, sizesOf } from '../sizes/sizes.ts';
import { draftKeys } from './draft.ts';
import { type Measured, median, ms, times } from './samples.ts';

const OPENINGS = 12;
const POSTING = 'https://www.linkedin.com/jobs/view/4100200300';

/** A saved page to read: its file and the address at which it is to stand. */
export interface SavedPage {
	readonly file: string;
	readonly url: string;
}

/** The largest page of the fixtures. */
export function largestFixture(): SavedPage {
	const folder = 'tests/extract/fixtures';
	const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));
	const [largest = ''] = files.map((file) => join(folder, file)).sort((a, b) => statSync(b).size - statSync(a).size);
	return {
		file: largest,
		url: /url: (\S+)/.exec(readFileSync(largest, 'utf8'))?.[1] ?? 'https://jobs.example.com/jobs/1',
	};
}

/** The content script's size, start and reading; following; the popup's opening; the package. Needs the built extension. */
export async function benchBrowser(
	postings: readonly { title: string; text: string }[],
	saved: SavedPage,
): Promise<Measured> {
	const sizes = sizesOf('.output/chrome-mv3');
	const html = readFileSync(saved.file, 'utf8');
	const { host, pathname } = new URL(saved.url);
	const sites = await serveSites({
		[`${host}${pathname}`]: html,
		'blank.example/': '<title>Nothing</title><p>Nothing.</p>',
		'www.linkedin.com/jobs/view/4100200300': readFileSync('tests/e2e/pages/linkedin.html', 'utf8'),
		[TWO_PANES]: twoPanes(postings.slice(0, 10)),
	});
	const profile = mkdtempSync(join(tmpdir(), 'groundwork-bench-'));
	try {
		const session = await launchChromium({ proxyPort: sites.proxyPort, profile });
		try {
			const watcher = await runs(session.browser, 'watch.js', 'https://blank.example/', 60);
			const start = await runs(session.browser, 'read.js', 'https://blank.example/', 60);
			const extraction = await runs(session.browser, 'read.js', saved.url, 25);
			const longTasks = await follow(session);
			const ours = await openings(session.browser, () => session.origin, '/popup.html');
			const keys = await draftKeys(session, draftOf(postings));
			await session.close();
			const empty = await emptyPopup(sites.proxyPort);
			const ratio = median(ours) / median(empty);
			const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
			return {
				samples: {
					'watcher start, ms': watcher,
					'script start, ms': start,
					'extraction, ms': extraction,
					'long tasks, ms': longTasks,
					'draft, ms': keys,
					'popup, ms': ours,
					'empty popup, ms': empty,
					sizes,
				},
				rows: [
					row(
						'the script that a click brings in (read.js), gzipped',
						kilobytes(sizes.script),
						'≤ 20 kB',
						sizes.script <= BUDGET.script,
					),
					row(
						'content script of a board that is switched on (watch.js): parse and start, median',
						ms(median(watcher)),
						'≤ 1 ms',
						median(watcher) <= 1,
					),
					row(
						'the script that a click brings in (read.js): parse, start and answer on an empty page, median',
						ms(median(start)),
						'≤ 1 ms',
						median(start) <= 1,
					),
					row(
						`reading a saved page of ${kilobytes(html.length)}, start included, median`,
						ms(median(extraction)),
						'≤ 30 ms',
						median(extraction) <= 30,
					),
					row(
						'tasks over 50 ms while the panel follows ten postings on a page that never stops changing',
						String(longTasks.length),
						'0',
						longTasks.length === 0,
					),
					row(
						`popup: click to report on screen (${ms(median(ours))}), beside an empty extension's popup (${ms(median(empty))})`,
						times(ratio),
						'≤ 1.5 ×',
						ratio <= 1.5,
					),
					row(
						'draft check with 8,000 characters: from a key to report and marks on screen, median',
						ms(median(keys)),
						'≤ 50 ms',
						median(keys) <= 50,
					),
					row('package for Chrome, zipped', kilobytes(sizes.packed), '≤ 1.5 MB', sizes.packed <= BUDGET.packed),
					row(
						`of that, code; the rest is data (${kilobytes(sizes.data)}: fitted numbers, packed cues, words in three languages) and pictures`,
						kilobytes(sizes.code),
						'≤ 400 kB',
						sizes.code <= BUDGET.code,
					),
				],
			};
		} finally {
			await closeOnce(session);
		}
	} finally {
		sites.close();
		rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
	}
}

/** A draft of 8,000 characters, of the postings' words. */
const draftOf = (postings: readonly { text: string }[]) =>
	postings
		.map(({ text }) => text)
		.join('\n\n')
		.repeat(8)
		.slice(0, 8_000);

const row = (what: string, value: string, target: string, holds: boolean) => ({ what, value, target, holds });

async function closeOnce(session: Session): Promise<void> {
	if (session.browser.connected) await session.close();
}

/** What a script of the extension finds in a page beside the page itself. */
const RUNTIME = "{ id: 'bench', onMessage: { addListener() {} }, sendMessage: async () => ({}) }";

/** Times of so many runs of a script in a page, each compiled anew, in ms. */
async function runs(browser: Browser, file: 'watch.js' | 'read.js', url: string, count: number): Promise<number[]> {
	const page = await browser.newPage();
	await page.goto(url, { waitUntil: 'domcontentloaded' });
	const session = await page.createCDPSession();
	const { frameTree } = await session.send('Page.getFrameTree');
	const { executionContextId } = await session.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id });
	const script = readFileSync(`.output/chrome-mv3/${file}`, 'utf8');
	const expression = `(() => {
		const script = ${JSON.stringify(script)};
		globalThis.browser = { runtime: ${RUNTIME} };
		const times = [];
		for (let run = 0; run < ${count + 10}; run++) {
			const source = script + '\\n//' + run;
			const start = performance.now();
			(0, eval)(source);
			times.push(performance.now() - start);
		}
		return times.slice(10);
	})()`;
	const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
		expression,
		contextId: executionContextId,
		returnByValue: true,
	});
	if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
	await page.close();
	return result.value as number[];
}

/** Tasks over 50 ms of a page on which the panel follows ten postings, in ms. */
async function follow(session: Session): Promise<number[]> {
	const page = await session.browser.newPage();
	await page.goto(twoPanesAt(0));
	const popup = await session.clickToolbar(page);
	await until('the report', () => popup.run((doc) => doc.querySelector('h1, h2')));
	await popup.close();
	await page.evaluate('longTasks.length = 0');
	for (let index = 1; index < 10; index++) {
		await page.evaluate(`choose(${index}, 100)`);
		await new Promise((resolve) => setTimeout(resolve, 800));
	}
	const tasks = (await page.evaluate('longTasks')) as number[];
	await page.close();
	return tasks;
}

/** Times from the click on the toolbar button to the largest text of the popup on screen, in ms. */
async function openings(browser: Browser, origin: () => string, path: string): Promise<number[]> {
	const page = await browser.newPage();
	await page.goto(POSTING);
	const found: number[] = [];
	for (let opening = 0; opening < OPENINGS + 2; opening++) {
		await page.bringToFront();
		const [extension] = [...(await browser.extensions()).values()].filter(({ id }) => origin().includes(id));
		if (!extension) throw new Error('the extension is not installed');
		const clicked = performance.timeOrigin + performance.now();
		await page.triggerExtensionAction(extension);
		const target = await browser.waitForTarget((one) => one.url().startsWith(origin() + path), { timeout: 20_000 });
		const popup = await target.asPage();
		const shown = (await until('the popup', () => popup.evaluate(LARGEST_PAINT))) as number;
		if (opening >= 2) found.push(shown - clicked);
		await close(popup);
	}
	await page.close();
	return found;
}

/** When the popup's words were painted, in ms since 1970, once they are there; what is said while a page is read does not count. */
const LARGEST_PAINT = `(() => new Promise((resolve) => {
	if (!document.querySelector('main h2, article h2, [data-ready]')) return resolve(null);
	const paints = [];
	const observer = new PerformanceObserver((list) => paints.push(...list.getEntries()));
	observer.observe({ type: 'largest-contentful-paint', buffered: true });
	setTimeout(() => {
		observer.disconnect();
		const last = paints.at(-1);
		resolve(last ? performance.timeOrigin + last.startTime : null);
	}, 60);
}))()`;

async function close(popup: Page): Promise<void> {
	const gone = new Promise<void>((resolve) => popup.once('close', () => resolve()));
	await popup.close();
	await gone;
}

/** The same for an extension whose popup is one heading. */
async function emptyPopup(proxyPort: number): Promise<number[]> {
	const executablePath = findChromium();
	if (!executablePath) throw new Error(NO_CHROMIUM);
	const folder = mkdtempSync(join(tmpdir(), 'groundwork-empty-'));
	const manifest = {
		manifest_version: 3,
		name: 'Empty',
		version: '1',
		permissions: ['activeTab'],
		action: { default_popup: 'popup.html' },
	};
	writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
	const text = '<p>Words of a popup that has nothing to work out before it shows them.</p>'.repeat(8);
	writeFileSync(
		join(folder, 'popup.html'),
		`<!doctype html><title>Empty</title><body style="width: 360px"><main><h2>Empty</h2>${text}</main>`,
	);
	const browser = await puppeteer.launch({
		executablePath,
		headless: true,
		pipe: true,
		enableExtensions: true,
		args: [
			'--no-sandbox',
			`--proxy-server=127.0.0.1:${proxyPort}`,
			'--proxy-bypass-list=<-loopback>',
			'--ignore-certificate-errors',
		],
	});
	try {
		const id = await browser.installExtension(folder);
		return await openings(browser, () => `chrome-extension://${id}`, '/popup.html');
	} finally {
		await browser.close();
		rmSync(folder, { recursive: true, force: true });
	}
}
