import { beforeEach, describe, expect, test, vi } from 'vitest';
import { type Browser, browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Report } from '../../lib/analysis/types.ts';
import { leaveReading, takeReading } from '../../lib/browser/asked.ts';
import { type Followed, followOpenPage, tellOfClick } from '../../lib/browser/follow.ts';
import { onSign, tell } from '../../lib/browser/watched.ts';

const WINDOW = 1;
let page: { url: string; title: string; windowId?: number };
/** When the page's document came to be. */
let born: number;
let heard: Followed[];
let stop: () => void;
/** Has the panel come to the report of what it shows. */
let report: ((report: Report) => void) | undefined;

beforeEach(() => {
	fakeBrowser.reset();
	// The real one answers on another thread, past the clock of the tests.
	vi.spyOn(crypto.subtle, 'digest').mockImplementation(
		async (_name, bytes) => new Uint8Array(bytes as Uint8Array).buffer,
	);
	vi.useFakeTimers();
	page = { url: 'https://jobs.example.com/1', title: 'First' };
	[heard, born] = [[], 1];
	browser.windows.getCurrent = (async () => ({ id: WINDOW })) as typeof browser.windows.getCurrent;
	browser.tabs.query = (async () => [tab()]) as typeof browser.tabs.query;
	browser.tabs.sendMessage = nobody;
	browser.scripting.executeScript = vi.fn(
		async ({ files, target }: { files?: string[]; target: { allFrames?: boolean } }) => {
			const at = { at: page.url, born };
			const posting = { kind: 'posting', site: 'generic', title: page.title, text: page.title, ...UNSAID, ...at };
			const frames: string[] = [];
			const result = files ? posting : target.allFrames ? at : frames;
			return [{ frameId: 0, documentId: '0', result }];
		},
	) as typeof browser.scripting.executeScript;
	return () => {
		stop();
		vi.restoreAllMocks();
		vi.useRealTimers();
	};
});

const nobody = async () => {
	throw new Error('Could not establish connection. Receiving end does not exist.');
};
const UNSAID = { company: null, location: null, salary: null, employmentType: null, postedAt: null };
const tab = () => ({ id: 7, status: 'complete', active: true, windowId: WINDOW, ...page }) as Browser.tabs.Tab;
const titles = () => heard.map((reading) => (reading.kind === 'posting' ? reading.posting.title : reading.kind));
const updated = (change: Record<string, unknown>) => fakeBrowser.tabs.onUpdated.trigger(7, change, tab());

async function follow() {
	stop = followOpenPage(
		(reading, onReport) => {
			heard.push(reading);
			report = onReport;
		},
		(error) => {
			throw error;
		},
	);
	await vi.advanceTimersByTimeAsync(0);
}

