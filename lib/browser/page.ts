import { type Browser, browser } from 'wxt/browser';
import type { Extraction } from '../extract/adapter.ts';
import { framedPosting } from '../extract/framed.ts';
import { Posting } from '../posting.ts';
import { framesOf, injectRead, injectSelection } from './injection.ts';
import type { PageReading } from './page-reading.ts';

/** A page that draws itself by script may lack its text for a moment: it is asked again after these waits, in ms. */
const AGAIN_MS = [300, 600, 1200];

/** Reads the posting of the tab in front, as far as the last click on the toolbar button allows. */
export async function readOpenPage(): Promise<PageReading> {
	const tab = openTab(await tabInFront());
	if ('kind' in tab) return tab;
	let extraction = await injectRead(tab.id);
	for (const wait of AGAIN_MS) {
		if (!extraction || !isUnfinished(extraction, tab)) break;
		await new Promise((resolve) => setTimeout(resolve, wait));
		extraction = await injectRead(tab.id);
	}
	const framed = extraction && extraction.kind !== 'posting' ? framedPosting(await framesOf(tab.id)) : null;
	if (framed) return { kind: 'framed', url: tab.url, tabId: tab.id, posting: framed };
	return reading(extraction, tab);
}

function isUnfinished(extraction: Extraction, tab: OpenTab): boolean {
	return extraction.kind === 'unreadable' || (extraction.kind === 'not-a-posting' && !tab.loaded);
}

/**
 * Reads what is selected in a tab, by default the one in front, as a posting; title and company come from the page
 * where it shows them.
 */
export async function readSelection(from?: Browser.tabs.Tab): Promise<PageReading> {
	const tab = openTab(from ?? (await tabInFront()));
	if ('kind' in tab) return tab;
	const selected = await injectSelection(tab.id);
	if (!selected) return { kind: 'no-access', reason: 'protected' };
	if (!selected.text.trim()) return { kind: 'no-selection', url: tab.url, tabId: tab.id };
	const page = await injectRead(tab.id);
	const known = page && page.kind !== 'not-a-posting' ? page : null;
	const posting = Posting.parse({
		...NOTHING_KNOWN,
		url: tab.url,
		site: 'selection',
		title: known?.title || selected.title.trim() || firstLine(selected.text),
		company: known?.company ?? null,
		text: selected.text,
		readAt: now(),
	});
	return { kind: 'posting', posting, tabId: tab.id };
}

/** A posting from text that somebody pasted; null when there is no text. Without a title its first line is the title. */
export function postingFromText(pasted: { title: string; company: string; text: string }): Posting | null {
	if (!pasted.text.trim()) return null;
	return Posting.parse({
		...NOTHING_KNOWN,
		url: null,
		site: 'pasted',
		title: pasted.title.trim() || firstLine(pasted.text),
		company: pasted.company.trim() || null,
		text: pasted.text,
		readAt: now(),
	});
}

const NOTHING_KNOWN = { schema: 1, location: null, salary: null, employmentType: null, postedAt: null } as const;

interface OpenTab {
	id: number;
	url: string;
	loaded: boolean;
}

async function tabInFront(): Promise<Browser.tabs.Tab | undefined> {
	const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
	return tab;
}

function openTab(tab: Browser.tabs.Tab | undefined): OpenTab | Extract<PageReading, { kind: 'no-access' }> {
	// Without a grant the browser keeps a tab's address to itself.
	if (tab?.id === undefined || !tab.url) return { kind: 'no-access', reason: 'not-granted' };
	if (!/^(https?|file):/.test(tab.url)) return { kind: 'no-access', reason: 'protected' };
	return { id: tab.id, url: tab.url, loaded: tab.status === 'complete' };
}

function reading(extraction: Extraction | null, { id: tabId, url }: OpenTab): PageReading {
	if (!extraction) return { kind: 'no-access', reason: 'protected' };
	if (extraction.kind === 'not-a-posting') return { kind: 'not-a-posting', url, tabId };
	if (extraction.kind === 'unreadable') {
		const { missing, title, company } = extraction;
		return { kind: 'unreadable', url, tabId, missing: [...missing], title, company };
	}
	const { kind: _kind, ...facts } = extraction;
	return { kind: 'posting', posting: Posting.parse({ schema: 1, url, ...facts, readAt: now() }), tabId };
}

const firstLine = (text: string) => text.trim().split(/\r?\n/, 1)[0]?.slice(0, 200) ?? '';
const now = () => new Date().toISOString();
