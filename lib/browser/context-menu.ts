import { browser } from 'wxt/browser';
import { BROWSER_WORDS } from '../words/languages.ts';
import { leaveReading } from './asked.ts';
import { openBeside } from './open.ts';
import { readSelection } from './page.ts';
import { languageOf, onSettings, readSettings, type Settings } from './settings.ts';

const ANALYSE_SELECTION = 'analyse-selection';

/** Puts "Analyse the selected text" into the pages' context menu; its answer appears beside the page. */
export function offerSelection(): void {
	browser.runtime.onInstalled.addListener(async () => {
		const title = titleIn(await readSettings());
		browser.contextMenus.create({ id: ANALYSE_SELECTION, title, contexts: ['selection'] });
	});
	onSettings((settings) => void browser.contextMenus.update(ANALYSE_SELECTION, { title: titleIn(settings) }));
	browser.contextMenus.onClicked.addListener(async (info, tab) => {
		if (info.menuItemId !== ANALYSE_SELECTION || !tab) return;
		// The panel first: a browser opens it only while the click is being answered.
		const panel = openBeside(tab.windowId);
		await leaveReading({ windowId: tab.windowId, reading: await readSelection(tab) });
		await panel;
	});
}

const titleIn = (settings: Settings) => BROWSER_WORDS[languageOf(settings)].menu.analyseSelection;
