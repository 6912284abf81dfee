import { type Browser, browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { isBoardPosting } from '../extract/boards.ts';
import { type Analyse, badgeSoon, hearPanels, isBadgeUp, takeBadge } from './badge-soon.ts';
import { mayRead } from './boards.ts';
import { readTab } from './page.ts';
import { AskForBadge, type BadgeAnswer, Look, type LookAnswer } from './watch-messages.ts';
import { clearUp, keepScript } from './watch-script.ts';
import { tell } from './watched.ts';

const Question = z.discriminatedUnion('kind', [Look, AskForBadge]);

/**
 * The background's part in reading boards without a click. Keeps nothing in memory but badges to come, for which
 * watchers ask, so that the browser may stop the background between any two events.
 */
export function watchBoards(analyse: Analyse): void {
	hearPanels();
	// An update takes the registered script away (Chromium) and cuts off the watchers in the open pages.
	browser.runtime.onInstalled.addListener(() => keepScript());
	browser.runtime.onStartup.addListener(() => keepScript());
	browser.permissions.onAdded.addListener(() => keepScript());
	browser.permissions.onRemoved.addListener(async () => {
		await keepScript();
		await clearUp();
	});
	browser.runtime.onMessage.addListener((message: unknown, sender: Browser.runtime.MessageSender) => {
		const { success, data: question } = Question.safeParse(message);
		const tabId = sender.tab?.id;
		if (!success || tabId === undefined) return undefined;
		const answered = question.kind === 'boards/look' ? answer(question, tabId, analyse) : badgeOf(question, tabId);
		return answered.catch((error: unknown) => {
			// The watcher asks again, but it cannot tell a mistake of ours from a stop of the background.
			console.error(error);
			throw error;
		});
	});
}

async function answer(look: Look, tabId: number, analyse: Analyse): Promise<LookAnswer> {
	const url = new URL(look.url);
	if (!(await mayRead(url))) {
		await takeBadge(tabId);
		return { kind: 'off' };
	}
	if (!isBoardPosting(url)) {
		tell({ tabId, reading: { kind: 'not-a-posting', url: look.url, tabId } });
		await takeBadge(tabId);
		return { kind: 'nothing' };
	}
	const { loaded } = await stateOf(tabId);
	const read = await readTab({ id: tabId, url: look.url, loaded }, look.seen);
	// The page may have gone on before, while or after it was read: then its watcher has noticed, and asks again.
	const isOfAddress = read.at === look.url;
	const isStill = isOfAddress && (await stateOf(tabId)).url === look.url;
	if (!isStill || (!read.isFinished && !look.last)) {
		tell({ tabId, reading: { kind: 'waiting' } });
		await takeBadge(tabId);
		return { kind: 'waiting', seen: (isOfAddress && read.isFinished && read.seen) || look.seen };
	}
	const { reading, seen } = read;
	if (look.isTold && seen?.key === look.seen?.key && seen?.all === look.seen?.all) {
		return { kind: 'told', seen, isSeen: true, hasBadge: false };
	}
	tell({ tabId, reading });
	const hasBadge = reading.kind === 'posting';
	const isAnother = seen !== null && seen.key !== look.seen?.key;
	if (hasBadge) await badgeSoon({ tabId, url, posting: reading.posting, analyse }, isAnother);
	else await takeBadge(tabId);
	return { kind: 'told', seen: seen ?? look.seen, isSeen: seen !== null, hasBadge };
}

async function badgeOf({ url }: AskForBadge, tabId: number): Promise<BadgeAnswer> {
	return { kind: (await isBadgeUp(tabId, url)) ? 'up' : 'lost' };
}

async function stateOf(tabId: number): Promise<{ url: string | undefined; loaded: boolean }> {
	const { url, status } = await browser.tabs.get(tabId);
	return { url, loaded: status === 'complete' };
}
