import { type Browser, browser } from 'wxt/browser';
import { framedPosting } from '../extract/framed.ts';
import { Posting } from '../posting.ts';
import { freshness, seenAt } from './freshness.ts';
import { framesOf, injectRead, injectScrub, injectSelection, type ReadAt } from './injection.ts';
import type { PageReading } from './page-reading.ts';
import type { Seen } from './watch-messages.ts';
import { askWatcher } from './watched.ts';

/** A page that draws itself by script may lack its text for a moment: it is asked again so often, so long, in ms. */
const AGAIN_MS = { every: 150, for: 2100 };

interface HowToRead {
	/** Also when the page seems to show another posting than its address names. */
	readonly asItStands?: boolean;
	/** Called when the posting of the address is not (all) there yet, and is waited for. */
	readonly onWaiting?: () => void;
}

/** Reads the posting of the tab in front, as far as the last click on the toolbar button allows. */
export async function readOpenPage({ asItStands = false, onWaiting }: HowToRead = {}): Promise<PageReading> {
	const tab = openTab(await tabInFront());
	if ('kind' in tab) return tab;
	const seen = asItStands ? null : await lastSeen(tab.id);
	let read = await readTab(tab, seen);
	for (let waited = 0; !read.isFinished && waited < AGAIN_MS.for; waited += AGAIN_MS.every) {
		onWaiting?.();
		await new Promise((resolve) => setTimeout(resolve, AGAIN_MS.every));
		read = await readTab(tab, seen);
	}
	if (read.seen) seenIn.set(tab.id, { born: read.born, seen: read.seen });
	const { reading } = read;
	const mayFrame = reading.kind === 'not-a-posting' || reading.kind === 'unreadable' || reading.kind === 'stale';
	const framed = mayFrame ? framedPosting(await framesOf(tab.id)) : null;
	return framed ? { kind: 'framed', url: tab.url, tabId: tab.id, posting: framed } : reading;
}

/** What a document of a tab showed last; `born` tells its documents apart. */
interface SeenIn {
	readonly born: number;
	readonly seen: Seen;
}

/** What tabs that nobody watches showed when they were read from here. */
const seenIn = new Map<number, SeenIn>();

/** What a page showed last, as its watcher knows, or as it was read from here; null: that is not known. */
async function lastSeen(tabId: number): Promise<Seen | SeenIn | null> {
	return (await askWatcher(tabId))?.seen ?? seenIn.get(tabId) ?? null;
}

export interface TabRead {
	/** What is to be said when the page gets no more time. */
	readonly reading: PageReading;
	/** False: it pays to look again shortly. */
	readonly isFinished: boolean;
	/** The posting that was read; null for everything else. */
	readonly seen: Seen | null;
	/** The address at which it was read; null: we were not let in. */
	readonly at: string | null;
	readonly born: number;
}

/** Reads a tab once. `last`: the posting that the same document showed before, as far as that is known. */
export async function readTab({ id: tabId, loaded }: OpenTab, last: Seen | SeenIn | null): Promise<TabRead> {
	const page = await injectRead(tabId);
	if (!page) return { reading: { kind: 'no-access', reason: 'protected' }, isFinished: true, ...NOTHING_SEEN };
	const { read, born } = page;
	const { at } = read;
	const reading = readingOf(read, tabId);
	if (read.kind !== 'posting') {
		const isFinished = read.kind === 'not-a-posting' && loaded;
		return { reading, isFinished, seen: null, at, born };
	}
	const before = last && 'born' in last ? (last.born === born ? last.seen : null) : last;
	const seen = await seenAt(at, read);
	const how = freshness(seen, before);
	if (how === 'same') return { reading: { kind: 'stale', url: at, tabId }, isFinished: false, seen: null, at, born };
	return { reading, isFinished: how === 'fresh', seen, at, born };
}

const NOTHING_SEEN = { seen: null, at: null, born: 0 } as const;

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
	const page = (await injectRead(tab.id))?.read;
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

/** A scrubbed copy of the page in the tab in front (see `lib/extract/scrub.ts`), as HTML; null where we may not look. */
export async function copyOpenPage(): Promise<string | null> {
	const tab = openTab(await tabInFront());
	return 'kind' in tab ? null : injectScrub(tab.id);
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

export interface OpenTab {
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

function readingOf({ at: url, ...extraction }: ReadAt, tabId: number): PageReading {
	if (extraction.kind === 'not-a-posting') return { kind: 'not-a-posting', url, tabId };
	if (extraction.kind === 'unreadable' && extraction.loading) return { kind: 'stale', url, tabId };
	if (extraction.kind === 'unreadable') {
		const { missing, title, company } = extraction;
		return { kind: 'unreadable', url, tabId, missing: [...missing], title, company };
	}
	const { kind: _kind, ...facts } = extraction;
	return { kind: 'posting', posting: Posting.parse({ schema: 1, url, ...facts, readAt: now() }), tabId };
}

const firstLine = (text: string) => text.trim().split(/\r?\n/, 1)[0]?.slice(0, 200) ?? '';
const now = () => new Date().toISOString();
