import { beforeEach, describe, expect, test, vi } from 'vitest';
import { type Browser, browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Report } from '../../lib/analysis/types.ts';
import type { Sign } from '../../lib/browser/badge.ts';
import { watchBoards } from '../../lib/browser/watch-boards.ts';
import type { BadgeAnswer, Look, LookAnswer, Seen } from '../../lib/browser/watch-messages.ts';
import { onSign, onTold, type Told, tellSign } from '../../lib/browser/watched.ts';
import type { Extraction } from '../../lib/extract/adapter.ts';

const FIRST = 'https://www.linkedin.com/jobs/search/?currentJobId=4100200300';
const SECOND = 'https://www.linkedin.com/jobs/search/?currentJobId=4100200301';
const posting = (title: string, text = `${title} text`): Extraction => ({
	kind: 'posting',
	site: 'linkedin',
	title,
	company: null,
	location: null,
	salary: null,
	employmentType: null,
	postedAt: null,
	text,
});

let granted: boolean;
let shown: Extraction;
let tab: { id: number; url: string; status: string };
/** What the toolbar button showed, one after the other. */
let badges: string[];
let analysed: string[];
/** Some time later, when the badge is up. */
const later = () => vi.advanceTimersByTimeAsync(1000);
let heard: Told['reading'][];
let answerTo: (message: unknown, sender: unknown) => Promise<LookAnswer | BadgeAnswer> | undefined;

beforeEach(() => {
	fakeBrowser.reset();
	vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
	granted = true;
	shown = posting('First');
	tab = { id: 7, url: FIRST, status: 'complete' };
	[badges, analysed, heard] = [[], [], []];
	Object.assign(browser.permissions, { onAdded: { addListener() {} }, onRemoved: { addListener() {} } });
	browser.runtime.onMessage.addListener = ((listener: typeof answerTo) => {
		answerTo = listener;
	}) as typeof browser.runtime.onMessage.addListener;
	browser.permissions.contains = (async () => granted) as typeof browser.permissions.contains;
	browser.tabs.get = (async () => tab) as unknown as typeof browser.tabs.get;
	browser.scripting.executeScript = (async ({ files }: { files?: string[] }) => [
		{ frameId: 0, documentId: '0', result: files ? { ...shown, at: tab.url } : { at: tab.url, born: 1 } },
	]) as typeof browser.scripting.executeScript;
	browser.runtime.getManifest = (() => ({ name: 'Groundwork' })) as typeof browser.runtime.getManifest;
	browser.i18n.getUILanguage = () => 'en';
	browser.action.setBadgeText = (async ({ text }) => {
		if (text !== (badges.at(-1) ?? '')) badges.push(text ?? '');
	}) as typeof browser.action.setBadgeText;
	for (const name of ['setTitle', 'setBadgeBackgroundColor', 'setBadgeTextColor'] as const) {
		browser.action[name] = (async () => {}) as never;
	}
	watchBoards(analyse);
	const stop = onTold(({ reading }) => heard.push(reading));
	return () => {
		stop();
		vi.useRealTimers();
	};
});

function analyse({ title }: { title: string }): Report {
	analysed.push(title);
	return { kind: 'other-role', engine: '1', findings: {} as never };
}
const sender = { tab: { id: 7 } as Browser.tabs.Tab };
async function look(over: Partial<Look> = {}): Promise<LookAnswer | undefined> {
	const message: Look = { kind: 'boards/look', url: tab.url, seen: null, isTold: false, last: false, ...over };
	return (await answerTo(message, sender)) as LookAnswer | undefined;
}
/** As the watcher asks for the badge of what was told. */
const askForBadge = async (url = tab.url) => (await answerTo({ kind: 'boards/badge', url }, sender))?.kind;
/** The browser stops the background and starts it again. */
async function restart(): Promise<void> {
	vi.clearAllTimers();
	vi.resetModules();
	(await import('../../lib/browser/watch-boards.ts')).watchBoards(analyse);
}
async function readFirst(): Promise<Seen> {
	const answer = await look();
	if (answer?.kind !== 'told' || !answer.seen) throw new Error(`no posting: ${JSON.stringify(answer)}`);
	return answer.seen;
}
const told = () => vi.waitFor(() => expect(heard).not.toEqual([])).then(() => heard.map(({ kind }) => kind));

