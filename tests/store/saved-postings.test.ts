import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type Change, onChange, THIS_PAGE } from '../../lib/store/changes.ts';
import { closeDatabase, database, STORES } from '../../lib/store/database.ts';
import { edit, lastWords } from '../../lib/store/edit.ts';
import { listedOne } from '../../lib/store/listing.ts';
import { removeMany, restoreMany } from '../../lib/store/many.ts';
import { load } from '../../lib/store/opened.ts';
import { NOTHING_OWN } from '../../lib/store/own.ts';
import { findSame, list, save } from '../../lib/store/saved-postings.ts';
import { expectKind, posting, report } from './examples.ts';

beforeEach(async () => {
	await closeDatabase();
	globalThis.indexedDB = new IDBFactory();
});
afterEach(() => {
	vi.useRealTimers();
});

async function saved(over: Partial<typeof posting> = {}) {
	return expectKind(await save({ ...posting, ...over }, report), 'saved').saved;
}

async function titles() {
	return expectKind(await list(), 'listed').postings.map((row) => row.title);
}

describe('save and load', () => {
	test('give back the posting and the report as they were', async () => {
		const { id } = await saved();
		const opened = expectKind(await load(id), 'opened');
		expect(opened.posting).toEqual(posting);
		expect(opened.report).toEqual(report);
		expect(opened).toMatchObject({ entries: {}, highlights: [], disputes: [], earlier: [] });
	});

	test('survive closing the database', async () => {
		const { id } = await saved();
		await closeDatabase();
		expect(expectKind(await load(id), 'opened').posting).toEqual(posting);
	});

	test('a row carries what the list shows, without text and report', async () => {
		await saved();
		const [row] = expectKind(await list(), 'listed').postings;
		expect(row).toMatchObject({
			title: 'AI Enablement Lead',
			company: 'Acme Freight',
			report: {
				engine: '0.1.0',
				stageShown: 2,
				stageHiredFor: 3,
				scores: { scope: 70, foundations: null },
				flags: ['soleOwner'],
			},
		});
		expect(JSON.stringify(row)).not.toContain('You will run our pilots');
		expect(JSON.stringify(await (await database()).getAll('postings'))).not.toContain('You will run our pilots');
	});

	test('a report of another engine is not shown as if it were ours', async () => {
		const { id } = await saved();
		await (await database()).put('contents', {
			schema: 1,
			id,
			text: posting.text,
			report: { kind: 'read', engine: '9' },
		});
		const opened = expectKind(await load(id), 'opened');
		expect(opened.report).toBeNull();
		expect(opened.posting).toEqual(posting);
	});

	test.each(STORES)('a damaged record in %s is told, and stays', async (store) => {
		const { id } = await saved();
		const own = store === 'highlights' || store === 'disputes' ? 'its own' : id;
		const broken = { schema: 1, id: own, text: 7, field: 'note', posting: id, archivedAt: '2026' };
		await (await database()).put(store, broken);
		expect(await load(id)).toEqual({ kind: 'failed', reason: 'damaged' });
		expect(await (await database()).getAll(store)).toEqual([broken]);
	});

	test('loading what is not there says so', async () => {
		expect(await load('nowhere')).toEqual({ kind: 'failed', reason: 'missing' });
	});
});

describe('the same posting', () => {
	test('is saved once: the first reading stays', async () => {
		const first = await saved();
		const again = expectKind(await save({ ...posting, title: 'Another title' }, report), 'already-saved');
		expect(again.saved).toEqual(first);
		expect(await titles()).toEqual(['AI Enablement Lead']);
	});

	test('is saved once by two pages at the same moment', async () => {
		const kinds = (await Promise.all([save(posting, report), save(posting, report)])).map((result) => result.kind);
		expect(kinds.sort()).toEqual(['already-saved', 'saved']);
		expect(await titles()).toHaveLength(1);
	});

	test('is the same at every address that shows it', async () => {
		const { id } = await saved({ url: 'https://www.linkedin.com/jobs/view/ai-lead-at-acme-4100200300?trk=public' });
		const search = { ...posting, url: 'https://www.linkedin.com/jobs/search/?currentJobId=4100200300&keywords=ai' };
		expect(await findSame(search)).toMatchObject({ saved: { id } });
	});

	test('is found again, at the same address only', async () => {
		expect(await findSame(posting)).toEqual({ kind: 'looked', saved: null });
		const first = await saved();
		expect(await findSame(posting)).toEqual({ kind: 'looked', saved: first });
		expect(await findSame({ ...posting, url: 'https://jobs.example.com/acme/42' })).toEqual({
			kind: 'looked',
			saved: null,
		});
	});

	test('pasted texts are never the same', async () => {
		await saved({ url: null, site: 'pasted' });
		await saved({ url: null, site: 'pasted' });
		expect(await titles()).toHaveLength(2);
		expect(await findSame({ ...posting, url: null, site: 'pasted' })).toEqual({ kind: 'looked', saved: null });
	});
});

