import { beforeEach, describe, expect, test, vi } from 'vitest';
import { type Browser, browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { takeReading } from '../../lib/browser/asked.ts';
import { onWords } from '../../lib/browser/asked-words.ts';
import { offerSelection } from '../../lib/browser/context-menu.ts';

const tab = { id: 7, url: 'https://jobs.example.com/41', status: 'complete', windowId: 3 } as Browser.tabs.Tab;
let click: (info: { menuItemId: string }, tab?: Browser.tabs.Tab) => Promise<void>;
let steps: string[];

beforeEach(() => {
	fakeBrowser.reset();
	steps = [];
	browser.contextMenus.create = vi.fn() as typeof browser.contextMenus.create;
	browser.contextMenus.onClicked.addListener = (listener) => {
		click = listener as typeof click;
	};
	browser.i18n.getUILanguage = () => 'en-GB';
	browser.sidePanel.open = vi.fn(async () => void steps.push('panel'));
	browser.scripting.executeScript = vi.fn(async ({ files }: { files?: string[] }) => {
		if (!files) return [{ frameId: 0, documentId: '0', result: { at: 'https://jobs.example.com/41', born: 1 } }];
		steps.push(files[0] ?? '');
		const result =
			files[0] === '/selection.js'
				? { title: 'Jobs', text: 'You will …', before: 'Your work. ', after: '' }
				: { kind: 'not-a-posting', site: 'x', at: 'https://jobs.example.com/41' };
		return [{ frameId: 0, documentId: '0', result }];
	}) as typeof browser.scripting.executeScript;
	offerSelection();
});

describe('the context menu', () => {
	test('has two items, for selected text, made when the extension is installed', async () => {
		await fakeBrowser.runtime.onInstalled.trigger({ reason: 'install' });
		expect(vi.mocked(browser.contextMenus.create).mock.calls).toEqual([
			[{ id: 'analyse-selection', title: expect.stringMatching(/selected/), contexts: ['selection'] }],
			[{ id: 'highlight-selection', title: expect.stringMatching(/Groundwork/), contexts: ['selection'] }],
		]);
	});

	test('opens the panel before anything else, and leaves the reading for the panel of that window', async () => {
		await click({ menuItemId: 'analyse-selection' }, tab);
		expect(steps).toEqual(['panel', '/selection.js', '/read.js']);
		expect(await takeReading(1)).toBeNull();
		expect(await takeReading(3)).toMatchObject({ kind: 'posting', posting: { site: 'selection', text: 'You will …' } });
	});

	test('leaves words to be highlighted for the panel of that window, and for no other', async () => {
		await click({ menuItemId: 'highlight-selection' }, tab);
		expect(steps).toEqual(['panel', '/selection.js']);
		const words = await new Promise((resolve, reject) => {
			browser.windows.getCurrent = vi.fn(async () => ({ id: 4 })) as unknown as typeof browser.windows.getCurrent;
			onWords(() => reject(new Error('these are not the words of window 4')), reject);
			browser.windows.getCurrent = vi.fn(async () => ({ id: 3 })) as unknown as typeof browser.windows.getCurrent;
			onWords(resolve, reject);
		});
		expect(words).toEqual({ title: 'Jobs', text: 'You will …', before: 'Your work. ', after: '' });
	});

	test('leaves the items of others alone', async () => {
		await click({ menuItemId: 'something-else' }, tab);
		expect(steps).toEqual([]);
	});
});
