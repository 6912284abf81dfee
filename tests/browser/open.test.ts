import { beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';

beforeEach(() => {
	fakeBrowser.reset();
	vi.resetModules();
});

describe('openBeside', () => {
	test("opens Chrome's side panel in the window of the click", async () => {
		browser.sidePanel.open = vi.fn(async () => {});
		browser.windows.getCurrent = (async () => ({ id: 5 })) as typeof browser.windows.getCurrent;
		const { openBeside } = await import('../../lib/browser/open.ts');
		await openBeside(3);
		await openBeside();
		expect(vi.mocked(browser.sidePanel.open).mock.calls).toEqual([[{ windowId: 3 }], [{ windowId: 5 }]]);
	});
});

test('openList opens the list, at a posting when asked', async () => {
	const create = vi.spyOn(fakeBrowser.tabs, 'create');
	const { openList } = await import('../../lib/browser/open.ts');
	await openList();
	await openList('id-1');
	expect(create.mock.calls.map(([tab]) => tab.url)).toEqual([
		expect.stringMatching(/\/list\.html$/),
		expect.stringMatching(/\/list\.html#id-1$/),
	]);
});
