import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { markPage, type PageMarking } from '../../lib/browser/marks.ts';

const GONE = new Error('Frame with ID 0 was removed.');
const events = { onClicked: vi.fn(), onEnd: vi.fn() };
/** The style sheets of the page, by origin. */
let sheets: string[] = [];
let disconnected = 0;

beforeEach(() => {
	fakeBrowser.reset();
	sheets = [];
	disconnected = 0;
	const event = { addListener: () => {} };
	const port = { onMessage: event, onDisconnect: event, postMessage: () => {}, disconnect: () => (disconnected += 1) };
	browser.tabs.connect = (() => port) as never;
	browser.scripting.executeScript = (async () => [{ frameId: 0, result: 'marks 0.5' }]) as never;
	browser.scripting.insertCSS = (async ({ css, origin }: { css: string; origin: string }) => {
		sheets.push(`${origin} ${css}`);
	}) as never;
	browser.scripting.removeCSS = (async ({ css, origin }: { css: string; origin: string }) => {
		sheets = sheets.filter((sheet) => sheet !== `${origin} ${css}`);
	}) as never;
});

async function marking(): Promise<PageMarking> {
	const made = await markPage(7, events);
	if (made.kind !== 'marking') throw new Error(`the page is ${made.kind}`);
	return made;
}

test('the marks come with their styles, and both go', async () => {
	const made = await marking();
	expect(sheets.map((sheet) => sheet.split(' ')[0])).toEqual(['AUTHOR', 'USER']);
	made.end();
	await expect.poll(() => sheets).toEqual([]);
	expect(disconnected).toBe(1);
});

test('marks that end late take nothing of the next ones away', async () => {
	const before = await marking();
	const after = await marking();
	before.end();
	await expect.poll(() => sheets).toHaveLength(2);
	after.end();
	await expect.poll(() => sheets).toEqual([]);
});

test.each([
	['executeScript', GONE],
	['insertCSS', GONE],
	['insertCSS', new Error('Cannot access contents of the page. Extension manifest must request permission')],
] as const)('a page that goes away before %s is closed to us', async (step, error) => {
	browser.scripting[step] = (async () => {
		throw error;
	}) as never;
	expect(await markPage(7, events)).toEqual({ kind: 'closed' });
});

test('a page that has gone when the marks end is no mistake, anything else is', async () => {
	const said = vi.spyOn(console, 'error').mockImplementation(() => {});
	const refuse = (error: Error) => {
		browser.scripting.removeCSS = (async () => {
			throw error;
		}) as never;
	};
	refuse(new Error('No tab with id: 7.'));
	(await marking()).end();
	const bug = new Error('Unexpected property');
	refuse(bug);
	(await marking()).end();
	await expect.poll(() => said.mock.calls).toEqual([[bug], [bug]]);
});

test('a mistake of ours is no closed page', async () => {
	browser.scripting.insertCSS = (async () => {
		throw new Error('Unexpected property');
	}) as never;
	await expect(markPage(7, events)).rejects.toThrow('Unexpected property');
});

test('a browser that cannot mark words says so', async () => {
	browser.scripting.executeScript = (async () => [{ frameId: 0, result: null }]) as never;
	expect(await markPage(7, events)).toEqual({ kind: 'unsupported' });
});
