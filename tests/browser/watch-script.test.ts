import { beforeEach, expect, test } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keepScript } from '../../lib/browser/watch-script.ts';

interface Script {
	id: string;
	js?: string[];
	matches?: string[];
	persistAcrossSessions?: boolean;
}

let granted: string[];
let registered: Script[];
let brought: number[];

beforeEach(() => {
	fakeBrowser.reset();
	[granted, registered, brought] = [[], [], []];
	browser.permissions.getAll = (async () => ({ origins: granted })) as typeof browser.permissions.getAll;
	browser.tabs.query = (async ({ url = [] }: { url?: string[] }) =>
		url.includes('https://*.linkedin.com/*') ? [{ id: 3 }] : []) as unknown as typeof browser.tabs.query;
	Object.assign(browser.scripting, {
		getRegisteredContentScripts: async () => registered,
		registerContentScripts: async (scripts: Script[]) => {
			if (registered.length) throw new Error('Duplicate script ID');
			registered = scripts;
		},
		updateContentScripts: async (scripts: Script[]) => {
			if (!registered.length) throw new Error('Nonexistent script ID');
			registered = scripts;
		},
		unregisterContentScripts: async () => {
			registered = [];
		},
		executeScript: async ({ target }: { target: { tabId: number } }) => void brought.push(target.tabId),
	});
});

test('runs on the hosts that are granted, also in the tabs that are open, and on no others', async () => {
	granted = ['https://*.linkedin.com/*', 'https://*.example.com/*'];
	await keepScript();
	expect(registered).toEqual([
		{ id: 'watch', js: ['/watch.js'], matches: ['https://*.linkedin.com/*'], persistAcrossSessions: true },
	]);
	expect(brought).toEqual([3]);
});

test('goes with what is granted, and leaves nothing behind', async () => {
	granted = ['https://*.linkedin.com/*'];
	await keepScript();
	granted = ['https://*.indeed.com/*'];
	await keepScript();
	expect(registered.map(({ matches }) => matches)).toEqual([['https://*.indeed.com/*']]);
	granted = [];
	await keepScript();
	expect(registered).toEqual([]);
});

test('comes back after an update took it away, and is registered once when asked for twice', async () => {
	granted = ['https://*.linkedin.com/*'];
	await Promise.all([keepScript(), keepScript()]);
	registered = [];
	await keepScript();
	expect(registered).toHaveLength(1);
});