describe('list', () => {
	test('is newest first, whatever the ids', async () => {
		vi.useFakeTimers({ toFake: ['Date'] });
		for (const [at, title] of ['first', 'second', 'third'].entries()) {
			vi.setSystemTime(new Date(2026, 10, 22, 8, 0, at));
			await saved({ title, url: `https://jobs.example.com/${at}` });
		}
		expect(await titles()).toEqual(['third', 'second', 'first']);
	});

	test('tells what the person wrote of each, and one row says the same', async () => {
		const { id } = await saved();
		await saved({ url: null, site: 'pasted', title: 'Bare' });
		expect(expectKind(await list(), 'listed').postings.map(({ own }) => own)).toEqual([NOTHING_OWN, NOTHING_OWN]);
		await edit(id, 'status', () => 'applied');
		await edit(id, 'tags', () => ['remote']);
		await edit(id, 'rating.overall', () => 4);
		await edit(id, 'rating.scope', () => 1);
		await lastWords(id, 'note', 'n');
		const row = expectKind(await list(), 'listed').postings.find((one) => one.id === id);
		expect(row?.own).toEqual({ status: 'applied', tags: ['remote'], rating: 4, noted: true });
		expect(await listedOne(id)).toEqual({ kind: 'one', posting: row });
	});

	test('counts damaged rows and shows the others', async () => {
		await saved();
		await (await database()).put('postings', { id: 'x', schema: 1, savedAt: '2026', title: 3 });
		await (await database()).put('postings', { id: 'y', schema: 2, savedAt: '2027' });
		const listed = expectKind(await list(), 'listed');
		expect(listed.damaged).toBe(2);
		expect(listed.postings).toHaveLength(1);
	});
});

describe('remove and restore', () => {
	test('take everything out and put everything back', async () => {
		const { id } = await saved();
		await lastWords(id, 'note', 'keep me');
		const before = await load(id);
		const { removed } = expectKind(await removeMany([id]), 'removed-many');
		const db = await database();
		expect(await Promise.all(STORES.map((store) => db.count(store)))).toEqual(STORES.map(() => 0));
		expect(await restoreMany(removed)).toEqual({ kind: 'restored' });
		expect(await load(id)).toEqual(before);
	});

	test('touch nothing of another posting', async () => {
		const { id } = await saved();
		const other = await saved({ url: 'https://jobs.example.com/acme/42' });
		await lastWords(other.id, 'note', 'not yours');
		const before = await load(other.id);
		await removeMany([id]);
		expect(await load(other.id)).toEqual(before);
	});
});

describe('changes', () => {
	test('are told to open pages: each write once, a refused one never', async () => {
		const heard: Change[] = [];
		const stop = onChange((change) => heard.push(change));
		const { id } = await saved();
		await save(posting, report);
		const noted = expectKind(await lastWords(id, 'note', 'n'), 'edited');
		await restoreMany(expectKind(await removeMany([id]), 'removed-many').removed);
		await lastWords('nowhere', 'note', 'n');
		await vi.waitFor(() => expect(heard).toHaveLength(4));
		stop();
		await lastWords(id, 'note', 'after the end');
		await new Promise((resolve) => setTimeout(resolve, 30));
		expect(heard).toMatchObject([
			{ id, what: 'posting', by: THIS_PAGE },
			{ id, what: 'entry note', changedAt: noted.entry?.changedAt },
			{ id: null, ids: [id], what: 'posting', changedAt: null },
			{ id: null, ids: [id], what: 'posting', changedAt: null },
		]);
	});
});

describe('failures have names', () => {
	const refuse = (name: string) =>
		vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
			throw new DOMException('no', name);
		});

	test('a full disk', async () => {
		refuse('QuotaExceededError');
		expect(await save(posting, report)).toEqual({ kind: 'failed', reason: 'full' });
		expect(await titles()).toEqual([]);
	});

	test('a write that fails half way leaves nothing behind', async () => {
		const add = IDBObjectStore.prototype.add;
		vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(function (this: IDBObjectStore, value: unknown) {
			if (this.name === 'contents') throw new DOMException('no', 'QuotaExceededError');
			return add.call(this, value);
		});
		expect(await save(posting, report)).toEqual({ kind: 'failed', reason: 'full' });
		expect(await titles()).toEqual([]);
	});

	test('a store that the browser will not open', async () => {
		vi.spyOn(indexedDB, 'open').mockImplementation(() => {
			throw new DOMException('private window', 'InvalidStateError');
		});
		expect(await list()).toEqual({ kind: 'failed', reason: 'unavailable' });
		vi.restoreAllMocks();
		expect(await list()).toMatchObject({ kind: 'listed' });
	});

	test('a store made by a newer version', async () => {
		(await openDB('groundwork', 99)).close();
		expect(await list()).toEqual({ kind: 'failed', reason: 'newer' });
	});

	test('a page of an older version that does not let go, until it does', async () => {
		const open = indexedDB.open.bind(indexedDB);
		vi.spyOn(indexedDB, 'open').mockImplementationOnce((name, version) => {
			const request = open(name, version);
			queueMicrotask(() => request.dispatchEvent(new IDBVersionChangeEvent('blocked')));
			return request;
		});
		expect(await list()).toEqual({ kind: 'failed', reason: 'blocked' });
		expect(await list()).toMatchObject({ kind: 'listed' });
	});

	test('a bug of ours stays an error', async () => {
		refuse('DataCloneError');
		await expect(save(posting, report)).rejects.toThrow('no');
	});
});

test('steps aside for a newer version that wants to open the store', async () => {
	await saved();
	const newer = await openDB('groundwork', 3);
	expect(newer.version).toBe(3);
	newer.close();
	expect(await list()).toEqual({ kind: 'failed', reason: 'newer' });
});
