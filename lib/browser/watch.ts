import type { BadgeAnswer, Look, LookAnswer, Seen } from './watch-messages.ts';

/** To the watcher: which posting did the page show last? Answered with `{ seen }`. */
export const WHICH = 'boards/which';
/** To the watcher: the board was switched off. */
export const END = 'boards/end';

/** After a change in the page, wait for this much quiet, in ms, */
const QUIET_MS = 20;
/** but no longer than this: some pages are never quiet. */
const QUIET_AT_MOST_MS = 60;
/** Then a moment in which the page does nothing else, but again not for ever. */
const IDLE_AT_MOST_MS = 50;
/** Between two looks that found nothing new the wait doubles from `least` to `most`, to `waiting` while one is to come. */
const PAUSE_MS = { least: 50, waiting: 200, most: 2000 };
/** The time that a page has to show the posting of its address, in ms. */
const PATIENCE_MS = 4000;
/** An address that has not changed for so long is left alone, in ms. */
const WATCH_MS = 20_000;

export interface Watcher {
	/** The posting that the page showed last. */
	seen(): Seen | null;
	hasEnded(): boolean;
	end(): void;
}

/** `gone`: the extension that this script belongs to is no more; `unanswered`: it was stopped before it could answer. */
export interface Unanswered {
	readonly kind: 'gone' | 'unanswered';
}

/** The way to the background. */
export interface ToBackground {
	look(look: Look): Promise<LookAnswer | Unanswered>;
	/** Asks for the badge of what was told at an address. */
	badge(url: string): Promise<BadgeAnswer | Unanswered>;
	/** Whether the extension that this script belongs to is no more. */
	isGone(): boolean;
}

/**
 * Watches a page of a board for the posting of its address to come, and asks for a look at it when it is worth one.
 * Does no work of its own: it reads nothing of the page, and sleeps while the page is hidden or has long been settled.
 */
export function watchPage(background: ToBackground): Watcher {
	let url = '';
	let arrived = 0;
	let seen: Seen | null = null;
	/** What was told last is `seen`. */
	let isTold = false;
	/** But its badge was lost: it is to be told once more. */
	let isBadgeLost = false;
	/** How many were asked for. */
	let badges = 0;
	let pause = PAUSE_MS.least;
	/** Not before this time may the next look be. */
	let rested = 0;
	let isLooking = false;
	let isDue = false;
	let isWaiting = false;
	/** The posting of this address is to come, and has time. */
	let isAwaited = false;
	/** Meanwhile a text came into the page: it is worth a look at once. */
	let isTextThere = false;
	let hasEnded = false;
	let quiet: ReturnType<typeof setTimeout> | undefined;
	let firstChange: number | null = null;
	let patience: ReturnType<typeof setTimeout> | undefined;
	/** Chromium, Firefox from 147; elsewhere the page's changes must tell of new addresses. */
	const navigation = (globalThis as { navigation?: EventTarget }).navigation;
	const changes = new MutationObserver((records) => {
		isTextThere ||= isAwaited && records.some(bringsText);
		notice();
	});

	const isFresh = () => performance.now() - arrived < WATCH_MS;

	function arrive() {
		url = location.href;
		arrived = performance.now();
		pause = PAUSE_MS.least;
		rested = 0;
		isAwaited = true;
		clearTimeout(patience);
		patience = setTimeout(() => isWaiting && lookSoon(), PATIENCE_MS);
		changes.observe(document, { subtree: true, childList: true, characterData: true });
		lookSoon();
	}

	function notice() {
		if (hasEnded) return;
		// A question to it may be left without any answer.
		if (background.isGone()) return end();
		if (document.hidden) return;
		if (location.href !== url) return arrive();
		if (isFresh()) return lookSoon();
		if (navigation) changes.disconnect();
	}

	function lookSoon() {
		if (hasEnded || document.hidden) return;
		isDue = true;
		if (isLooking) return;
		const now = performance.now();
		firstChange ??= now;
		clearTimeout(quiet);
		const wait = Math.min(QUIET_MS, firstChange + QUIET_AT_MOST_MS - now);
		quiet = isTextThere
			? setTimeout(look, Math.max(wait, 0))
			: setTimeout(
					() => requestIdleCallback(() => void look(), { timeout: IDLE_AT_MOST_MS }),
					Math.max(wait, rested - now, 0),
				);
	}

	async function look() {
		if (isLooking || hasEnded) return;
		[isLooking, isDue, isTextThere, firstChange] = [true, false, false, null];
		const asked = location.href;
		const hadItsTime = performance.now() - arrived >= PATIENCE_MS;
		const question: Look = { kind: 'boards/look', url: asked, seen, isTold: isTold && !isBadgeLost, last: hadItsTime };
		isBadgeLost = false;
		const answer = await background.look(question);
		isLooking = false;
		if (hasEnded) return;
		if (answer.kind === 'gone' || answer.kind === 'off') return end();
		const isNew = answer.kind === 'told' && answer.seen?.all !== seen?.all;
		if (answer.kind === 'told' || answer.kind === 'waiting') seen = answer.seen;
		isTold = answer.kind === 'told' && answer.isSeen;
		if (answer.kind === 'told' && answer.hasBadge) void askForBadge(asked);
		if (location.href !== asked || url !== asked) return arrive();
		isWaiting = answer.kind === 'waiting';
		isAwaited = !isTold && !hadItsTime;
		if (answer.kind === 'nothing' && navigation) return changes.disconnect();
		const most = isWaiting && !hadItsTime ? PAUSE_MS.waiting : PAUSE_MS.most;
		pause = isNew ? PAUSE_MS.least : Math.min(pause * 2, most);
		rested = performance.now() + pause;
		if (isDue || (answer.kind === 'unanswered' && isFresh())) lookSoon();
	}

	/** The background may be stopped after it told a posting and before the badge is up. */
	async function askForBadge(of: string) {
		badges += 1;
		const mine = badges;
		const { kind } = await background.badge(of);
		if (kind === 'up' || mine !== badges) return;
		isBadgeLost = true;
		if (isFresh()) lookSoon();
	}

	function end() {
		hasEnded = true;
		changes.disconnect();
		clearTimeout(quiet);
		clearTimeout(patience);
		navigation?.removeEventListener('currententrychange', notice);
		removeEventListener('pageshow', comeBackFromMemory);
		document.removeEventListener('visibilitychange', comeBack);
	}

	function comeBack() {
		if (!document.hidden) arrive();
	}

	/** The browser keeps whole pages in memory for the back button. */
	function comeBackFromMemory({ persisted }: PageTransitionEvent) {
		if (!persisted) return;
		// The browser took its badge away, and panels show what came after it.
		isTold = false;
		comeBack();
	}

	navigation?.addEventListener('currententrychange', notice);
	addEventListener('pageshow', comeBackFromMemory);
	document.addEventListener('visibilitychange', comeBack);
	comeBack();
	return { seen: () => seen, hasEnded: () => hasEnded, end };
}

/** A line of a text, in letters: shorter ones are clocks, counters and buttons. */
const LINE = 60;

function bringsText({ target, addedNodes }: MutationRecord): boolean {
	return hasLine(target.nodeType === Node.TEXT_NODE ? [target] : addedNodes);
}

function hasLine(nodes: Iterable<Node>): boolean {
	return [...nodes].some((node) => {
		const length = node.textContent?.length ?? 0;
		return length >= LINE && (node.nodeType === Node.TEXT_NODE || hasLine(node.childNodes));
	});
}
