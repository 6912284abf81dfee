// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { useReport } from '../../entrypoints/common/use-report.ts';
import type { Posting } from '../../lib/posting.ts';
import { closeDatabase } from '../../lib/store/database.ts';
import { removeMany } from '../../lib/store/many.ts';
import { load } from '../../lib/store/opened.ts';
import { expectKind, posting as first, report } from '../store/examples.ts';
import { run, settle } from './hook.tsx';

const second: Posting = { ...first, url: 'https://jobs.example.com/acme/42', title: 'AI Trainer' };
const pasted: Posting = { ...first, url: null, site: 'pasted' };

vi.mock('../../lib/analysis/index.ts', () => ({ prepare: () => {}, analyse: () => report }));
/** What a save waits for: a disk that is slow. */
let disk: Promise<void> = Promise.resolve();
vi.mock('../../lib/store/saved-postings.ts', async (original) => {
	const store = await original<typeof import('../../lib/store/saved-postings.ts')>();
	return { ...store, save: (...fresh: Parameters<typeof store.save>) => disk.then(() => store.save(...fresh)) };
});

beforeEach(async () => {
	fakeBrowser.reset();
	await closeDatabase();
	globalThis.indexedDB = new IDBFactory();
	disk = Promise.resolve();
});

const reading = (posting: Posting) => ({ kind: 'posting', posting, tabId: 7 }) as const;

async function showing(posting: Posting) {
	const hook = await run(useReport);
	await settle(() => hook.now().show(reading(posting)));
	await expect.poll(() => hook.now().keeping).toEqual({ kind: 'unsaved' });
	return hook;
}

test('a posting on show is unsaved until it is kept, and found saved when it is shown again', async () => {
	const hook = await showing(first);
	expect(hook.now().face).toEqual({ kind: 'report', posting: first, report, tabId: 7 });
	const id = await hook.now().keep();
	await expect.poll(() => hook.now().keeping).toEqual({ kind: 'saved', id });
	await settle(() => hook.now().show(reading(second)));
	await expect.poll(() => hook.now().keeping).toEqual({ kind: 'unsaved' });
	await settle(() => hook.now().show(reading({ ...first, readAt: '2026-11-22T09:00:00.000Z' })));
	await expect.poll(() => hook.now().keeping).toEqual({ kind: 'saved', id });
});

test('a save that ends after another posting came to be on show says nothing of that one', async () => {
	const slow = Promise.withResolvers<void>();
	disk = slow.promise;
	const hook = await showing(first);
	const kept = hook.now().keep();
	await settle();
	expect(hook.now().keeping).toEqual({ kind: 'saving' });
	await settle(() => hook.now().show(reading(second)));
	await expect.poll(() => hook.now().keeping).toEqual({ kind: 'unsaved' });
	slow.resolve();
	const id = await kept;
	await settle();
	expect(hook.now().keeping).toEqual({ kind: 'unsaved' });
	expect(expectKind(await load(id ?? ''), 'opened').posting).toEqual(first);
	const other = await hook.now().keep();
	await expect.poll(() => hook.now().keeping).toEqual({ kind: 'saved', id: other });
	expect(expectKind(await load(other ?? ''), 'opened').posting).toEqual(second);
	expect(other).not.toBe(id);
});

test('the posting before is not taken for the one on show, in no picture', async () => {
	const seen: unknown[] = [];
	const hook = await run(() => {
		const session = useReport();
		if (session.face.kind === 'report') seen.push([session.face.posting.title, session.keeping.kind]);
		return session;
	});
	await settle(() => hook.now().show(reading(first)));
	await hook.now().keep();
	await expect.poll(() => hook.now().keeping.kind).toBe('saved');
	seen.length = 0;
	await settle(() => hook.now().show(reading(second)));
	await expect.poll(() => hook.now().keeping.kind).toBe('unsaved');
	expect(seen).not.toContainEqual(['AI Trainer', 'saved']);
});

test('a pasted text that was kept stays saved until it is deleted', async () => {
	const hook = await showing(pasted);
	const id = await hook.now().keep();
	await settle();
	expect(hook.now().keeping).toEqual({ kind: 'saved', id });
	await settle(() => removeMany([id ?? '']));
	await expect.poll(() => hook.now().keeping).toEqual({ kind: 'unsaved' });
});

test('a reading that comes late shows nothing', async () => {
	const late = Promise.withResolvers<ReturnType<typeof reading>>();
	const hook = await run(useReport);
	await settle(() => hook.now().show(late.promise));
	await settle(() => hook.now().show(reading(second)));
	await settle(() => late.resolve(reading(first)));
	expect(hook.now().face).toMatchObject({ kind: 'report', posting: { title: 'AI Trainer' } });
});

test('what is put right is read again, and saved as it was put right', async () => {
	const hook = await showing(first);
	const right = { title: 'Head of AI Adoption', company: null, location: 'Malmö' };
	await settle(() => hook.now().actions.correct(right));
	expect(hook.now().face).toEqual({ kind: 'report', posting: { ...first, ...right }, report, tabId: 7 });
	await expect.poll(() => hook.now().keeping).toEqual({ kind: 'unsaved' });
	const id = await hook.now().keep();
	expect(expectKind(await load(id ?? ''), 'opened').posting).toEqual({ ...first, ...right });
});
