import type { Page } from 'puppeteer-core';
import { WHICH } from '../../lib/browser/watch.ts';
import { type Session, until } from './session.ts';

type Api = typeof import('wxt/browser').browser;

/** Switches a board on or off in the settings, as a person does. */
export async function switchBoard(session: Session, id: string, on: boolean): Promise<void> {
	const { page } = await session.open('/options.html');
	const box = `input[role="switch"][aria-describedby="board-${id}"]`;
	const is = () => page.evaluate((found) => document.querySelector<HTMLInputElement>(found)?.checked, box);
	await until('the switches', async () => (await is()) === !on);
	// By its key: what still comes above would move it away from under a pointer.
	await page.focus(box);
	await page.keyboard.press(' ');
	await until(`${id} ${on ? 'on' : 'off'}`, async () => (await is()) === on);
	await page.close();
}

/** What the toolbar button shows over a page. */
export async function badgeOf(session: Session, page: Page): Promise<{ text: string; title: string }> {
	return await inExtension(session, page, async (api, tabId) => ({
		text: await api.action.getBadgeText({ tabId }),
		title: await api.action.getTitle({ tabId }),
	}));
}

/** True if the script that boards get when they are switched on runs in a page. */
export async function isWatched(session: Session, page: Page): Promise<boolean> {
	return await inExtension(session, page, async (api, tabId, which) => {
		const answer = await api.tabs.sendMessage(tabId, { kind: which }).catch(() => undefined);
		return answer !== undefined;
	});
}

const helpers = new WeakMap<Session, Page>();

/** Runs a function in a page of the extension that stays behind, with the API and the id of a page's tab. */
async function inExtension<T>(
	session: Session,
	page: Page,
	look: (api: Api, tabId: number, which: string) => Promise<T>,
): Promise<T> {
	const kept = helpers.get(session);
	// An update of the extension closes its pages, and Firefox's driver does not say so.
	const isThere = (await kept?.evaluate('true').catch(() => false)) === true;
	const helper = kept && isThere ? kept : (await session.open('/guide.html')).page;
	helpers.set(session, helper);
	await page.bringToFront();
	const script = `(async () => {
		const api = globalThis.browser ?? globalThis.chrome;
		const [front] = await api.tabs.query({ active: true, currentWindow: true });
		return await (${look})(api, front.id, ${JSON.stringify(WHICH)});
	})()`;
	return (await helper.evaluate(script)) as T;
}
