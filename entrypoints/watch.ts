import type { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { END, type Unanswered, type Watcher, WHICH, watchPage } from '../lib/browser/watch.ts';
import type { AskForBadge, BadgeAnswer, Look, LookAnswer } from '../lib/browser/watch-messages.ts';

/** The library that the rest of the extension speaks to the browser by is many times as large as this script. */
const world = globalThis as unknown as Record<'browser' | 'chrome', Pick<typeof browser, 'runtime'> | undefined> & {
	/** An older one: this script may be brought into a page twice. */
	groundworkWatcher?: Watcher;
};

/** Watches the page of a board that a person has switched on. */
export default defineUnlistedScript(() => {
	const runtime = (world.browser ?? world.chrome)?.runtime;
	if (!runtime) throw new Error('not in an extension');

	/** After an update of the extension its old scripts stay in the open pages, without a way to it. */
	const isGone = (error?: unknown) => !runtime.id || /context invalidated/i.test(String(error));
	const ask = async <Answer>(question: Look | AskForBadge): Promise<Answer | Unanswered> => {
		if (isGone()) return { kind: 'gone' };
		try {
			return (await runtime.sendMessage(question)) ?? { kind: 'unanswered' };
		} catch (error) {
			return { kind: isGone(error) ? 'gone' : 'unanswered' };
		}
	};

	world.groundworkWatcher?.end();
	const watcher = watchPage({
		look: (look) => ask<LookAnswer>(look),
		badge: (url) => ask<BadgeAnswer>({ kind: 'boards/badge', url }),
		isGone,
	});
	world.groundworkWatcher = watcher;
	runtime.onMessage.addListener(
		(message: { kind?: unknown } | null, _sender: unknown, respond: (answer: unknown) => void) => {
			if (message?.kind === WHICH && !watcher.hasEnded()) respond({ seen: watcher.seen() });
			if (message?.kind === END) watcher.end();
		},
	);
});
