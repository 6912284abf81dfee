import { browser } from 'wxt/browser';

/** Opens the welcome page once: when the extension is installed, not when it or the browser is updated. */
export function welcomeOnInstall(): void {
	browser.runtime.onInstalled.addListener(async ({ reason }) => {
		if (reason === 'install') await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
	});
}
