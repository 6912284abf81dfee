import { browser } from 'wxt/browser';

/**
 * Has storage begin anew what a kill may have torn (lib/store/journal.ts) whenever the browser or the extension starts: Chromium notes
 * something of its own each time that a page opens the storage, also where nobody writes. Without room for that all stays
 * as it is, and the next page that writes tells.
 */
export function journalOnStart(freshJournal: () => Promise<void>): void {
	const begin = () => void freshJournal().catch((error: unknown) => console.error(error));
	browser.runtime.onInstalled.addListener(begin);
	browser.runtime.onStartup.addListener(begin);
}
