import { beforeEach, expect, test } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { changeSettings, languageOf, onSettings, readSettings, type Settings } from '../../lib/browser/settings.ts';

const USUAL = { role: null, theme: 'system', language: 'auto', marks: true, weights: {} };

beforeEach(() => fakeBrowser.reset());

test('where nothing was chosen, the usual settings', async () => {
	expect(await readSettings()).toEqual(USUAL);
});

test('what was chosen is kept, each choice by itself', async () => {
	await Promise.all([changeSettings({ role: 'recruiter' }), changeSettings({ theme: 'dark' })]);
	expect(await readSettings()).toEqual({ ...USUAL, role: 'recruiter', theme: 'dark' });
});

test('a damaged choice is the usual one and takes no other with it', async () => {
	await browser.storage.local.set({ 'setting.theme': 7, 'setting.role': 'candidate', 'setting.language': 'tlh' });
	await browser.storage.local.set({ 'setting.weights': { overall: { partners: 99 } } });
	expect(await readSettings()).toEqual({ ...USUAL, role: 'candidate' });
});

test('every open page hears of a change until it stops listening, and only of settings', async () => {
	const heard: Settings[] = [];
	const stop = onSettings((settings) => heard.push(settings));
	await browser.storage.local.set({ other: 1 });
	await changeSettings({ theme: 'light' });
	await expect.poll(() => heard).toEqual([{ ...USUAL, theme: 'light' }]);
	stop();
	await changeSettings({ theme: 'dark' });
	expect(heard).toHaveLength(1);
});

test('the language is the chosen one, or the one nearest to the browser’s', () => {
	browser.i18n.getUILanguage = () => 'en-GB';
	expect(languageOf({ language: 'auto' })).toBe('en');
	expect(languageOf({ language: 'en' })).toBe('en');
});
