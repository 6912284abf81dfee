import { browser } from 'wxt/browser';

/** Under this key it is kept, until the browser or the extension starts again, that a journal was begun. */
const FRESH = 'journal';

/**
 * Has storage begin anew what a kill may have torn (lib/store/journal.ts) whenever the browser or the extension starts: Chromium notes
 * something of its own each time that a page opens the storage, also where nobody writes. Without room for that all stays
 * as it is, and the next page that writes tells.
 */
export function journalOnStart(freshJournal: () => Promise<void>): void {
	const begin = async () => {
		try {
			await freshJournal();
			await browser.storage.session.set({ [FRESH]: true });
		} catch (error) {
			console.error(error);
		}
	};
	browser.runtime.onInstalled.addListener(begin);
	browser.runtime.onStartup.addListener(begin);
}

/** True: pages need not begin one, and have no need to wait before their first write. */
export async function hasFreshJournal(): Promise<boolean> {
	return (await browser.storage.session.get(FRESH))[FRESH] === true;
}
