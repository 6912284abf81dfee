import { browser } from 'wxt/browser';
import type { Report } from '../analysis/types.ts';
import type { Posting } from '../posting.ts';
import { clearBadge, type Sign, showBadge, signOf } from './badge.ts';
import { mayRead } from './boards.ts';
import { isRefusal } from './injection.ts';
import { languageOf, readSettings } from './settings.ts';
import { onSign } from './watched.ts';

/*
The badge of a posting that was told comes after panels had their time: they analyse the posting too, in Firefox on the
same thread as the background. Whoever reads on is not to wait for the badge, and who leafs through has no need of it. A
panel that shows the posting says what the badge is to be; else the background analyses it by itself, after these waits, in ms:
*/
const WITHOUT_PANEL_MS = 250;
const WITH_PANEL_MS = 3000;

/** What a report is made by: passed in, since it is heavy. */
export type Analyse = (posting: Pick<Posting, 'title' | 'company' | 'text'>) => Report;

interface Told {
	readonly tabId: number;
	readonly url: URL;
	readonly posting: Posting;
	readonly analyse: Analyse;
}

interface Badge extends Told {
	readonly isUp: PromiseWithResolvers<boolean>;
	timer?: ReturnType<typeof setTimeout>;
	isMade?: true;
}

/** By tab: the badge of the posting told last. Lost with the background; the page's watcher, which asks for it, is not. */
const badges = new Map<number, Badge>();

/**
 * Has the badge of a posting that was told put up in a moment. `isAnother`: not the posting that the page showed before,
 * whose badge does not stay beside it, however long its own takes.
 */
export async function badgeSoon(told: Told, isAnother: boolean): Promise<void> {
	const badge = { ...told, isUp: Promise.withResolvers<boolean>() };
	const before = badges.get(told.tabId);
	clearTimeout(before?.timer);
	before?.isUp.resolve(badge.isUp.promise);
	badges.set(told.tabId, badge);
	analyseIn(WITHOUT_PANEL_MS, badge);
	if (isAnother) await clearBadge(told.tabId);
}

/** Takes a tab's badge away, also the one to come. */
export async function takeBadge(tabId: number): Promise<void> {
	const badge = badges.get(tabId);
	clearTimeout(badge?.timer);
	badge?.isUp.resolve(false);
	badges.delete(tabId);
	await clearBadge(tabId);
}

/** Resolves once the badge of what was told at an address is up, to true; false: none is to come. */
export async function isBadgeUp(tabId: number, url: string): Promise<boolean> {
	const badge = badges.get(tabId);
	return badge?.url.href === url && (await badge.isUp.promise);
}

/** Hears what panels say of the postings that they show. */
export function hearPanels(): void {
	onSign(({ tabId, readAt, sign }) => {
		const badge = badges.get(tabId);
		if (badge?.posting.readAt !== readAt) return;
		if (sign === 'soon') analyseIn(WITH_PANEL_MS, badge);
		else make(badge, () => sign);
	});
}

function analyseIn(ms: number, badge: Badge): void {
	clearTimeout(badge.timer);
	const { title, company, text } = badge.posting;
	badge.timer = setTimeout(make, ms, badge, () => signOf(badge.analyse({ title, company, text })));
}

function make(badge: Badge, sign: () => Sign): void {
	clearTimeout(badge.timer);
	if (badge.isMade) return;
	badge.isMade = true;
	const putUp = put(badge, sign).catch((error: unknown) => {
		console.error(error);
		return false;
	});
	badge.isUp.resolve(putUp);
}

/** False: it is not to be there (any more). */
async function put(badge: Badge, sign: () => Sign): Promise<boolean> {
	const { tabId, url } = badge;
	const language = languageOf(await readSettings());
	const isThere = await isStillThere(tabId, url);
	// Nothing is waited for from here on: whoever takes the badge away after this comes after it.
	if (!isThere || badges.get(tabId) !== badge) return false;
	await showBadge(tabId, sign(), language);
	if (await mayRead(url)) return true;
	// Switched off meanwhile: whoever cleared up then may have come before the badge.
	await clearBadge(tabId);
	return false;
}

async function isStillThere(tabId: number, url: URL): Promise<boolean> {
	const tab = await browser.tabs.get(tabId).catch((error: unknown) => {
		if (isRefusal(error)) return null;
		throw error;
	});
	return tab?.url === url.href && (await mayRead(url));
}
