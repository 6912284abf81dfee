import { browser } from 'wxt/browser';

/** Opens "How we read postings" in a tab. */
export async function openGuide(): Promise<void> {
	await browser.tabs.create({ url: browser.runtime.getURL('/guide.html') });
}