describe('a look', () => {
	test('tells the posting, puts its badge up, and answers what was seen', async () => {
		const first = { kind: 'told', isSeen: true, hasBadge: true, seen: { key: 'linkedin/4100200300' } };
		expect(await look()).toMatchObject(first);
		expect(await told()).toEqual(['posting']);
		expect([analysed, badges]).toEqual([[], []]);
		await later();
		expect([analysed, badges]).toEqual([['First'], ['•']]);
	});

	test('does nothing again for what was told already', async () => {
		const seen = await readFirst();
		await later();
		expect(await look({ seen, isTold: true })).toEqual({ kind: 'told', seen, isSeen: true, hasBadge: false });
		await later();
		expect([analysed, badges]).toEqual([['First'], ['•']]);
	});

	test('tells it again when something else was told since', async () => {
		const seen = await readFirst();
		await later();
		await look({ seen, isTold: false });
		await later();
		expect([analysed, badges]).toEqual([['First', 'First'], ['•']]);
	});

	test('waits while the pane shows the posting before, and takes its badge away', async () => {
		const seen = await readFirst();
		await later();
		tab = { ...tab, url: SECOND };
		expect(await look({ seen, isTold: true })).toEqual({ kind: 'waiting', seen });
		await vi.waitFor(() => expect(heard.map(({ kind }) => kind)).toEqual(['posting', 'waiting']));
		expect([analysed, badges]).toEqual([['First'], ['•', '']]);
	});

	test('says so when the pane had its time', async () => {
		const seen = await readFirst();
		await later();
		tab = { ...tab, url: SECOND };
		expect(await look({ seen, last: true })).toEqual({ kind: 'told', seen, isSeen: false, hasBadge: false });
		await vi.waitFor(() => expect(heard.map(({ kind }) => kind)).toEqual(['posting', 'stale']));
		await later();
		expect(analysed).toEqual(['First']);
	});

	test('takes one text for two places as two postings once it had its time', async () => {
		const seen = await readFirst();
		await later();
		[tab, shown] = [{ ...tab, url: SECOND }, posting('First in Turin', 'First text')];
		expect(await look({ seen })).toEqual({ kind: 'waiting', seen });
		expect(await look({ seen, last: true })).toMatchObject({ kind: 'told', isSeen: true });
		await later();
		expect(analysed).toEqual(['First', 'First in Turin']);
	});

	test('never tells a posting under the address that the page has left meanwhile', async () => {
		expect(await look({ url: SECOND })).toEqual({ kind: 'waiting', seen: null });
		await later();
		expect(analysed).toEqual([]);
	});

	test('reads nothing where the address shows no posting', async () => {
		tab = { ...tab, url: 'https://www.linkedin.com/feed/' };
		browser.scripting.executeScript = vi.fn();
		expect(await look()).toEqual({ kind: 'nothing' });
		expect(browser.scripting.executeScript).not.toHaveBeenCalled();
		expect(await told()).toEqual(['not-a-posting']);
		expect(badges).toEqual([]);
	});

	test('ends the watcher of a board that is off, and takes its badge away', async () => {
		await readFirst();
		await later();
		granted = false;
		expect(await look()).toEqual({ kind: 'off' });
		expect([analysed, badges]).toEqual([['First'], ['•', '']]);
	});

	test('leaves no badge when the board is switched off while it is read', async () => {
		browser.permissions.contains = vi
			.fn()
			.mockResolvedValueOnce(true)
			.mockResolvedValue(false) as typeof browser.permissions.contains;
		expect(await look()).toMatchObject({ kind: 'told' });
		await later();
		expect([analysed, badges]).toEqual([[], []]);
	});

	test('puts no badge up for a posting that was left, or over a page that came meanwhile', async () => {
		const seen = await readFirst();
		[tab, shown] = [{ ...tab, url: SECOND }, posting('Second')];
		await look({ seen });
		await later();
		expect([analysed, badges]).toEqual([['Second'], ['•']]);
		await look({ seen: null });
		tab = { ...tab, url: 'https://elsewhere.example/' };
		await later();
		expect([analysed, badges]).toEqual([['Second'], ['•', '']]);
	});

	test("takes another posting's badge away at once, however long its own takes", async () => {
		const seen = await readFirst();
		await later();
		[tab, shown] = [{ ...tab, url: SECOND }, posting('Second')];
		await look({ seen, isTold: true });
		expect(badges).toEqual(['•', '']);
		await later();
		expect([analysed, badges]).toEqual([
			['First', 'Second'],
			['•', '', '•'],
		]);
	});

	test('puts no badge up that was taken away while it was made', async () => {
		const seen = await readFirst();
		const { contains } = browser.permissions;
		// The page goes on in the middle of it.
		browser.permissions.contains = (async (asked) => {
			browser.permissions.contains = contains;
			[tab, shown] = [
				{ ...tab, url: 'https://www.linkedin.com/feed/' },
				{ kind: 'not-a-posting', site: 'linkedin' },
			];
			await look({ seen });
			return await contains(asked);
		}) as typeof contains;
		await later();
		expect([analysed, badges]).toEqual([[], []]);
	});

	/** A posting is told; then a panel says this of it, and it is heard. */
	const panelSays = async (sign: Sign | 'soon', about?: string) => {
		const posting = new Promise<string>((resolve) => {
			onTold(({ reading }) => resolve(reading.kind === 'posting' ? reading.posting.readAt : ''));
		});
		await look();
		const readAt = await posting;
		const heardSign = new Promise((resolve) => onSign(resolve));
		tellSign({ tabId: 7, readAt: about ?? readAt, sign });
		await heardSign;
	};

	test("puts up what a panel's analysis came to, without one of its own", async () => {
		await panelSays(2);
		await later();
		expect([analysed, badges]).toEqual([[], ['2']]);
	});

	test('does not believe what a panel says of another posting', async () => {
		await panelSays(2, 'another');
		await later();
		expect([analysed, badges]).toEqual([['First'], ['•']]);
	});

	test('analyses by itself what a panel began and never ended', async () => {
		await panelSays('soon');
		await later();
		expect(badges).toEqual([]);
		await vi.advanceTimersByTimeAsync(3000);
		expect([analysed, badges]).toEqual([['First'], ['•']]);
	});

	test('remembers what was read before the page went on, so that it is known in the pane of the next', async () => {
		const { scripting } = browser;
		const read = scripting.executeScript;
		scripting.executeScript = (async (injection: Parameters<typeof read>[0]) => {
			const results = await read(injection);
			if ('files' in injection) tab = { ...tab, url: SECOND };
			return results;
		}) as typeof read;
		const answer = await look();
		expect(answer).toMatchObject({ kind: 'waiting', seen: { key: 'linkedin/4100200300' } });
		const seen = answer?.kind === 'waiting' ? answer.seen : null;
		expect(await look({ seen })).toEqual({ kind: 'waiting', seen });
		shown = posting('Second');
		expect(await look({ seen })).toMatchObject({ kind: 'told', isSeen: true });
	});

	test('answers for a badge once it is up', async () => {
		await look();
		const up = vi.fn();
		const asked = askForBadge().then(up);
		await vi.advanceTimersByTimeAsync(200);
		expect(up).not.toHaveBeenCalled();
		await later();
		await asked;
		expect(up).toHaveBeenCalledWith('up');
		expect([await askForBadge(), badges]).toEqual(['up', ['•']]);
	});

	test('answers for a badge with the one that took its place, told at the same address', async () => {
		await look();
		const asked = askForBadge();
		await vi.advanceTimersByTimeAsync(200);
		shown = posting('First', 'Another text');
		await look();
		await later();
		expect([await asked, analysed]).toEqual(['up', ['First']]);
	});

	test('answers that a badge is lost which was taken away, or whose page has gone on', async () => {
		await look();
		const taken = askForBadge();
		await look({ url: 'https://www.linkedin.com/feed/' });
		expect(await taken).toBe('lost');
		await look();
		const left = askForBadge();
		tab = { ...tab, url: SECOND };
		await later();
		expect([await left, await askForBadge()]).toEqual(['lost', 'lost']);
		expect([analysed, badges]).toEqual([[], []]);
	});

	test('knows of no badge after it was stopped, and puts it up when it is told once more', async () => {
		const seen = await readFirst();
		await restart();
		expect(await askForBadge()).toBe('lost');
		await later();
		expect(badges).toEqual([]);
		await look({ seen, isTold: false });
		await later();
		expect([await askForBadge(), analysed, badges]).toEqual(['up', ['First'], ['•']]);
	});

	test('an analysis that fails is told as a mistake of ours, and as a badge that is lost', async () => {
		const error = vi.spyOn(console, 'error').mockImplementation(() => {});
		watchBoards(() => {
			throw new Error('no analysis');
		});
		await look();
		const asked = askForBadge();
		await later();
		expect([await asked, badges]).toEqual(['lost', []]);
		expect(error).toHaveBeenCalledOnce();
		error.mockRestore();
	});

	test('messages of others are left to others', () => {
		expect(answerTo({ kind: 'something-else' }, sender)).toBeUndefined();
		expect(answerTo({ kind: 'boards/look', url: 'no address' }, sender)).toBeUndefined();
		expect(answerTo({ kind: 'boards/look', url: FIRST, seen: null, isTold: false, last: false }, {})).toBeUndefined();
		expect(answerTo({ kind: 'boards/badge', url: FIRST }, {})).toBeUndefined();
	});
});
