import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CDPSession, ElementHandle, Page, Target } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { analyse } from '../../lib/analysis/index.ts';
import { say } from '../../lib/words/index.ts';
import { badgeOf, switchBoard } from '../e2e/boards.ts';
import { press, type Session, saysStatus, shows, until, type View } from '../e2e/session.ts';
import { EXAMPLES } from '../e2e/shown.ts';
import { browsers, start } from '../e2e/start.ts';
import { choose, TWO_PANES, twoPanes, twoPanesAt } from '../e2e/two-panes.ts';
import { chances, SEED, wait } from './killing.ts';

/*
The background is killed again and again while a person reads, saves, writes and imports; then, in Chromium, at each
single call that it makes to the browser. The person notices nothing: panel, button and list come to what they should,
and no page says anything else.
*/

const postings = EXAMPLES.slice(0, 6);
const titleOf = (index: number) => postings[index]?.title ?? '';
const NOTE = 'Ask who pays for the tools.';
/** A background that has called nothing for so long is done, in ms. */
const QUIET_MS = 1500;
/** What the toolbar button is to show over each posting: another one's badge is noticed. */
const signs = postings.map(({ title, text }) => {
	const report = analyse({ title, company: 'Acme Freight', text });
	return report.kind === 'other-role' ? '•' : report.kind === 'read' ? `${report.stage.shown ?? '?'}` : '?';
});

test('neighbours have different badges', () => {
	expect(signs.filter((sign, index) => sign === signs[index + 1])).toEqual([]);
});

