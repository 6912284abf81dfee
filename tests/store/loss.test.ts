import 'fake-indexeddb/auto';
import { IDBDatabase, IDBFactory, IDBVersionChangeEvent } from 'fake-indexeddb';
import { afterEach, expect, test, vi } from 'vitest';
import { closeDatabase } from '../../lib/store/database.ts';
import { forgetJournal, journalIsFresh } from '../../lib/store/journal.ts';
import { lastLoss, lossIsKnown } from '../../lib/store/loss.ts';
import { list, save } from '../../lib/store/saved-postings.ts';
import { posting, report } from './examples.ts';

/** As in another page, over whatever the browser has kept by then. */
async function startAnew(): Promise<void> {
	await closeDatabase();
	forgetJournal();
}

/** Chromium's word for a database that it made in place of damaged ones. */
function emptiedByTheBrowser(): void {
	globalThis.indexedDB = new IDBFactory();
	Object.defineProperty(IDBVersionChangeEvent.prototype, 'dataLoss', { value: 'total', configurable: true });
}

const { deleteDatabase, open } = IDBFactory.prototype;
const { transaction } = IDBDatabase.prototype;

afterEach(async () => {
	Reflect.deleteProperty(IDBVersionChangeEvent.prototype, 'dataLoss');
	await startAnew();
	globalThis.indexedDB = new IDBFactory();
});

test('a list that is made for the first time has lost nothing', async () => {
	expect(await lastLoss()).toEqual({ kind: 'asked', at: null });
});

test('a list in place of a damaged one tells it, in later pages too, until the person knows', async () => {
	await save(posting, report);
	await startAnew();
	emptiedByTheBrowser();
	expect(await list()).toMatchObject({ postings: [] });
	Reflect.deleteProperty(IDBVersionChangeEvent.prototype, 'dataLoss');
	await startAnew();
	expect(await lastLoss()).toMatchObject({ at: expect.stringMatching(/^\d{4}-\d\d-\d\dT/) });
	await lossIsKnown();
	expect(await lastLoss()).toEqual({ kind: 'asked', at: null });
});

test('before a page writes, what makes the journal new is deleted, and made again for the next time', async () => {
	const done: string[] = [];
	vi.spyOn(IDBFactory.prototype, 'deleteDatabase').mockImplementation(function (this: IDBFactory, name) {
		done.push('delete');
		return deleteDatabase.call(this, name);
	});
	vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(function (this: IDBFactory, name, version) {
		if (name !== 'groundwork') done.push('make');
		return open.call(this, name, version);
	});
	vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (
		this: IDBDatabase,
		stores,
		mode,
		options,
	) {
		if (mode === 'readwrite') done.push('write');
		return transaction.call(this, stores, mode, options);
	});
	await save(posting, report);
	expect(done).toEqual(['delete', 'make', 'delete', 'make', 'write']);
	done.length = 0;
	await startAnew();
	await list();
	expect(done).toEqual([]);
	await save({ ...posting, url: 'https://jobs.example.com/other' }, report);
	expect(done).toEqual(['delete', 'make', 'write']);
	done.length = 0;
	await startAnew();
	journalIsFresh();
	await save({ ...posting, url: 'https://jobs.example.com/third' }, report);
	expect(done).toEqual(['write']);
});

test('without room for a new journal what is there can be read, and a write tells', async () => {
	await save(posting, report);
	await startAnew();
	IDBFactory.prototype.open = function (name, version) {
		if (name !== 'groundwork') throw new DOMException('no space', 'QuotaExceededError');
		return open.call(this, name, version);
	};
	try {
		expect(await list()).toMatchObject({ kind: 'listed', postings: [{ title: posting.title }] });
		expect(await save({ ...posting, url: 'https://jobs.example.com/other' }, report)).toEqual({
			kind: 'failed',
			reason: 'full',
		});
	} finally {
		IDBFactory.prototype.open = open;
	}
});
