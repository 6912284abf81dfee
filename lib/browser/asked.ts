import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { PageReading } from './page-reading.ts';

/*
"Analyse the selected text" is clicked in the page's context menu and answered in the side panel, which may be open
already or may only be starting: the reading waits for it in the session's memory and is taken once.
*/
const KEY = 'askedReading';
const Asked = z.object({ windowId: z.number(), reading: PageReading });
type Asked = z.infer<typeof Asked>;

/** Leaves a reading for the panel of a window. */
export async function leaveReading(asked: Asked): Promise<void> {
	await browser.storage.session.set({ [KEY]: asked });
}

/** The reading that waits for this window's panel, taken away; null when none waits. */
export async function takeReading(windowId: number): Promise<PageReading | null> {
	const { [KEY]: waiting } = await browser.storage.session.get(KEY);
	if (waiting === undefined) return null;
	const asked = Asked.parse(waiting);
	if (asked.windowId !== windowId) return null;
	await browser.storage.session.remove(KEY);
	return asked.reading;
}

/** Calls back whenever a reading is left. Returns what ends it. */
export function onReadingLeft(callback: () => void): () => void {
	const listener = (changes: Record<string, { newValue?: unknown }>) => {
		if (changes[KEY]?.newValue !== undefined) callback();
	};
	browser.storage.session.onChanged.addListener(listener);
	return () => browser.storage.session.onChanged.removeListener(listener);
}
