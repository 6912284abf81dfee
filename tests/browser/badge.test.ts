import { beforeEach, expect, test } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Report } from '../../lib/analysis/types.ts';
import { clearBadge, showBadge, signOf } from '../../lib/browser/badge.ts';

let button: Record<string, unknown>;

beforeEach(() => {
	fakeBrowser.reset();
	button = {};
	const keep = (name: string) => async (details: { tabId: number } & Record<string, unknown>) => {
		expect(details.tabId).toBe(7);
		button[name] = details[name];
	};
	browser.action.setBadgeText = keep('text') as never;
	browser.action.setTitle = keep('title') as never;
	browser.action.setBadgeBackgroundColor = browser.action.setBadgeTextColor = (async () => {}) as never;
	browser.runtime.getManifest = (() => ({ name: 'Groundwork' })) as typeof browser.runtime.getManifest;
});

const read = (shown: 0 | 1 | 2 | 3 | null) => ({ kind: 'read', stage: { shown } }) as unknown as Report;

test.each([
	[read(0), '0', /stage 0 shown/],
	[read(3), '3', /stage 3 shown/],
	[read(null), '?', /no stage shown/],
	[{ kind: 'too-short', engine: '1', words: 3 } as const, '?', /no stage shown/],
	[{ kind: 'other-language', engine: '1', language: 'de' } as const, '?', /no stage shown/],
	[{ kind: 'other-role', engine: '1', findings: {} as never } as const, '•', /another kind of role/],
])('%# says the stage in a sign and in words', async (report, text, title) => {
	await showBadge(7, signOf(report), 'en');
	expect(button).toEqual({ text, title: expect.stringMatching(title) });
	expect(button.title).toMatch(/^Groundwork: /);
});

test('is taken away with its words', async () => {
	await showBadge(7, 2, 'en');
	await clearBadge(7);
	expect(button).toEqual({ text: '', title: 'Groundwork' });
});

test('a tab that was closed meanwhile is no mistake, everything else is', async () => {
	const fail = (message: string) => {
		browser.action.setBadgeText = (async () => {
			throw new Error(message);
		}) as never;
	};
	fail('No tab with id: 7.');
	await clearBadge(7);
	fail('Something else');
	await expect(clearBadge(7)).rejects.toThrow('Something else');
});
