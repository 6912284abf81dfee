import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test } from 'vitest';
import { closeDatabase, write } from '../../lib/store/database.ts';
import { fill } from '../../lib/store/fill.ts';
import { list, save } from '../../lib/store/saved-postings.ts';
import { expectKind, posting, report } from './examples.ts';

let id: string;
const stated = async () => expectKind(await list(), 'listed').postings[0]?.report.stated;
beforeEach(async () => {
	await closeDatabase();
	globalThis.indexedDB = new IDBFactory();
	id = expectKind(await save(posting, report), 'saved').saved.id;
});

test('a row keeps what its report states', async () => {
	expect(await stated()).toEqual({ stageShown: 2 });
});

test('a row of an earlier version gets it from its report, once', async () => {
	await write(async (tx) => {
		const { report: summary, ...row } = (await tx.objectStore('postings').get(id)) as { report: { stated?: unknown } };
		const { stated: _stated, ...before } = summary;
		await tx.objectStore('postings').put({ ...row, report: before });
	});
	expect(await stated()).toBeUndefined();
	expect(expectKind(await fill([id, 'nowhere']), 'filled').stated).toEqual(new Map([[id, { stageShown: 2 }]]));
	expect(await stated()).toEqual({ stageShown: 2 });
	expect(expectKind(await list(), 'listed').postings[0]?.report.engine).toBe(report.engine);
});
