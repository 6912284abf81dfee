import { beforeEach, expect, test } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type KeptDraft, keepDraft, onDraft, readDraft } from '../../lib/browser/draft.ts';

const DRAFT: KeptDraft = { title: 'Lead', text: 'You will …', answers: { stageToday: 1, budget: true } };

beforeEach(() => fakeBrowser.reset());

test('there is an empty draft until one is kept', async () => {
	expect(await readDraft()).toEqual({ title: '', text: '', answers: {} });
	await keepDraft(DRAFT);
	expect(await readDraft()).toEqual(DRAFT);
});

test('a damaged part is empty and takes no other with it', async () => {
	await browser.storage.local.set({ draft: { schema: 1, title: 7, text: 'Kept', answers: { stageToday: 9 } } });
	expect(await readDraft()).toEqual({ title: '', text: 'Kept', answers: {} });
	await browser.storage.local.set({ draft: 'x' });
	expect(await readDraft()).toEqual({ title: '', text: '', answers: {} });
});

test('another page hears of it until it stops listening', async () => {
	const heard: (KeptDraft | null)[] = [];
	const stop = onDraft((draft) => heard.push(draft));
	await browser.storage.local.set({ draft: { schema: 1, ...DRAFT, by: 'another page' } });
	await browser.storage.local.set({ other: 1 });
	await browser.storage.local.remove('draft');
	stop();
	await browser.storage.local.set({ draft: { schema: 1, ...DRAFT, by: 'another page' } });
	expect(heard).toEqual([DRAFT, null]);
});

test('a page does not hear of what it kept itself', async () => {
	const heard: unknown[] = [];
	const stop = onDraft((draft) => heard.push(draft));
	await keepDraft(DRAFT);
	stop();
	expect(heard).toEqual([]);
});
