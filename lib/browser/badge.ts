import { browser } from 'wxt/browser';
import type { Report } from '../analysis/types.ts';
import { BROWSER_WORDS } from '../words/languages.ts';
import { languageOf, readSettings } from './settings.ts';

/** The accent of our pages (`--accent` in the light colours) and what stands on it: both read well on any toolbar. */
const COLOURS = { background: '#223c84', text: '#ffffff' };

/** Puts a watched page's report in short on the toolbar button, and the same in words into its title. */
export async function showBadge(tabId: number, report: Report): Promise<void> {
	const { badge } = BROWSER_WORDS[languageOf(await readSettings())];
	if (report.kind === 'other-role') return await setBadge(tabId, '•', badge.otherRole);
	const stage = report.kind === 'read' ? report.stage.shown : null;
	await setBadge(tabId, stage === null ? '?' : `${stage}`, stage === null ? badge.unknown : badge.stage[stage]);
}

/** The button of this tab as it is everywhere else. */
export async function clearBadge(tabId: number): Promise<void> {
	await setBadge(tabId, '', browser.runtime.getManifest().name);
}

async function setBadge(tabId: number, text: string, title: string): Promise<void> {
	try {
		await Promise.all([
			browser.action.setBadgeText({ tabId, text }),
			browser.action.setTitle({ tabId, title }),
			browser.action.setBadgeBackgroundColor({ tabId, color: COLOURS.background }),
			browser.action.setBadgeTextColor({ tabId, color: COLOURS.text }),
		]);
	} catch (error) {
		// The tab was closed meanwhile: browsers have only words for it.
		if (!(error instanceof Error && /no tab with id|invalid tab id/i.test(error.message))) throw error;
	}
}
