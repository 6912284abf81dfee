import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { injectSelection, Selected } from './injection.ts';

/*
"Highlight in Groundwork" is clicked in the page's context menu and answered in the side panel, which may be open already
or may only be starting: the words wait for it in the session's memory and are taken once.
*/
const KEY = 'askedWords';
const Asked = z.object({ windowId: z.number(), words: Selected });

/** Leaves what is selected in a tab for the panel of its window, to be highlighted there. */
export async function leaveWords(tabId: number, windowId: number): Promise<void> {
	const words = await injectSelection(tabId);
	if (words) await browser.storage.session.set({ [KEY]: { windowId, words } satisfies z.infer<typeof Asked> });
}

/** The words that wait for this window's panel, taken away; null when none wait. */
async function takeWords(windowId: number | undefined): Promise<Selected | null> {
	const { [KEY]: waiting } = await browser.storage.session.get(KEY);
	if (waiting === undefined) return null;
	const asked = Asked.parse(waiting);
	if (asked.windowId !== windowId) return null;
	await browser.storage.session.remove(KEY);
	return asked.words;
}

/** Calls back with words that are left for this window's panel, those that wait already too. Returns what ends it. */
export function onWords(callback: (words: Selected) => void, onError: (error: unknown) => void): () => void {
	const take = async () => {
		const words = await takeWords((await browser.windows.getCurrent()).id);
		if (words) callback(words);
	};
	const listener = (changes: Record<string, { newValue?: unknown }>) => {
		if (changes[KEY]?.newValue !== undefined) take().catch(onError);
	};
	browser.storage.session.onChanged.addListener(listener);
	take().catch(onError);
	return () => browser.storage.session.onChanged.removeListener(listener);
}
