// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { useEffect } from 'preact/hooks';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { showPage } from '../../entrypoints/common/show.tsx';
import { changeSettings } from '../../lib/browser/settings.ts';
import { say, speak } from '../../lib/words/index.ts';
import { button, words } from '../components/render.ts';

beforeEach(() => {
	fakeBrowser.reset();
	browser.i18n.getUILanguage = () => 'en';
	localStorage.clear();
	document.body.innerHTML = '<div id="app"></div>';
	vi.spyOn(console, 'error').mockImplementation(() => {});
});
afterEach(() => speak('en'));

function Drawn(): never {
	throw new RangeError('no range 0-9 in a text of 3');
}

function Later() {
	useEffect(() => {
		throw new RangeError('no range 0-9 in a text of 3');
	}, []);
	return <p>Here</p>;
}

test.each([
	['while it is drawn', <Drawn key="drawn" />],
	['after it was drawn', <Later key="later" />],
])('a page that breaks %s says so, and what can be done', async (_when, page) => {
	await act(() => showPage(page));
	expect(words(document.body)).toContain(say('broken.title'));
	expect(words(document.body)).toContain('RangeError: no range 0-9 in a text of 3');
	// Where Preact's own checks are loaded, they tell it too.
	expect(console.error).toHaveBeenCalledWith(new RangeError('no range 0-9 in a text of 3'));
	const reload = vi.spyOn(location, 'reload').mockImplementation(() => {});
	button(document.body, say('broken.reload')).click();
	expect(reload).toHaveBeenCalledOnce();
});

test('the list and the raw data are still within reach', async () => {
	await act(() => showPage(<Drawn />));
	const opened = vi.spyOn(fakeBrowser.tabs, 'create');
	button(document.body, say('broken.toList')).click();
	await expect.poll(() => opened.mock.calls.length).toBe(1);
	const saved = vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:x');
	vi.spyOn(URL, 'revokeObjectURL').mockImplementation(() => {});
	button(document.body, say('data.rescue.button')).click();
	await expect
		.poll(() => saved.mock.calls.length + Number(words(document.body).includes(say('data.rescue.failed'))))
		.toBe(1);
});

test('a page that broke says it in the language that is chosen then', async () => {
	await act(() => showPage(<Drawn />));
	await act(() => changeSettings({ language: 'de' }));
	await expect.poll(() => document.documentElement.lang).toBe('de');
	expect(words(document.body)).toContain(say('broken.title'));
	expect(say('broken.title')).not.toBe('This page has stopped');
});

test('a page that does not break is left alone', async () => {
	await act(() => showPage(<p>Whole</p>));
	expect(words(document.body)).toBe('Whole');
});
