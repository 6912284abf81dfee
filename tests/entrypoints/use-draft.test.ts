// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { useDraft } from '../../entrypoints/draft/use-draft.ts';
import { report } from '../store/examples.ts';
import { run, settle } from './hook.tsx';

vi.mock('../../lib/analysis/index.ts', () => ({ prepare: () => {}, analyse: () => report }));

const EMPTY = { title: '', text: '', answers: {} };
const MINE = { title: 'Lead', text: 'You will train our teams.', answers: { budget: true } };
const THEIRS = { title: 'Lead', text: 'You will train our teams and partners.', answers: {} };

beforeEach(() => fakeBrowser.reset());

const stored = async () => (await browser.storage.local.get('draft')).draft;
/** What another window keeps. */
const keptThere = (draft: typeof THEIRS) =>
	settle(() => browser.storage.local.set({ draft: { schema: 1, ...draft, by: 'another' } }));

async function opened(draft?: typeof THEIRS | typeof MINE) {
	if (draft) await browser.storage.local.set({ draft: { schema: 1, ...draft } });
	const hook = await run(useDraft);
	await expect.poll(() => hook.now().draft).toEqual(draft ?? EMPTY);
	return hook;
}
type Hook = Awaited<ReturnType<typeof opened>>;
const type = (hook: Hook, changed: object) => settle(() => hook.now().change((now) => ({ ...now, ...changed })));

test('what is typed is kept with every key, two of which may come at once, and read', async () => {
	const hook = await opened();
	expect([hook.now().read, hook.now().kept, hook.now().other]).toEqual([null, true, null]);
	await settle(() => {
		hook.now().change((now) => ({ ...now, title: 'Lead' }));
		hook.now().change((now) => ({ ...now, text: 'You will train our teams.' }));
	});
	await type(hook, { answers: { budget: true } });
	expect(hook.now().draft).toEqual(MINE);
	await expect.poll(stored).toMatchObject({ schema: 1, ...MINE });
	await expect.poll(() => hook.now().read?.report).toEqual(report);
	expect(hook.now().read?.posting).toMatchObject({ site: 'draft', title: 'Lead', text: 'You will train our teams.' });
	await settle();
	expect(hook.now().other).toBeNull();
});

test('a draft that the browser refuses to keep is told, and is still there', async () => {
	const hook = await opened();
	vi.spyOn(console, 'error').mockImplementation(() => {});
	const keep = browser.storage.local.set;
	vi.spyOn(browser.storage.local, 'set').mockRejectedValueOnce(new Error('quota exceeded'));
	await type(hook, MINE);
	await expect.poll(() => hook.now().kept).toBe(false);
	expect(hook.now().draft).toEqual(MINE);
	vi.mocked(browser.storage.local.set).mockImplementation(keep as never);
	await type(hook, { title: 'Lead, AI' });
	await expect.poll(() => hook.now().kept).toBe(true);
	expect(await stored()).toMatchObject({ ...MINE, title: 'Lead, AI' });
});

test('a draft that cannot be read is told, and nothing is written over it', async () => {
	vi.spyOn(console, 'error').mockImplementation(() => {});
	vi.spyOn(browser.storage.local, 'get').mockRejectedValue(new Error('storage is damaged') as never);
	const hook = await run(useDraft);
	await expect.poll(() => hook.now().unread).toBe(true);
	const set = vi.spyOn(browser.storage.local, 'set');
	await type(hook, MINE);
	expect([hook.now().draft, set.mock.calls]).toEqual([null, []]);
});

test('what another window writes is shown here too, though this one is looked at, and what stood here can be had back', async () => {
	const hook = await opened(MINE);
	expect(document.hidden).toBe(false);
	await keptThere(THEIRS);
	expect(hook.now().draft).toEqual(THEIRS);
	expect(hook.now().other).not.toBeNull();
	// It goes on writing: what can be had back is what stood here.
	await keptThere({ ...THEIRS, title: 'Lead of AI' });
	await settle(() => hook.now().other?.show());
	expect(hook.now().draft).toEqual(MINE);
	await expect.poll(stored).toMatchObject(MINE);
	await settle(() => hook.now().other?.show());
	expect(hook.now().draft).toEqual({ ...THEIRS, title: 'Lead of AI' });
	await settle(() => hook.now().other?.dismiss());
	expect([hook.now().other, hook.now().draft]).toEqual([null, { ...THEIRS, title: 'Lead of AI' }]);
});

test('where nothing was written here there is nothing to be had back', async () => {
	const hook = await opened();
	await keptThere(THEIRS);
	expect([hook.now().draft, hook.now().other]).toEqual([THEIRS, null]);
});

test('what two windows write at once is lost in neither', async () => {
	const hook = await opened();
	const slow = Promise.withResolvers<void>();
	const keep = browser.storage.local.set.bind(browser.storage.local);
	vi.spyOn(browser.storage.local, 'set').mockImplementationOnce((async (items: never) => {
		await slow.promise;
		await keep(items);
	}) as never);
	await type(hook, MINE);
	await keptThere(THEIRS);
	expect(hook.now().draft).toEqual(MINE);
	await settle(() => slow.resolve());
	await expect.poll(stored).toMatchObject(MINE);
	expect(hook.now().draft).toEqual(MINE);
	await settle(() => hook.now().other?.show());
	expect(hook.now().draft).toEqual(THEIRS);
});

test('a draft that could not be kept is not lost when another window keeps its own', async () => {
	const hook = await opened();
	vi.spyOn(console, 'error').mockImplementation(() => {});
	vi.spyOn(browser.storage.local, 'set').mockRejectedValueOnce(new Error('quota exceeded'));
	await type(hook, MINE);
	await expect.poll(() => hook.now().kept).toBe(false);
	await keptThere(THEIRS);
	expect([hook.now().draft, hook.now().kept]).toEqual([THEIRS, true]);
	await settle(() => hook.now().other?.show());
	expect(hook.now().draft).toEqual(MINE);
});

test('with everything else the draft is deleted, and not offered again', async () => {
	const hook = await opened(MINE);
	await keptThere(THEIRS);
	await settle(() => browser.storage.local.remove('draft'));
	expect([hook.now().draft, hook.now().other]).toEqual([EMPTY, null]);
});
