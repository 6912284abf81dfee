// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { useSettings } from '../../entrypoints/common/use-settings.ts';
import { useBoards } from '../../entrypoints/options/use-boards.ts';
import { boards } from '../../lib/extract/boards.ts';
import { run, settle } from './hook.tsx';

const USUAL = { role: null, theme: 'system', language: 'auto', marks: true, weights: {} };
const FULL = new Error('Resource::kQuotaBytes quota exceeded');
const refuse = async () => {
	throw FULL;
};

beforeEach(() => {
	fakeBrowser.reset();
	vi.spyOn(console, 'error').mockImplementation(() => {});
});

test('settings are null until they are read, then follow every change, whichever page makes it', async () => {
	const hook = await run(useSettings);
	await expect.poll(() => hook.now().settings).toEqual(USUAL);
	await settle(() => hook.now().change({ marks: false }));
	await expect.poll(() => hook.now().settings).toEqual({ ...USUAL, marks: false });
	await settle(() => browser.storage.local.set({ 'setting.theme': 'dark' }));
	await expect.poll(() => hook.now().settings).toEqual({ ...USUAL, marks: false, theme: 'dark' });
	expect(hook.now().refused).toBeNull();
});

test('a choice that the browser refuses to keep is told each time, until one is kept', async () => {
	const hook = await run(useSettings);
	await expect.poll(() => hook.now().settings).toEqual(USUAL);
	const keep = browser.storage.local.set;
	vi.spyOn(browser.storage.local, 'set').mockImplementation(refuse);
	await settle(() => hook.now().change({ marks: false }));
	const { refused } = hook.now();
	expect(refused).toEqual({ what: 'change' });
	expect(hook.now().settings).toEqual(USUAL);
	// Told anew: a switch that was pressed again shows again what is so.
	await settle(() => hook.now().change({ marks: false }));
	expect(hook.now().refused).toEqual({ what: 'change' });
	expect(hook.now().refused).not.toBe(refused);
	expect(console.error).toHaveBeenCalledWith(FULL);
	vi.mocked(browser.storage.local.set).mockImplementation(keep as never);
	await settle(() => hook.now().change({ marks: false }));
	await expect.poll(() => hook.now().settings).toEqual({ ...USUAL, marks: false });
	expect(hook.now().refused).toBeNull();
});

test('settings that cannot be read are told', async () => {
	vi.spyOn(browser.storage.local, 'get').mockImplementation(refuse as never);
	const hook = await run(useSettings);
	await expect.poll(() => hook.now().refused).toEqual({ what: 'read' });
	expect(hook.now().settings).toBeNull();
});

const [board] = boards;
if (!board) throw new Error('no boards');
const { id } = board;

function granting({ request, remove = async () => true }: { request?: unknown; remove?: unknown }, origins: string[]) {
	const event = { addListener: () => {}, removeListener: () => {} };
	Object.assign(browser, {
		permissions: { getAll: async () => ({ origins }), request, remove, onAdded: event, onRemoved: event },
	});
}
const isOn = (hook: { now(): ReturnType<typeof useBoards> }) =>
	hook.now().boards?.find((one) => one.id === id)?.isOn ?? null;

test.each([
	['says no', async () => false],
	['fails', refuse],
])('a board stays off when the browser %s', async (_case, request) => {
	granting({ request }, []);
	const hook = await run(useBoards);
	await expect.poll(() => isOn(hook)).toBe(false);
	await settle(() => hook.now().change(id, true));
	await expect.poll(() => hook.now().refused).toEqual({ id, stays: 'off' });
});

test('a board that the browser does not take back stays on, which is told', async () => {
	granting({ remove: refuse }, [...board.matches]);
	const hook = await run(useBoards);
	await expect.poll(() => isOn(hook)).toBe(true);
	await settle(() => hook.now().change(id, false));
	await expect.poll(() => hook.now().refused).toEqual({ id, stays: 'on' });
	granting({ remove: async () => true }, [...board.matches]);
	await settle(() => hook.now().change(id, false));
	expect(hook.now().refused).toBeNull();
});
