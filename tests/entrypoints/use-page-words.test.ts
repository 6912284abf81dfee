// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { usePageWords } from '../../entrypoints/sidepanel/use-page-words.ts';
import type { Posting } from '../../lib/posting.ts';
import { posting as first } from '../store/examples.ts';
import { run, settle } from './hook.tsx';

const second: Posting = { ...first, url: 'https://jobs.example.com/acme/42' };
/** In the example's text from 13 to 23. */
const WORDS = { title: '', text: 'our pilots', before: 'You will run ', after: '.' };
const FOUND = { kind: 'found', range: { start: 13, end: 23 } };
const fail = vi.fn();

beforeEach(() => {
	fakeBrowser.reset();
	fail.mockReset();
	browser.windows.getCurrent = (async () => ({ id: 3 })) as never;
});

const start = (posting: Posting | null, tabId = 7) => run(usePageWords, posting, tabId, fail);
const leave = (words: typeof WORDS, windowId = 3) =>
	settle(() => browser.storage.session.set({ askedWords: { windowId, words } }));
const select = (words: typeof WORDS | null) => {
	browser.scripting.executeScript = (async () => (words ? [{ frameId: 0, result: words }] : [])) as never;
};

test('words that were asked for on the page are found in the posting, once', async () => {
	const hook = await start(first);
	expect(hook.now().place).toBeNull();
	await leave(WORDS);
	expect(hook.now().place).toEqual(FOUND);
	expect(await browser.storage.session.get('askedWords')).toEqual({});
	const { place } = hook.now();
	await hook.again(first, 7, fail);
	expect(hook.now().place).toBe(place);
	expect(fail).not.toHaveBeenCalled();
});

test('words that are asked for before the posting is read wait for it', async () => {
	const hook = await start(null);
	await leave(WORDS);
	expect(hook.now().place).toBeNull();
	await hook.again(first, 7, fail);
	await settle();
	expect(hook.now().place).toEqual(FOUND);
});

test('what was chosen on one posting is not chosen on the next, though that reads the same', async () => {
	const places: unknown[] = [];
	const hook = await run(
		(posting: Posting | null) => {
			const words = usePageWords(posting, 7, fail);
			if (posting === second) places.push(words.place);
			return words;
		},
		first as Posting | null,
	);
	await leave(WORDS);
	expect(hook.now().place).toEqual(FOUND);
	await hook.again(second);
	await hook.again(null);
	await hook.again(second);
	expect(new Set(places)).toEqual(new Set([null]));
});

test('words of another window are left to it', async () => {
	const hook = await start(first);
	await leave(WORDS, 4);
	expect(hook.now().place).toBeNull();
	expect(await browser.storage.session.get('askedWords')).toEqual({ askedWords: { windowId: 4, words: WORDS } });
});

test.each([
	['nothing is selected', { ...WORDS, text: ' ' }, { kind: 'nothing-selected' }],
	['the page does not let us in', null, { kind: 'nothing-selected' }],
	['the words stand beside the posting', { ...WORDS, text: 'Similar roles near you' }, { kind: 'not-in-text' }],
	['they are found', WORDS, FOUND],
])('asked for here: %s', async (_case, words, expected) => {
	select(words);
	if (words === null)
		browser.scripting.executeScript = (async () => {
			throw new Error('Cannot access contents of the page');
		}) as never;
	const hook = await start(first);
	await settle(() => hook.now().take?.());
	await expect.poll(() => hook.now().place).toEqual(expected);
	expect(fail).not.toHaveBeenCalled();
});

test('without a page nothing can be taken from it', async () => {
	expect((await start(first, -1)).now().take).toBeNull();
});
