import { browser } from 'wxt/browser';
import type { Report } from '../analysis/types.ts';
import { onReadingLeft, takeReading } from './asked.ts';
import { type Sign, signOf } from './badge.ts';
import { readOpenPage } from './page.ts';
import type { PageReading } from './page-reading.ts';
import { askWatcher, onTold, tellSign } from './watched.ts';

/** Heard by every panel when the toolbar button was clicked: a page that was closed to them may be open now. */
const CLICKS = 'groundwork-clicks';

/** To be called by what the click on the toolbar button opens. */
export function tellOfClick(): void {
	const channel = new BroadcastChannel(CLICKS);
	channel.postMessage(null);
	channel.close();
}

/** Looks after a change of the page, in ms: pages that draw themselves by script show the old text for a while. */
const LOOKS_MS = [150, 900, 2500];

/** What is to be shown beside a page; `waiting`: its posting is still to come. */
export type Followed = PageReading | { readonly kind: 'waiting' };

/** `onReport` is to be called with what the analysis of a posting came to. */
type OnReading = (reading: Followed, onReport?: (report: Report) => void) => void;

/** A posting as the background told it. */
interface ToldPosting {
	readonly tabId: number;
	readonly readAt: string;
}

/** What is on show. */
interface Shown {
	/** As JSON, without the time at which it was read. */
	readonly reading: string;
	/** Not there until its analysis has come to an end. */
	sign?: Sign;
	told?: ToldPosting;
}

/**
 * Keeps a panel at the page in front of its window: calls back with each new reading of the active tab, as far as
 * clicks on the toolbar button and boards that are switched on allow, and with selections that "Analyse the selected
 * text" brings. Returns what ends it.
 */
export function followOpenPage(onReading: OnReading, onError: (error: unknown) => void): () => void {
	let last: Shown = { reading: '' };
	let turn = 1;
	let timers: ReturnType<typeof setTimeout>[] = [];
	let windowId: number | undefined;

	/** `told`: it came from the background. */
	const show = (reading: Followed, told?: ToldPosting) => {
		const now = JSON.stringify(
			reading.kind === 'posting' ? { ...reading, posting: { ...reading.posting, readAt: '' } } : reading,
		);
		if (now !== last.reading) {
			const shown: Shown = { reading: now };
			last = shown;
			onReading(reading, (report) => {
				shown.sign = signOf(report);
				if (shown.told) tellSign({ ...shown.told, sign: shown.sign });
			});
		}
		if (!told) return;
		// Also what is on show already: a background that was stopped tells once more, and asks for the sign anew.
		last.told = told;
		tellSign({ ...told, sign: last.sign === undefined ? 'soon' : last.sign });
	};
	const forget = () => {
		turn += 1;
		timers.forEach(clearTimeout);
	};
	/** The turns in which a look is under way, and in which one has come to an end. */
	let looking = 0;
	let looked = 0;
	const look = async () => {
		const mine = turn;
		if (looking === mine) return;
		looking = mine;
		const onWaiting = () => mine === turn && looked !== mine && show({ kind: 'waiting' });
		try {
			const reading = await readOpenPage({ onWaiting });
			looked = mine;
			if (mine === turn) show(reading);
		} finally {
			if (looking === mine) looking = 0;
		}
	};
	const lookSoon = () => {
		forget();
		timers = LOOKS_MS.map((ms) => setTimeout(() => look().catch(onError), ms));
	};
	/** A page that is watched tells by itself, and at once, what becomes of it. */
	const lookUnlessWatched = async (tabId: number) => {
		if (!(await askWatcher(tabId))) lookSoon();
	};
	const takeAsked = async (otherwise: () => Promise<void> | void) => {
		const asked = windowId === undefined ? null : await takeReading(windowId);
		if (!asked) return await otherwise();
		forget();
		show(asked);
	};

	const onActivated = (info: { windowId: number }) => {
		if (info.windowId === windowId) lookSoon();
	};
	const onUpdated = (
		id: number,
		change: { status?: string; url?: string },
		tab: { active: boolean; windowId: number },
	) => {
		if (tab.active && tab.windowId === windowId && (change.status === 'complete' || change.url)) {
			lookUnlessWatched(id).catch(onError);
		}
	};
	const stopHearing = onTold(({ tabId, reading }) => {
		void browser.tabs
			.query({ active: true, currentWindow: true })
			.then(([front]) => {
				if (front?.id !== tabId) return;
				forget();
				show(reading, reading.kind === 'posting' ? { tabId, readAt: reading.posting.readAt } : undefined);
			})
			.catch(onError);
	});
	browser.tabs.onActivated.addListener(onActivated);
	browser.tabs.onUpdated.addListener(onUpdated);
	const clicks = new BroadcastChannel(CLICKS);
	clicks.onmessage = lookSoon;
	const stopListening = onReadingLeft(() => void takeAsked(() => {}).catch(onError));
	void browser.windows
		.getCurrent()
		.then((window) => {
			windowId = window.id;
			return takeAsked(look);
		})
		.catch(onError);

	return () => {
		forget();
		clicks.close();
		stopListening();
		stopHearing();
		browser.tabs.onActivated.removeListener(onActivated);
		browser.tabs.onUpdated.removeListener(onUpdated);
	};
}