describe('followOpenPage', () => {
	test('tells the open page at once, and what it becomes, each once', async () => {
		await follow();
		expect(titles()).toEqual(['First']);
		page = { url: 'https://jobs.example.com/2', title: 'Second' };
		await updated({ status: 'complete' });
		await vi.advanceTimersByTimeAsync(5000);
		expect(titles()).toEqual(['First', 'Second']);
	});

	test('sees a page that draws its new text late', async () => {
		await follow();
		await updated({ url: 'https://jobs.example.com/2' });
		await vi.advanceTimersByTimeAsync(500);
		page.title = 'Late';
		await vi.advanceTimersByTimeAsync(500);
		expect(titles()).toEqual(['First', 'Late']);
	});

	test('waits for a pane that still shows the posting before, and never takes it for the one in the address', async () => {
		page = { url: 'https://www.linkedin.com/jobs/search/?currentJobId=4100200300', title: 'First' };
		await follow();
		page = { ...page, url: 'https://www.linkedin.com/jobs/search/?currentJobId=4100200301' };
		await updated({ url: page.url });
		await vi.advanceTimersByTimeAsync(1000);
		expect(titles()).toEqual(['First', 'waiting']);
		page.title = 'Second';
		await vi.advanceTimersByTimeAsync(200);
		expect(titles()).toEqual(['First', 'waiting', 'Second']);
		page = { ...page, url: 'https://www.linkedin.com/jobs/search/?currentJobId=4100200302' };
		await updated({ url: page.url });
		await vi.advanceTimersByTimeAsync(8000);
		expect(titles()).toEqual(['First', 'waiting', 'Second', 'waiting', 'stale']);
	});

	test('takes the text of a new document for its own, whatever the one before showed', async () => {
		page = { url: 'https://www.linkedin.com/jobs/view/4100200300', title: 'Same' };
		await follow();
		[page, born] = [{ ...page, url: 'https://www.linkedin.com/jobs/view/4100200301' }, 2];
		await updated({ status: 'complete' });
		await vi.advanceTimersByTimeAsync(400);
		expect(titles()).toEqual(['Same', 'Same']);
	});

	test('goes with the person to another tab of its window, not of another one', async () => {
		await follow();
		page.title = 'Elsewhere';
		await fakeBrowser.tabs.onActivated.trigger({ tabId: 9, windowId: 2 });
		await vi.advanceTimersByTimeAsync(5000);
		expect(titles()).toEqual(['First']);
		page.title = 'Here';
		await fakeBrowser.tabs.onActivated.trigger({ tabId: 9, windowId: WINDOW });
		await vi.advanceTimersByTimeAsync(5000);
		expect(titles()).toEqual(['First', 'Here']);
	});

	test('looks again when the toolbar button was clicked', async () => {
		await follow();
		page.title = 'Opened by the click';
		tellOfClick();
		await vi.waitFor(() => expect(titles()).toEqual(['First', 'Opened by the click']));
	});

	test('takes a selection that waits for it, and one that comes later, once', async () => {
		const asked = (url: string) => ({ windowId: WINDOW, reading: { kind: 'no-selection' as const, url, tabId: 7 } });
		await leaveReading(asked('a'));
		await follow();
		expect(titles()).toEqual(['no-selection']);
		expect(await takeReading(WINDOW)).toBeNull();
		await leaveReading(asked('b'));
		await vi.advanceTimersByTimeAsync(0);
		expect(heard).toMatchObject([{ url: 'a' }, { url: 'b' }]);
	});

	test('leaves the selection of another window to its panel', async () => {
		await leaveReading({ windowId: 2, reading: { kind: 'no-selection', url: 'a', tabId: 7 } });
		await follow();
		expect(titles()).toEqual(['First']);
		expect(await takeReading(2)).toMatchObject({ url: 'a' });
	});

	/** The background tells a posting, as it was read at this time; what the panel says of it. */
	const tellPosting = async (readAt: string, title = page.title) => {
		const facts = { schema: 1, url: page.url, site: 'linkedin', title, text: title, ...UNSAID } as const;
		const said = nextSign();
		tell({ tabId: 7, reading: { kind: 'posting', posting: { ...facts, readAt }, tabId: 7 } });
		return await said;
	};
	const nextSign = () => new Promise((resolve) => onSign(resolve));
	const otherRole = { kind: 'other-role', engine: '1', findings: {} as never } as const;

	test('says what the analysis of a posting that was told came to, again when it is told once more', async () => {
		await follow();
		expect(await tellPosting('1', 'Told')).toEqual({ tabId: 7, readAt: '1', sign: 'soon' });
		expect(await tellPosting('2', 'Told')).toEqual({ tabId: 7, readAt: '2', sign: 'soon' });
		const said = nextSign();
		report?.(otherRole);
		expect(await said).toEqual({ tabId: 7, readAt: '2', sign: 'other-role' });
		expect(await tellPosting('3', 'Told')).toEqual({ tabId: 7, readAt: '3', sign: 'other-role' });
		expect(titles()).toEqual(['First', 'Told']);
	});

	test('takes the analysis of a posting for that of no other', async () => {
		await follow();
		await tellPosting('1', 'Told');
		const late = report;
		await tellPosting('2', 'Second');
		late?.(otherRole);
		expect(await tellPosting('3', 'Second')).toEqual({ tabId: 7, readAt: '3', sign: 'soon' });
	});

	test('hears nothing after its end', async () => {
		await follow();
		stop();
		page.title = 'After';
		await updated({ status: 'complete' });
		await leaveReading({ windowId: WINDOW, reading: { kind: 'no-selection', url: 'a', tabId: 7 } });
		await vi.advanceTimersByTimeAsync(5000);
		expect(titles()).toEqual(['First']);
	});
});
