import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test } from 'vitest';
import { closeDatabase } from '../../lib/store/database.ts';
import { editText } from '../../lib/store/edit.ts';
import { load } from '../../lib/store/opened.ts';
import { renew } from '../../lib/store/renew.ts';
import { list, save } from '../../lib/store/saved-postings.ts';
import { expectKind, posting, report } from './examples.ts';

let id: string;
beforeEach(async () => {
	await closeDatabase();
	globalThis.indexedDB = new IDBFactory();
	id = expectKind(await save(posting, report), 'saved').saved.id;
	await editText(id, 'note', 'mine', null);
});
const madeAt = async () => expectKind(await load(id), 'opened').madeAt;
const newer: typeof report = {
	...report,
	engine: '9.0.0',
	scores: { ...report.scores, overall: { value: 73, parts: [] } },
};

test('a newer report takes the place of the saved one, which is kept', async () => {
	const before = expectKind(await load(id), 'opened');
	expectKind(await renew(id, newer, before.madeAt), 'renewed');
	const after = expectKind(await load(id), 'opened');
	expect(after.report).toEqual(newer);
	expect(after.posting).toEqual(posting);
	expect(after.entries).toEqual(before.entries);
	expect(after.earlier).toMatchObject([{ madeAt: before.madeAt, report, posting: null }]);
	expect(expectKind(await list(), 'listed').postings[0]?.report).toMatchObject({
		engine: '9.0.0',
		scores: { overall: 73 },
	});
});

test('a posting that reads otherwise today keeps its earlier text', async () => {
	const today = { ...posting, title: 'AI Lead', text: 'You will run everything.' };
	await renew(id, newer, await madeAt(), today);
	await new Promise((resolve) => setTimeout(resolve, 2));
	await renew(id, { ...newer, engine: '10.0.0' }, await madeAt());
	const after = expectKind(await load(id), 'opened');
	expect(after.posting).toEqual(today);
	expect(after.earlier).toMatchObject([
		{ report: { engine: '9.0.0' }, posting: null },
		{ report: { engine: '0.1.0' }, posting },
	]);
});

test('a report that took the place of the one on show in the meantime stays, and is archived by none', async () => {
	const { madeAt } = expectKind(await load(id), 'opened');
	const [first, second] = await Promise.all([
		renew(id, newer, madeAt),
		renew(id, { ...newer, engine: '8.0.0' }, madeAt),
	]);
	expect([first.kind, second.kind]).toEqual(['renewed', 'overtaken']);
	expect(expectKind(await load(id), 'opened')).toMatchObject({
		report: { engine: '9.0.0' },
		earlier: [{ report: { engine: '0.1.0' } }],
	});
});

test('of a posting that is gone says so', async () => {
	expect(await renew('nowhere', newer, posting.readAt)).toEqual({ kind: 'failed', reason: 'missing' });
});
