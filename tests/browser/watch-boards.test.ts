import { beforeEach, describe, expect, test, vi } from 'vitest';
import { type Browser, browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { watchBoards } from '../../lib/browser/watch-boards.ts';
import type { Look, LookAnswer, Seen } from '../../lib/browser/watch-messages.ts';
import { onTold, type Told } from '../../lib/browser/watched.ts';
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
let heard: Told['reading'][];
let answerLook: (message: unknown, sender: unknown) => Promise<LookAnswer> | undefined;

beforeEach(() => {
	fakeBrowser.reset();
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
		{ frameId: 0, documentId: '0', result: files ? shown : tab.url },
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
	return onTold(({ reading }) => heard.push(reading));
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
		expect([analysed, badges]).toEqual([['First'], ['•']]);
	});

	test('does nothing again for what was told already', async () => {
		const seen = await readFirst();
		expect(await look({ seen, isTold: true })).toEqual({ kind: 'told', seen, isSeen: true });
		expect([analysed, badges]).toEqual([['First'], ['•']]);
	});

	test('tells it again when something else was told since', async () => {
		const seen = await readFirst();
		await look({ seen, isTold: false });
		expect(badges).toEqual(['•', '•']);
	});

	test('waits while the pane shows the posting before, and takes its badge away', async () => {
		const seen = await readFirst();
		tab = { ...tab, url: SECOND };
		expect(await look({ seen, isTold: true })).toEqual({ kind: 'waiting' });
		await vi.waitFor(() => expect(heard.map(({ kind }) => kind)).toEqual(['posting', 'waiting']));
		expect([analysed, badges]).toEqual([['First'], ['•', '']]);
	});

	test('says so when the pane had its time', async () => {
		const seen = await readFirst();
		tab = { ...tab, url: SECOND };
		expect(await look({ seen, last: true })).toEqual({ kind: 'told', seen, isSeen: false });
		await vi.waitFor(() => expect(heard.map(({ kind }) => kind)).toEqual(['posting', 'stale']));
		expect(analysed).toEqual(['First']);
	});

	test('takes one text for two places as two postings once it had its time', async () => {
		const seen = await readFirst();
		[tab, shown] = [{ ...tab, url: SECOND }, posting('First in Turin', 'First text')];
		expect(await look({ seen })).toEqual({ kind: 'waiting' });
		expect(await look({ seen, last: true })).toMatchObject({ kind: 'told', isSeen: true });
		expect(analysed).toEqual(['First', 'First in Turin']);
	});

	test('never tells a posting under the address that the page has left meanwhile', async () => {
		expect(await look({ url: SECOND })).toEqual({ kind: 'waiting' });
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
		expect(await look()).toEqual({ kind: 'off' });
		expect(badges.at(-1)).toBe('');
	});

	test('messages of others are left to others', () => {
		const sender = { tab: { id: 7 } };
		expect(answerLook({ kind: 'something-else' }, sender)).toBeUndefined();
		expect(answerLook({ kind: 'boards/look', url: 'no address' }, sender)).toBeUndefined();
		expect(answerLook({ kind: 'boards/look', url: FIRST, seen: null, isTold: false, last: false }, {})).toBeUndefined();
	});
});
