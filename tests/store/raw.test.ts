import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { beforeEach, expect, test } from 'vitest';
import { changesSinceExport, exported, remindLater } from '../../lib/store/backup.ts';
import { closeDatabase, database } from '../../lib/store/database.ts';
import { edit } from '../../lib/store/edit.ts';
import { rawExport } from '../../lib/store/raw.ts';
import { list, save } from '../../lib/store/saved-postings.ts';
import { deleteEverything } from '../../lib/store/wipe.ts';
import { expectKind, posting, report } from './examples.ts';

beforeEach(async () => {
	await closeDatabase();
	globalThis.indexedDB = new IDBFactory();
});
const saved = async (title: string) =>
	expectKind(await save({ ...posting, title, url: null }, report), 'saved').saved.id;
const lines = async () =>
	(await expectKind(await rawExport(), 'raw').file.text())
		.trim()
		.split('\n')
		.map((line) => JSON.parse(line));

test('the raw export holds whatever is there', async () => {
	const id = await saved('One');
	await (await database()).put('entries', { field: 'mood', id, anything: [1] });
	const [head, ...records] = await lines();
	expect(head).toEqual({ format: 'groundwork-raw', database: 'groundwork', version: 2 });
	expect(records).toContainEqual({ store: 'entries', key: ['mood', id], value: { field: 'mood', id, anything: [1] } });
	expect(records.map(({ store }) => store)).toEqual(['contents', 'entries', 'postings']);
});

test('of a database of a newer version, with stores that nobody here knows', async () => {
	const newer = await openDB('groundwork', 99, { upgrade: (db) => void db.createObjectStore('futures') });
	for (let key = 0; key < 450; key += 1) await newer.put('futures', { key }, key);
	newer.close();
	expect(await list()).toEqual({ kind: 'failed', reason: 'newer' });
	const [head, ...records] = await lines();
	expect(head.version).toBe(99);
	expect(records.map(({ value }) => value.key)).toEqual(Array.from({ length: 450 }, (_, key) => key));
});

test('where there is no database, none is made', async () => {
	expect(await rawExport()).toEqual({ kind: 'failed', reason: 'unavailable' });
	expect(await indexedDB.databases()).toEqual([]);
	expect(await list()).toMatchObject({ kind: 'listed' });
});

test('deleting everything leaves nothing, and one can begin anew', async () => {
	await saved('One');
	expect(await deleteEverything()).toEqual({ kind: 'wiped' });
	expect(await indexedDB.databases()).toEqual([]);
	expect(await list()).toMatchObject({ kind: 'listed', postings: [] });
});

test('a page that does not let go is told', async () => {
	await saved('One');
	const holding = await openDB('groundwork');
	expect(await deleteEverything()).toEqual({ kind: 'failed', reason: 'blocked' });
	holding.close();
});

test('what changed since the last export is counted', async () => {
	const counted = async () => expectKind(await changesSinceExport(), 'counted');
	expect(await counted()).toEqual({ kind: 'counted', lastExport: null, changes: 0, isDue: false });
	const id = await saved('One');
	await edit(id, 'status', () => 'applied');
	expect((await counted()).changes).toBe(2);
	const at = new Date().toISOString();
	await exported(at);
	expect(await counted()).toEqual({ kind: 'counted', lastExport: at, changes: 0, isDue: false });
	await new Promise((resolve) => setTimeout(resolve, 2));
	await edit(id, 'status', () => 'offer');
	expect((await counted()).changes).toBe(1);
});

test('a reminder is due when much has changed, and comes back when as much has changed again', async () => {
	const counted = async () => expectKind(await changesSinceExport(), 'counted');
	for (let n = 0; n < 39; n += 1) await saved(`${n}`);
	expect((await counted()).isDue).toBe(false);
	await saved('the fortieth');
	const due = await counted();
	expect(due).toMatchObject({ changes: 40, isDue: true });
	await remindLater(due);
	expect(await counted()).toMatchObject({ changes: 40, isDue: false });
	for (let n = 0; n < 40; n += 1) await saved(`again ${n}`);
	expect((await counted()).isDue).toBe(true);
});
