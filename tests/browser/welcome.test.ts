import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { welcomeOnInstall } from '../../lib/browser/welcome.ts';

beforeEach(() => fakeBrowser.reset());

test('the welcome page opens on install, never on an update', async () => {
	const create = vi.spyOn(fakeBrowser.tabs, 'create');
	welcomeOnInstall();
	await fakeBrowser.runtime.onInstalled.trigger({ reason: 'update', previousVersion: '0.0.1' });
	expect(create).not.toHaveBeenCalled();
	await fakeBrowser.runtime.onInstalled.trigger({ reason: 'install' });
	expect(create.mock.calls.map(([tab]) => tab.url)).toEqual([expect.stringMatching(/\/welcome\.html$/)]);
});
