import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test } from 'vitest';
import { closeDatabase, write } from '../../lib/store/database.ts';
import { edit } from '../../lib/store/edit.ts';
import { everyRow, listedOne, newest } from '../../lib/store/listing.ts';
import { editMany, removeMany, restoreMany } from '../../lib/store/many.ts';
import { list, save } from '../../lib/store/saved-postings.ts';
import { keepSearch, keptSearch } from '../../lib/store/search-cache.ts';
import { expectKind, posting, report } from './examples.ts';

let ids: string[];
beforeEach(async () => {
	await closeDatabase();
	globalThis.indexedDB = new IDBFactory();
	ids = [];
	for (const number of [1, 2, 3]) {
		const outcome = await save({ ...posting, url: `https://jobs.example.com/acme/${number}` }, report);
		ids.push(expectKind(outcome, 'saved').saved.id);
		await new Promise((resolve) => setTimeout(resolve, 2));
	}
});
const rows = async () => expectKind(await list(), 'listed').postings;

test('many are removed and put back as they were, whatever is gone meanwhile', async () => {
	await edit(ids[0] ?? '', 'tags', () => ['far']);
	const before = await rows();
	const { removed } = expectKind(await removeMany([...ids.slice(0, 2), 'nowhere']), 'removed-many');
	expect((await rows()).map(({ id }) => id)).toEqual([ids[2]]);
	expectKind(await restoreMany(removed), 'restored');
	expect(await rows()).toEqual(before);
});

test('words of what is removed are not kept for searching either', async () => {
	await keepSearch({ words: ['pilots'] });
	await editMany(ids, 'status', () => 'applied');
	expect(await keptSearch()).toEqual({ words: ['pilots'] });
	await removeMany(ids.slice(0, 1));
	expect(await keptSearch()).toBeUndefined();
});

test('one field of many is changed, and what stood there is told', async () => {
	await edit(ids[0] ?? '', 'status', () => 'offer');
	const { before } = expectKind(await editMany([...ids, 'nowhere'], 'status', () => 'applied'), 'edited-many');
	expect((await rows()).map(({ own }) => own.status)).toEqual(['applied', 'applied', 'applied']);
	expect([...before]).toEqual([
		[ids[0], 'offer'],
		[ids[1], null],
		[ids[2], null],
	]);
	await editMany(ids, 'status', (_now, id) => before.get(id) ?? null);
	expect((await rows()).map(({ own }) => own.status)).toEqual([null, null, 'offer']);
});

test('the newest rows come first, with their own words and the number of all', async () => {
	await edit(ids[2] ?? '', 'status', () => 'offer');
	const page = expectKind(await newest(2), 'page');
	expect(page).toMatchObject({ total: 3, damaged: 0 });
	expect(page.postings).toEqual((await rows()).slice(0, 2));
});

test('every row comes once; what cannot be read is counted and left', async () => {
	await write((tx) => tx.objectStore('postings').put({ id: '~', schema: 99 }));
	const pages = [];
	for await (const page of everyRow()) pages.push(expectKind(page, 'page'));
	const all = pages.flatMap(({ postings }) => postings);
	expect(all.map(({ id }) => id).sort()).toEqual(ids.toSorted());
	expect(pages.reduce((sum, { damaged }) => sum + damaged, 0)).toBe(1);
	expect(expectKind(await newest(9), 'page')).toMatchObject({ total: 4 });
});

test('one row is as it is now, or not there', async () => {
	expect(expectKind(await listedOne(ids[2] ?? ''), 'one').posting).toEqual((await rows())[0]);
	expect(expectKind(await listedOne('nowhere'), 'one').posting).toBeNull();
});
