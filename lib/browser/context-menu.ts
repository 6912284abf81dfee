import { browser } from 'wxt/browser';
import { BROWSER_WORDS } from '../words/languages.ts';
import { leaveReading } from './asked.ts';
import { leaveWords } from './asked-words.ts';
import { tellOfClick } from './follow.ts';
import { openBeside } from './open.ts';
import { readSelection } from './page.ts';
import { languageOf, onSettings, readSettings, type Settings } from './settings.ts';

const ITEMS = { 'analyse-selection': 'analyseSelection', 'highlight-selection': 'highlightSelection' } as const;

/** Puts what can be done with selected text into the pages' context menu; its answer appears beside the page. */
export function offerSelection(): void {
	browser.runtime.onInstalled.addListener(async () => {
		const titles = titlesIn(await readSettings());
		for (const { id, title } of titles) browser.contextMenus.create({ id, title, contexts: ['selection'] });
	});
	onSettings((settings) => {
		for (const { id, title } of titlesIn(settings)) void browser.contextMenus.update(id, { title });
	});
	browser.contextMenus.onClicked.addListener(async (info, tab) => {
		if (!(info.menuItemId in ITEMS) || tab?.id === undefined) return;
		// The panel first: a browser opens it only while the click is being answered.
		const panel = openBeside(tab.windowId);
		if (info.menuItemId === 'highlight-selection') {
			await leaveWords(tab.id, tab.windowId);
			// The click opened the page to us: a panel that could not read it can do so now.
			tellOfClick();
		} else await leaveReading({ windowId: tab.windowId, reading: await readSelection(tab) });
		await panel;
	});
}

function titlesIn(settings: Settings): { id: string; title: string }[] {
	const { menu } = BROWSER_WORDS[languageOf(settings)];
	return Object.entries(ITEMS).map(([id, word]) => ({ id, title: menu[word] }));
}
