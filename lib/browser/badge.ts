import { browser } from 'wxt/browser';
import type { Report } from '../analysis/types.ts';
import { BROWSER_WORDS, type Language } from '../words/languages.ts';

/** The accent of our pages (`--accent` in the light colours) and what stands on it: both read well on any toolbar. */
const COLOURS = { background: '#223c84', text: '#ffffff' };

/** A report in short: the stage that the organisation shows; null: the text cannot tell. */
export type Sign = 'other-role' | Extract<Report, { kind: 'read' }>['stage']['shown'];

export function signOf(report: Report): Sign {
	if (report.kind === 'other-role') return 'other-role';
	return report.kind === 'read' ? report.stage.shown : null;
}

/** Puts the sign of a watched page's posting on the toolbar button, and the same in words into its title. */
export async function showBadge(tabId: number, sign: Sign, language: Language): Promise<void> {
	const { badge } = BROWSER_WORDS[language];
	if (sign === 'other-role') await setBadge(tabId, '•', badge.otherRole);
	else await setBadge(tabId, sign === null ? '?' : `${sign}`, sign === null ? badge.unknown : badge.stage[sign]);
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
