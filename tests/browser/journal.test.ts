import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { hasFreshJournal, journalOnStart } from '../../lib/browser/journal.ts';

beforeEach(() => fakeBrowser.reset());

test('storage begins anew when the browser starts, and when the extension does', async () => {
	const freshJournal = vi.fn(async () => {});
	journalOnStart(freshJournal);
	expect(freshJournal).not.toHaveBeenCalled();
	expect(await hasFreshJournal()).toBe(false);
	await fakeBrowser.runtime.onStartup.trigger();
	expect(freshJournal).toHaveBeenCalledTimes(1);
	expect(await hasFreshJournal()).toBe(true);
	await fakeBrowser.runtime.onInstalled.trigger({ reason: 'update', previousVersion: '0.0.1' });
	expect(freshJournal).toHaveBeenCalledTimes(2);
});

test('a disk without room for that is noted, and nothing else', async () => {
	const noted = vi.spyOn(console, 'error').mockImplementation(() => {});
	const full = new DOMException('no space', 'QuotaExceededError');
	journalOnStart(async () => {
		throw full;
	});
	await fakeBrowser.runtime.onStartup.trigger();
	await vi.waitFor(() => expect(noted).toHaveBeenCalledWith(full));
	expect(await hasFreshJournal()).toBe(false);
});
