import 'fake-indexeddb/auto';
import { IDBFactory, IDBVersionChangeEvent } from 'fake-indexeddb';
import { afterEach, expect, test } from 'vitest';
import { closeDatabase } from '../../lib/store/database.ts';
import { forgetJournal } from '../../lib/store/journal.ts';
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

test('nothing is left of what makes the journal new', async () => {
	await save(posting, report);
	expect((await indexedDB.databases()).map(({ name }) => name)).toEqual(['groundwork']);
});

test('without room for a new journal what is there can be read, and a write tells', async () => {
	await save(posting, report);
	await startAnew();
	const { open } = IDBFactory.prototype;
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
