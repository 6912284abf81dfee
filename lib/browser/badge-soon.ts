import { browser } from 'wxt/browser';
import type { Report } from '../analysis/types.ts';
import type { Posting } from '../posting.ts';
import { clearBadge, type Sign, showBadge, signOf } from './badge.ts';
import { mayRead } from './boards.ts';
import { isRefusal } from './injection.ts';
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

interface ToCome {
	readonly tabId: number;
	readonly url: URL;
	readonly posting: Posting;
	readonly analyse: Analyse;
	timer?: ReturnType<typeof setTimeout>;
}

/** By tab: the posting told last, while its badge is still to come. Lost with the background, and the badge with it. */
const toCome = new Map<number, ToCome>();

/** Has the badge of a posting that was told put up in a moment. */
export function badgeSoon(badge: Omit<ToCome, 'timer'>): void {
	clearTimeout(toCome.get(badge.tabId)?.timer);
	toCome.set(badge.tabId, { ...badge });
	analyseIn(WITHOUT_PANEL_MS, badge.tabId);
}

/** Takes a tab's badge away, also the one to come. */
export async function takeBadge(tabId: number): Promise<void> {
	clearTimeout(toCome.get(tabId)?.timer);
	toCome.delete(tabId);
	await clearBadge(tabId);
}

/** Hears what panels say of the postings that they show. */
export function hearPanels(): void {
	onSign(({ tabId, readAt, sign }) => {
		const badge = toCome.get(tabId);
		if (badge?.posting.readAt !== readAt) return;
		if (sign === 'soon') analyseIn(WITH_PANEL_MS, tabId);
		else void put(badge, () => sign).catch(console.error);
	});
}

function analyseIn(ms: number, tabId: number): void {
	const badge = toCome.get(tabId);
	if (!badge) return;
	clearTimeout(badge.timer);
	const { title, company, text } = badge.posting;
	const sign = () => signOf(badge.analyse({ title, company, text }));
	badge.timer = setTimeout(() => void put(badge, sign).catch(console.error), ms);
}

async function put(badge: ToCome, sign: () => Sign): Promise<void> {
	const { tabId, url, timer } = badge;
	if (toCome.get(tabId) !== badge) return;
	clearTimeout(timer);
	toCome.delete(tabId);
	if (!(await isStillThere(tabId, url))) return;
	await showBadge(tabId, sign());
	// Switched off meanwhile: whoever cleared up then may have come before the badge.
	if (!(await mayRead(url))) await clearBadge(tabId);
}

async function isStillThere(tabId: number, url: URL): Promise<boolean> {
	const tab = await browser.tabs.get(tabId).catch((error: unknown) => {
		if (isRefusal(error)) return null;
		throw error;
	});
	return tab?.url === url.href && (await mayRead(url));
}
