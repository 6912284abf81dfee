import { browser } from 'wxt/browser';

/** Firefox's sidebar, which the shared types do not know. */
const { sidebarAction } = browser as unknown as { sidebarAction?: { open(): Promise<void> } };

/**
 * Opens the report beside the page: Chrome's side panel, Firefox's sidebar. Browsers allow it only as the direct answer
 * to a click, so call it first thing in the handler. `windowId`: where the click happened, when it is known.
 */
export async function openBeside(windowId?: number): Promise<void> {
	if (sidebarAction) return await sidebarAction.open();
	const id = windowId ?? (await browser.windows.getCurrent()).id;
	if (id !== undefined) await browser.sidePanel.open({ windowId: id });
}

/** Opens a page of the web in a tab. */
export async function openPage(address: string): Promise<void> {
	await browser.tabs.create({ url: address });
}

/** Opens the list of saved postings in a tab, at one posting (`list.html#<id>`) when an id is given. */
export async function openList(id?: string): Promise<void> {
	const list = browser.runtime.getURL('/list.html');
	await browser.tabs.create({ url: id ? `${list}#${id}` : list });
}

/** Opens "How we read postings" in a tab. */
export async function openGuide(): Promise<void> {
	await browser.tabs.create({ url: browser.runtime.getURL('/guide.html') });
}

/** Opens the page on which postings go out and come in, for the postings of an address (a scope, or a view of the list). */
export async function openExchange(address: string): Promise<void> {
	await browser.tabs.create({ url: browser.runtime.getURL(`/exchange.html#${address}` as '/exchange.html') });
}

/** Opens these postings side by side. */
export async function openCompare(ids: readonly string[]): Promise<void> {
	const address = `ids=${ids.map(encodeURIComponent).join(',')}`;
	await browser.tabs.create({ url: browser.runtime.getURL(`/compare.html#${address}` as '/compare.html') });
}
