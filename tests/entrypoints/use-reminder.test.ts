// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test, vi } from 'vitest';
import { useReminder } from '../../entrypoints/list/use-reminder.ts';
import { announce } from '../../lib/store/changes.ts';
import { closeDatabase, write } from '../../lib/store/database.ts';
import { save } from '../../lib/store/saved-postings.ts';
import { expectKind, posting, report } from '../store/examples.ts';
import { run, settle } from './hook.tsx';

/** What the disk says to a write of what is remembered; null: nothing, it writes. */
let refusal: DOMException | null = null;
vi.mock('../../lib/store/database.ts', async (original) => {
	const real = await original<typeof import('../../lib/store/database.ts')>();
	const guarded: typeof real.write = (work) => (refusal ? Promise.reject(refusal) : real.write(work));
	return { ...real, write: guarded };
});
const downloaded = vi.hoisted(() => vi.fn<(file: Blob, name: string) => void>());
vi.mock('../../entrypoints/common/download.ts', () => ({ download: downloaded }));

let ids: string[] = [];
beforeEach(async () => {
	refusal = null;
	downloaded.mockReset();
	await closeDatabase();
	globalThis.indexedDB = new IDBFactory();
	ids = [];
	for (let at = 0; at < 40; at += 1) {
		const fresh = { ...posting, url: `https://jobs.example.com/acme/${at}` };
		ids.push(expectKind(await save(fresh, report), 'saved').saved.id);
	}
});

async function due() {
	const hook = await run(useReminder);
	await expect.poll(() => hook.now()?.changes).toBe(40);
	return hook;
}

test('much that stands in no file is told, until it is put off', async () => {
	const hook = await due();
	expect(hook.now()).toMatchObject({ changes: 40, lastExport: null, outcome: null });
	await settle(() => hook.now()?.later());
	await expect.poll(() => hook.now()).toBeNull();
});

test('with the export the reminder goes', async () => {
	const hook = await due();
	await settle(() => hook.now()?.export());
	await expect.poll(() => hook.now()).toBeNull();
	expect(downloaded).toHaveBeenCalledOnce();
	expect(downloaded.mock.lastCall?.[1]).toMatch(/^groundwork-\d{4}-\d\d-\d\d\.json$/);
});

test('an export that left something out says so and is not taken for a whole one', async () => {
	await write(async (tx) => void (await tx.objectStore('contents').put({ id: ids[0], schema: 'torn' } as never)));
	announce({ id: null, what: 'posting', changedAt: null });
	const hook = await due();
	await settle(() => hook.now()?.export());
	// Of the posting neither row nor text is in the file.
	await expect.poll(() => hook.now()?.outcome).toEqual({ kind: 'left', records: 2 });
	expect(downloaded).toHaveBeenCalledOnce();
	await settle(() => announce({ id: null, what: 'backup', changedAt: null }));
	expect(hook.now()).toMatchObject({ changes: 40, lastExport: null });
});

test.each(['export', 'later'] as const)('where the disk is full, %s says that', async (what) => {
	const hook = await due();
	refusal = new DOMException('no room', 'QuotaExceededError');
	await settle(() => hook.now()?.[what]());
	await expect.poll(() => hook.now()?.outcome).toEqual({ kind: 'failed', reason: 'full' });
});

test('a mistake of ours is told', async () => {
	const hook = await due();
	vi.spyOn(console, 'error').mockImplementation(() => {});
	downloaded.mockImplementation(() => {
		throw new TypeError('no address');
	});
	await settle(() => hook.now()?.export());
	await expect.poll(() => hook.now()?.outcome).toEqual({ kind: 'error', message: 'TypeError: no address' });
});
