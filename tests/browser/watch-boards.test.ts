import { beforeEach, describe, expect, test, vi } from 'vitest';
import { type Browser, browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Sign } from '../../lib/browser/badge.ts';
import { watchBoards } from '../../lib/browser/watch-boards.ts';
import type { Look, LookAnswer, Seen } from '../../lib/browser/watch-messages.ts';
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
let badges: string[];
let analysed: string[];
/** Some time later, when the badge is up. */
const later = () => vi.advanceTimersByTimeAsync(1000);
let heard: Told['reading'][];
let answerLook: (message: unknown, sender: unknown) => Promise<LookAnswer> | undefined;

beforeEach(() => {
	fakeBrowser.reset();
	vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
	granted = true;
	shown = posting('First');
	tab = { id: 7, url: FIRST, status: 'complete' };
	[badges, analysed, heard] = [[], [], []];
	Object.assign(browser.permissions, { onAdded: { addListener() {} }, onRemoved: { addListener() {} } });
	browser.runtime.onMessage.addListener = ((listener: typeof answerLook) => {
		answerLook = listener;
	}) as typeof browser.runtime.onMessage.addListener;
	browser.permissions.contains = (async () => granted) as typeof browser.permissions.contains;
	browser.tabs.get = (async () => tab) as unknown as typeof browser.tabs.get;
	browser.scripting.executeScript = (async ({ files }: { files?: string[] }) => [
		{ frameId: 0, documentId: '0', result: files ? { ...shown, at: tab.url } : { at: tab.url, born: 1 } },
	]) as typeof browser.scripting.executeScript;
	browser.runtime.getManifest = (() => ({ name: 'Groundwork' })) as typeof browser.runtime.getManifest;
	browser.i18n.getUILanguage = () => 'en';
	browser.action.setBadgeText = (async ({ text }) => {
		badges.push(text ?? '');
	}) as typeof browser.action.setBadgeText;
	for (const name of ['setTitle', 'setBadgeBackgroundColor', 'setBadgeTextColor'] as const) {
		browser.action[name] = (async () => {}) as never;
	}
	watchBoards(({ title }) => {
		analysed.push(title);
		return { kind: 'other-role', engine: '1', findings: {} as never };
	});
	const stop = onTold(({ reading }) => heard.push(reading));
	return () => {
		stop();
		vi.useRealTimers();
	};
});

async function look(over: Partial<Look> = {}): Promise<LookAnswer | undefined> {
	const message: Look = { kind: 'boards/look', url: tab.url, seen: null, isTold: false, last: false, ...over };
	return await answerLook(message, { tab: { id: 7 } as Browser.tabs.Tab });
}
async function readFirst(): Promise<Seen> {
	const answer = await look();
	if (answer?.kind !== 'told' || !answer.seen) throw new Error(`no posting: ${JSON.stringify(answer)}`);
	return answer.seen;
}
const told = () => vi.waitFor(() => expect(heard).not.toEqual([])).then(() => heard.map(({ kind }) => kind));

describe('a look', () => {
	test('tells the posting, puts its badge up, and answers what was seen', async () => {
		expect(await look()).toMatchObject({ kind: 'told', isSeen: true, seen: { key: 'linkedin/4100200300' } });
		expect(await told()).toEqual(['posting']);
		expect([analysed, badges]).toEqual([[], []]);
		await later();
		expect([analysed, badges]).toEqual([['First'], ['•']]);
	});

	test('does nothing again for what was told already', async () => {
		const seen = await readFirst();
		await later();
		expect(await look({ seen, isTold: true })).toEqual({ kind: 'told', seen, isSeen: true });
		await later();
		expect([analysed, badges]).toEqual([['First'], ['•']]);
	});

	test('tells it again when something else was told since', async () => {
		const seen = await readFirst();
		await later();
		await look({ seen, isTold: false });
		await later();
		expect(badges).toEqual(['•', '•']);
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
		expect(await look({ seen, last: true })).toEqual({ kind: 'told', seen, isSeen: false });
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
		expect(badges).toEqual(['']);
	});

	test('ends the watcher of a board that is off', async () => {
		granted = false;
		expect(await look()).toEqual({ kind: 'off' });
		expect([analysed, badges]).toEqual([[], []]);
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
		expect([analysed, badges]).toEqual([['Second'], ['•']]);
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

	test('messages of others are left to others', () => {
		const sender = { tab: { id: 7 } };
		expect(answerLook({ kind: 'something-else' }, sender)).toBeUndefined();
		expect(answerLook({ kind: 'boards/look', url: 'no address' }, sender)).toBeUndefined();
		expect(answerLook({ kind: 'boards/look', url: FIRST, seen: null, isTold: false, last: false }, {})).toBeUndefined();
	});
});
