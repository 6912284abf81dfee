import { browser } from 'wxt/browser';
import { clearBadge } from './badge.ts';
import { grantedHosts, mayRead } from './boards.ts';
import { endWatcher } from './watched.ts';

const ID = 'watch';
const FILE = '/watch.js';

let queue: Promise<void> = Promise.resolve();

/**
 * Has the watcher run in the pages of the boards that are switched on, in those that are open already too, and in no
 * others. Changes that come in a row are worked off one after the other.
 */
export function keepScript(): Promise<void> {
	queue = queue.then(register, register);
	return queue;
}

async function register(): Promise<void> {
	const matches = await grantedHosts();
	const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
	if (registered && matches.length === 0) await browser.scripting.unregisterContentScripts({ ids: [ID] });
	if (matches.length === 0) return;
	const script = { id: ID, js: [FILE], matches, persistAcrossSessions: true };
	if (registered) await browser.scripting.updateContentScripts([script]);
	else await browser.scripting.registerContentScripts([script]);
	const open = await browser.tabs.query({ url: matches });
	await Promise.all(open.map(({ id }) => id !== undefined && bringInto(id)));
}

/** A newer watcher ends an older one in the same page. */
async function bringInto(tabId: number): Promise<void> {
	try {
		await browser.scripting.executeScript({ target: { tabId }, files: [FILE] });
	} catch (error) {
		// A tab that is asleep, closed or shows an error: it gets the script when it loads.
		console.info('not watched yet', tabId, error);
	}
}

/** Ends what still runs, and takes the badge away, in tabs whose board is not switched on any more. */
export async function clearUp(): Promise<void> {
	const tabs = await browser.tabs.query({});
	await Promise.all(
		tabs.map(async ({ id, url }) => {
			if (id === undefined || (url && URL.canParse(url) && (await mayRead(new URL(url))))) return;
			await endWatcher(id);
			await clearBadge(id);
		}),
	);
}
