import type { Page } from 'puppeteer-core';
import { say } from '../../lib/words/index.ts';
import { switchBoard } from './boards.ts';
import { press, type Session, shows, until } from './session.ts';
import { choose, twoPanesAt } from './two-panes.ts';

export interface Following {
	/** From each posting's text coming into the pane to its report being in the side panel, in ms. */
	readonly ms: number[];
	/** Tasks of over 50 ms in the board's page meanwhile, in ms; empty in Firefox, which does not tell. */
	readonly longTasks: number[];
}

/** What the page of `twoPanes` has in its scripts. */
interface Board {
	shownAt: Record<number, number>;
	longTasks: number[];
}

/**
 * Opens the panel beside a page of `twoPanes`, on LinkedIn, which is switched on or opened by a click alone, and goes
 * through its postings, whose text comes `late` ms after their address. Resolves when the panel has shown the last;
 * rejects when it does not show one.
 */
export async function follow(
	session: Session,
	titles: readonly string[],
	late: number,
	isOn = true,
): Promise<Following> {
	if (isOn) await session.allow('https://*.linkedin.com/*');
	const page = await session.browser.newPage();
	await page.goto(twoPanesAt(0));
	const popup = await session.clickToolbar(page);
	await shows(popup, titles[0] ?? '');
	await press(popup, say('faces.actions.openBeside'));
	const panel = await session.panel();
	await shows(panel, titles[0] ?? '');
	if (isOn) await switchBoard(session, 'linkedin', true);
	await page.bringToFront();
	await panel.run((doc) => {
		const reported: Record<string, number> = {};
		const look = () => {
			const title = doc.querySelector('h1')?.textContent ?? '';
			reported[title] ??= Date.now();
		};
		new MutationObserver(look).observe(doc.body, { subtree: true, childList: true, characterData: true });
		Object.assign(doc, { reported });
	});
	await page.evaluate(() => (globalThis as unknown as Board).longTasks.splice(0));
	const ms: number[] = [];
	for (const [index, title] of [...titles.entries()].slice(1)) {
		await choose(page, index, late);
		const reportedAt = await until(`the report of ${title}`, () =>
			panel.run((doc, wanted) => (doc as unknown as { reported: Record<string, number> }).reported[wanted], title),
		);
		ms.push(reportedAt - (await shownAt(page, index)));
	}
	return { ms, longTasks: await page.evaluate(() => (globalThis as unknown as Board).longTasks) };
}

async function shownAt(page: Page, index: number): Promise<number> {
	const at = await page.evaluate((one) => (globalThis as unknown as Board).shownAt[one], index);
	if (at === undefined) throw new Error(`posting ${index} was never shown`);
	return at;
}