describe.each(browsers)('%s', (name, launch) => {
	let end: () => Promise<void>;
	let session: Session;
	let page: Page;
	let panel: View;
	/** Of the extension, in the back. */
	let helper: Page;
	let tools: CDPSession | null = null;
	const complaints: string[] = [];
	const chance = chances(SEED);

	const hasBadge = (index: number) =>
		until('the badge', async () => (await badgeOf(session, page)).text === signs[index]);
	const isRead = async (index: number) => {
		await shows(panel, titleOf(index), say('faces.actions.save'));
		await hasBadge(index);
	};

	beforeAll(async () => {
		({ session, end } = await start(launch, { [TWO_PANES]: twoPanes(postings) }));
		await session.allow('https://*.linkedin.com/*');
		page = await session.browser.newPage();
		page.on('pageerror', (error) => complaints.push(String(error)));
		await page.goto(twoPanesAt(0));
		const popup = await session.clickToolbar(page);
		await press(popup, say('faces.actions.openBeside'));
		panel = await session.panel();
		await switchBoard(session, 'linkedin', true);
		({ page: helper } = await session.open('/guide.html'));
		if (name === 'Chromium') tools = await session.browser.target().createCDPSession();
		await page.bringToFront();
		await isRead(0);
	});
	afterAll(() => end());

	/** Stops the background, at once and whatever it does; false: there is none. */
	const stop = async (): Promise<boolean> => {
		if (name === 'Firefox') {
			await session.stopBackground();
			return true;
		}
		const { targetInfos } = (await tools?.send('Target.getTargets')) ?? { targetInfos: [] };
		const worker = targetInfos.find(({ type, url }) => type === 'service_worker' && url.startsWith(session.origin));
		if (!worker || !tools) return false;
		try {
			return (await tools.send('Target.closeTarget', { targetId: worker.targetId })).success;
		} catch (error) {
			// It ended by itself meanwhile: the browser has only words for it.
			if (error instanceof Error && /no target with given id/i.test(error.message)) return false;
			throw error;
		}
	};

	/** A background that has just been started. */
	const freshBackground = async () => {
		const running = () => session.browser.targets().find(isBackground(session));
		if (running()) await session.stopBackground();
		const target = await until('the background', async () => {
			await helper.evaluate("chrome.runtime.sendMessage('wake').catch(() => {})");
			return running();
		});
		return (await target.worker()) ?? expect.fail('the background has gone');
	};

	/** Does a work while the background is killed at random moments; how many times it was. */
	const whileKilled = async (work: () => Promise<void>): Promise<number> => {
		let kills = 0;
		let isOver = false;
		const killing = (async () => {
			while (!isOver) {
				await wait(chance() * 250);
				if (await stop()) kills++;
			}
		})();
		try {
			await work();
		} finally {
			isOver = true;
		}
		await killing;
		return kills;
	};

	test(`following postings, killed at random moments, SEED=${SEED}`, async () => {
		let kills = 0;
		for (let round = 0; round < 3; round++) {
			for (const index of [1, 2, 3, 4, 5]) {
				kills += await whileKilled(async () => {
					await choose(page, index, 20);
					await wait(chance() * 600);
				});
				await isRead(index);
			}
		}
		console.log(`${name}: ${kills} kills while following`);
		expect(kills).toBeGreaterThan(10);
		expect(complaints).toEqual([]);
	});

	test('save, a note and an import, killed all the while', async () => {
		await choose(page, 0, 20);
		await isRead(0);
		// Nothing of this needs the background: a page wakes it, so that there is one to kill.
		await helper.evaluate(
			"globalThis.waking = setInterval(() => (globalThis.browser ?? chrome).runtime.sendMessage('wake').catch(() => {}), 50)",
		);
		const kills = await whileKilled(async () => {
			await press(panel, say('faces.actions.save'));
			await shows(panel, say('faces.actions.openSaved'));
			const list = await session.open('/list.html');
			await press(list, titleOf(0));
			await list.page.waitForSelector('.note textarea');
			await list.page.type('.note textarea', NOTE);
			await until('the word that the note is saved', () => saysStatus(list, say('faces.note.saved')));
			await list.page.close();
			const file = join(mkdtempSync(join(tmpdir(), 'groundwork-worker-')), 'postings.jsonl');
			writeFileSync(file, postings.map((one) => JSON.stringify(one)).join('\n'));
			const exchange = await session.open('/exchange.html');
			await exchange.page.waitForSelector('input[type=file]');
			const field = (await exchange.page.$('input[type=file]')) as ElementHandle<HTMLInputElement>;
			await field.uploadFile(file);
			await shows(exchange, say('exchange.take.ready', { count: postings.length }));
			await press(exchange, say('exchange.take.go'));
			await shows(exchange, say('exchange.take.added', { count: postings.length }));
			await exchange.page.close();
		});
		await helper.evaluate('clearInterval(globalThis.waking)');
		const list = await session.open('/list.html');
		await shows(list, say('list.count', { count: postings.length + 1, all: String(postings.length + 1) }));
		await list.page.close();
		console.log(`${name}: ${kills} kills while saving, writing and importing`);
		expect(kills).toBeGreaterThan(5);
		await page.bringToFront();
		expect(complaints).toEqual([]);
	});

	test.runIf(name === 'Chromium').each(['before', 'after'])(
		'killed right %s each call that a look at a page makes to the browser',
		async (when) => {
			let index = 0;
			let calls = 0;
			for (;;) {
				index = (index % 5) + 1;
				const worker = await freshBackground();
				await worker.evaluate(holdCall, calls + 1, when === 'after');
				await page.bringToFront();
				await choose(page, index, 20);
				const isHeld = await until('a held call, or the end of the look', async () => {
					const { held, last } = await worker.evaluate(() => (globalThis as unknown as Holding).calls);
					const isShown = await panel.run((doc, title) => doc.body.innerText.includes(title), titleOf(index));
					return held ? 'yes' : isShown && Date.now() - last > QUIET_MS && 'no';
				});
				if (isHeld === 'yes') {
					calls++;
					// Not the session's way, which waits for the end: the page's next question may start the same one again first.
					expect(await stop()).toBe(true);
				}
				await isRead(index);
				if (isHeld === 'no') break;
			}
			console.log(`${calls} calls, killed right ${when} each`);
			expect(calls).toBeGreaterThan(8);
			expect(complaints).toEqual([]);
		},
	);

	test('badges without a panel, killed at random moments', async () => {
		const panels = async () =>
			await helper.evaluate(
				"(globalThis.browser ?? chrome).runtime.getContexts({ contextTypes: ['SIDE_PANEL'] }).then(({ length }) => length)",
			);
		expect(await panels()).toBe(1);
		await panel.close();
		await until('the end of the panel', async () => (await panels()) === 0);
		let kills = 0;
		for (const index of [1, 2, 3, 4, 5]) {
			kills += await whileKilled(async () => {
				await choose(page, index, 20);
				await wait(chance() * 1200);
			});
			await hasBadge(index);
		}
		console.log(`${name}: ${kills} kills without a panel`);
		expect(kills).toBeGreaterThan(5);
		expect(complaints).toEqual([]);
	});
});

interface Holding {
	/** Whether the call that was to be held was made, and when the last one was (ms since 1970). */
	calls: { held: boolean; last: number };
}

const isBackground = (session: Session) => (one: Target) =>
	one.type() === 'service_worker' && one.url().startsWith(session.origin);

/** In the background: the n-th call to the browser from now on is never answered. */
function holdCall(n: number, isMade: boolean): void {
	type Call = (...args: unknown[]) => unknown;
	const scope = globalThis as unknown as Holding & { chrome: Record<string, Record<string, unknown>> };
	const { tabs, scripting, action, permissions, storage } = scope.chrome;
	let left = n;
	const calls = { held: false, last: Date.now() };
	scope.calls = calls;
	for (const api of [tabs, scripting, action, permissions, storage?.local, storage?.session] as Record<
		string,
		Call
	>[]) {
		for (const name of Object.keys(api)) {
			const call = api[name];
			if (typeof call !== 'function') continue;
			api[name] = (...args) => {
				left -= 1;
				calls.last = Date.now();
				if (left !== 0) return call.apply(api, args);
				if (isMade) void call.apply(api, typeof args.at(-1) === 'function' ? [...args.slice(0, -1), () => {}] : args);
				calls.held = true;
				return new Promise(() => {});
			};
		}
	}
}
