import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import type { Sign } from './badge.ts';
import type { PageReading } from './page-reading.ts';
import { END, WHICH } from './watch.ts';
import { Seen } from './watch-messages.ts';

/** What the watcher of a tab knows; null where no watcher runs. */
export async function askWatcher(tabId: number): Promise<z.infer<typeof Known> | null> {
	const answer = await toWatcher(tabId, WHICH);
	return answer === undefined ? null : Known.parse(answer);
}
const Known = z.object({ seen: z.nullable(Seen) });

/** Ends the watcher of a tab, if there is one. */
export async function endWatcher(tabId: number): Promise<void> {
	await toWatcher(tabId, END);
}

async function toWatcher(tabId: number, kind: typeof WHICH | typeof END): Promise<unknown> {
	try {
		return await browser.tabs.sendMessage(tabId, { kind }, { frameId: 0 });
	} catch (error) {
		// Browsers have only words for "nobody listens there".
		if (error instanceof Error && /receiving end does not exist|message (channel|port) closed/i.test(error.message))
			return;
		throw error;
	}
}

/** What the background tells all panels of a watched tab; `waiting`: its posting is still to come. */
export interface Told {
	readonly tabId: number;
	readonly reading: PageReading | { readonly kind: 'waiting' };
}

const READINGS = 'groundwork-readings';

/** Tells all panels what became of a watched page. */
export function tell(told: Told): void {
	const channel = new BroadcastChannel(READINGS);
	channel.postMessage(told);
	channel.close();
}

/** Calls back with what is told of watched pages. Returns what ends it. */
export function onTold(callback: (told: Told) => void): () => void {
	const channel = new BroadcastChannel(READINGS);
	channel.onmessage = ({ data }) => callback(data);
	return () => channel.close();
}

/** What a panel tells the background of the posting that it was told. */
interface Signed {
	readonly tabId: number;
	/** The posting's. */
	readonly readAt: string;
	/** `soon`: it is being analysed. */
	readonly sign: Sign | 'soon';
}

const SIGNS = 'groundwork-signs';

export function tellSign(signed: Signed): void {
	const channel = new BroadcastChannel(SIGNS);
	channel.postMessage(signed);
	channel.close();
}

/** Calls back with what panels say of postings, for good. */
export function onSign(callback: (signed: Signed) => void): void {
	new BroadcastChannel(SIGNS).onmessage = ({ data }) => callback(data);
}
