import { beforeEach, describe, expect, test, vi } from 'vitest';
import { type Browser, browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { copyOpenPage, postingFromText, readOpenPage, readSelection } from '../../lib/browser/page.ts';
import type { PageReading } from '../../lib/browser/page-reading.ts';
import type { Extraction } from '../../lib/extract/adapter.ts';

const found: Extraction = {
	kind: 'posting',
	site: 'linkedin',
	title: 'AI Enablement Lead',
	company: 'Acme Freight',
	location: null,
	salary: null,
	employmentType: null,
	postedAt: null,
	text: 'You will run our pilots.',
};
const nothing: Extraction = { kind: 'not-a-posting', site: 'generic' };
const broken: Extraction = { kind: 'unreadable', site: 'lever', missing: ['text'], title: 'AI Lead', company: null };

/** The tab in front, and what the scripts brought into its frames answer, call by call (the last answer goes on). */
function tab(
	over: Partial<Browser.tabs.Tab>,
	scripts: Record<string, unknown[][] | Error>,
	frames: string[] | Error = [],
) {
	const front = {
		id: 7,
		url: 'https://jobs.example.com/41',
		status: 'complete',
		windowId: 1,
		...over,
	} as Browser.tabs.Tab;
	browser.tabs.query = (async () => [front]) as typeof browser.tabs.query;
	const calls: string[] = [];
	browser.scripting.executeScript = vi.fn(
		async ({ files, target }: { files?: string[]; target: { allFrames?: boolean } }) => {
			if (!files && !target.allFrames) {
				if (frames instanceof Error) throw frames;
				return [{ frameId: 0, documentId: '0', result: frames }];
			}
			const file = files?.at(-1) ?? '/read.js';
			const answers = scripts[file];
			if (answers instanceof Error) throw answers;
			const inFrames = answers?.[Math.min(calls.filter((call) => call === file).length, answers.length - 1)] ?? [];
			if (!files)
				return inFrames.map((_, frameId) => ({
					frameId,
					documentId: `${frameId}`,
					result: { at: front.url, born: 1 },
				}));
			expect(target).toEqual({
				tabId: 7,
				...(file === '/read.js' ? { frameIds: inFrames.map((_, at) => at) } : { allFrames: true }),
			});
			calls.push(file);
			return inFrames
				.map((result, frameId) => ({
					frameId,
					documentId: `${frameId}`,
					result: result && typeof result === 'object' ? { ...result, at: front.url } : result,
				}))
				.reverse();
		},
	) as typeof browser.scripting.executeScript;
	return { front, calls };
}

beforeEach(() => {
	fakeBrowser.reset();
	browser.tabs.sendMessage = async () => {
		throw new Error('Could not establish connection. Receiving end does not exist.');
	};
	vi.useFakeTimers();
	return () => void vi.useRealTimers();
});

/** The answer, without waiting for the clock. */
async function read(): Promise<PageReading> {
	const [reading] = await Promise.all([readOpenPage(), vi.runAllTimersAsync()]);
	return reading;
}

describe('readOpenPage', () => {
	test('makes a posting of what the page says', async () => {
		tab({}, { '/read.js': [[found]] });
		const { kind: _, ...facts } = found;
		expect(await read()).toEqual({
			kind: 'posting',
			tabId: 7,
			posting: { schema: 1, url: 'https://jobs.example.com/41', ...facts, readAt: expect.stringMatching(/Z$/) },
		});
	});

	test.each([
		['a frame with a posting before a page without one', [nothing, found], 'Acme Freight'],
		[
			"a board's own posting before a general reading of the page",
			[{ ...found, site: 'generic', company: 'Page' }, found],
			'Acme Freight',
		],
		['the page before its frames', [found, { ...found, company: 'Frame' }], 'Acme Freight'],
		['the first frame before later ones', [nothing, found, { ...found, company: 'Frame' }], 'Acme Freight'],
		['any frame before one that went away', [null, undefined, found], 'Acme Freight'],
	])('takes %s', async (_name, frames, company) => {
		tab({}, { '/read.js': [frames] });
		expect(await read()).toMatchObject({ kind: 'posting', posting: { company } });
	});

	test('brings each frame the script of its own board', async () => {
		const addresses = ['https://careers.acme.example/', 'https://boards.greenhouse.io/acme/jobs/41', 'about:blank'];
		tab({}, {});
		const brought: unknown[] = [];
		browser.scripting.executeScript = (async ({
			files,
			target,
		}: {
			files?: string[];
			target: { frameIds: number[] };
		}) => {
			if (!files) return addresses.map((at, frameId) => ({ frameId, documentId: '', result: { at, born: 1 } }));
			brought.push({ files, frames: target.frameIds });
			const isBoard = files.length > 1;
			return target.frameIds.map((frameId) => ({
				frameId,
				documentId: `${frameId}`,
				result: { ...(isBoard ? { ...found, site: 'greenhouse' } : nothing), at: addresses[frameId] },
			}));
		}) as typeof browser.scripting.executeScript;
		expect(await read()).toMatchObject({ kind: 'posting', posting: { site: 'greenhouse' } });
		expect(brought).toEqual([
			{ files: ['/read.js'], frames: [0, 2] },
			{ files: ['/boards/greenhouse.js', '/read.js'], frames: [1] },
		]);
	});

	test('tells of a posting in a frame of a board, which no click opens', async () => {
		const board = 'https://job-boards.greenhouse.io/embed/job_app?for=acme&token=4100200';
		const address = 'https://careers.acme.example/';
		tab({ url: address }, { '/read.js': [[nothing]] }, ['about:blank', '', 'https://ads.example/', board]);
		expect(await read()).toEqual({ kind: 'framed', url: address, tabId: 7, posting: board });
		tab({ url: address }, { '/read.js': [[found]] }, [board]);
		expect(await read()).toMatchObject({ kind: 'posting' });
		tab({ url: address }, { '/read.js': [[nothing]] }, [
			'https://job-boards.greenhouse.io/acme',
			'javascript:alert(1)',
		]);
		expect(await read()).toMatchObject({ kind: 'not-a-posting' });
	});

	test('says what is missing, and what was found all the same', async () => {
		tab({}, { '/read.js': [[broken]] });
		expect(await read()).toEqual({
			kind: 'unreadable',
			url: 'https://jobs.example.com/41',
			tabId: 7,
			missing: ['text'],
			title: 'AI Lead',
			company: null,
		});
	});

	test('looks again at a page that lacks its text, and not for ever', async () => {
		const late = tab({}, { '/read.js': [[broken], [{ ...broken, loading: true }], [found], [nothing]] });
		expect(await read()).toMatchObject({ kind: 'posting' });
		expect(late.calls).toHaveLength(3);
		const never = tab({}, { '/read.js': [[broken]] });
		expect(await read()).toMatchObject({ kind: 'unreadable' });
		expect(never.calls).toHaveLength(15);
	});

	test('looks again at a page that is still loading, not at one that is done', async () => {
		const loading = tab({ status: 'loading' }, { '/read.js': [[nothing], [found]] });
		expect(await read()).toMatchObject({ kind: 'posting' });
		expect(loading.calls).toHaveLength(2);
		const done = tab({}, { '/read.js': [[nothing], [found]] });
		expect(await read()).toEqual({ kind: 'not-a-posting', url: 'https://jobs.example.com/41', tabId: 7 });
		expect(done.calls).toHaveLength(1);
	});

	test.each(['chrome://extensions/', 'about:config', 'moz-extension://1/list.html', 'view-source:https://example.com'])(
		'does not try %s',
		async (url) => {
			const { calls } = tab({ url }, {});
			expect(await read()).toEqual({ kind: 'no-access', reason: 'protected' });
			expect(calls).toEqual([]);
		},
	);

	test('without a grant the browser hides the address: a click is needed', async () => {
		tab({ url: undefined as unknown as string }, {});
		expect(await read()).toEqual({ kind: 'no-access', reason: 'not-granted' });
	});

	test.each([
		'The extensions gallery cannot be scripted.',
		'Cannot access contents of the page. Extension manifest must request permission to access the respective host.',
		'Frame with ID 0 is showing error page',
		'Missing host permission for the tab',
	])('"%s" is a protected page', async (message) => {
		tab({}, { '/read.js': new Error(message) });
		expect(await read()).toEqual({ kind: 'no-access', reason: 'protected' });
	});

	test('a grant that ends while the page is read is no error', async () => {
		tab({}, { '/read.js': [[nothing]] }, new Error('Missing host permission for the tab or frames'));
		expect(await read()).toMatchObject({ kind: 'not-a-posting' });
	});

	test('any other error is ours, and thrown', async () => {
		tab({}, { '/read.js': new Error('Could not load file: read.js') });
		await expect(read()).rejects.toThrow('Could not load file');
	});

	test.each([
		['an empty title', [{ ...found, title: '' }]],
		['another shape', [{ kind: 'posting', html: '<b>' }]],
		['no answer at all', [null]],
	])('%s is not believed', async (_name, frames) => {
		tab({}, { '/read.js': [frames] });
		await expect(read()).rejects.toThrow();
	});
});

describe('readSelection', () => {
	const around = { before: '', after: '' };
	const selected = { title: 'Careers at Acme', text: 'You will run\n- pilots', ...around };

	test('takes title and company from the page where it shows them', async () => {
		tab({}, { '/selection.js': [[selected]], '/read.js': [[found]] });
		expect(await readSelection()).toMatchObject({
			kind: 'posting',
			posting: {
				site: 'selection',
				title: 'AI Enablement Lead',
				company: 'Acme Freight',
				text: 'You will run\n- pilots',
			},
		});
	});

	test("takes the page's own title where nothing better is known", async () => {
		tab({}, { '/selection.js': [[selected]], '/read.js': [[nothing]] });
		expect(await readSelection()).toMatchObject({ posting: { title: 'Careers at Acme', company: null } });
	});

	test('takes the first line where the page has no title', async () => {
		tab({}, { '/selection.js': [[{ ...selected, title: ' ' }]], '/read.js': [[nothing]] });
		expect(await readSelection()).toMatchObject({ posting: { title: 'You will run' } });
	});

	test('takes the frame that has a selection', async () => {
		tab({}, { '/selection.js': [[{ title: 'Page', text: '', ...around }, selected]], '/read.js': [[nothing]] });
		expect(await readSelection()).toMatchObject({ posting: { text: selected.text } });
	});

	test('says so when nothing is selected', async () => {
		tab({}, { '/selection.js': [[{ title: 'Page', text: ' \n', ...around }]] });
		expect(await readSelection()).toMatchObject({ kind: 'no-selection' });
	});

	test('reads the tab it is given, not the one in front', async () => {
		const { front } = tab({}, { '/selection.js': [[selected]], '/read.js': [[nothing]] });
		expect(await readSelection({ ...front, url: 'https://other.example.com/' })).toMatchObject({
			posting: { url: 'https://other.example.com/' },
		});
	});
});

describe('postingFromText', () => {
	test('keeps the text as it was pasted: quotes stand on it', () => {
		const text = ' AI Lead\r\n\r\nYou will …  ';
		expect(postingFromText({ title: ' ', company: ' Acme ', text })).toMatchObject({
			url: null,
			site: 'pasted',
			title: 'AI Lead',
			company: 'Acme',
			text,
		});
	});

	test('blank text is no posting', () => {
		expect(postingFromText({ title: 'AI Lead', company: '', text: ' \n ' })).toBeNull();
	});
});

describe('copyOpenPage', () => {
	test('joins the copies of the page and of the frames that we may look into, the page first', async () => {
		tab({}, { '/scrub.js': [['<html>page</html>', null, '<html>frame</html>']] });
		expect(await copyOpenPage()).toBe('<html>page</html>\n<html>frame</html>');
	});

	test.each([
		['a page that we were not asked to read', { url: undefined }],
		['a page of the browser', { url: 'chrome://settings' }],
	])('brings nothing into %s', async (_name, over) => {
		const { calls } = tab(over as Partial<Browser.tabs.Tab>, { '/scrub.js': [['<html></html>']] });
		expect(await copyOpenPage()).toBeNull();
		expect(calls).toEqual([]);
	});

	test('a refusal is no error; anything else is', async () => {
		tab({}, { '/scrub.js': new Error('Cannot access contents of the page') });
		expect(await copyOpenPage()).toBeNull();
		tab({}, { '/scrub.js': new Error('out of memory') });
		await expect(copyOpenPage()).rejects.toThrow('out of memory');
		tab({}, { '/scrub.js': [[{ not: 'text' }]] });
		await expect(copyOpenPage()).rejects.toThrow();
	});
});
