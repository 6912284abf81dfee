import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test } from 'vitest';
import {
	addDispute,
	addHighlight,
	keepDispute,
	keepHighlight,
	removeDispute,
	removeHighlight,
} from '../../lib/store/annotate.ts';
import type { Target } from '../../lib/store/annotations.ts';
import { closeDatabase, database } from '../../lib/store/database.ts';
import { removeMany, restoreMany } from '../../lib/store/many.ts';
import { load } from '../../lib/store/opened.ts';
import { save } from '../../lib/store/saved-postings.ts';
import { expectKind, posting, report } from './examples.ts';

const target: Target = {
	selector: [
		{ type: 'TextQuoteSelector', exact: 'our pilots', prefix: 'You will run ', suffix: '.' },
		{ type: 'TextPositionSelector', start: 13, end: 23 },
	],
};

let id: string;
beforeEach(async () => {
	await closeDatabase();
	globalThis.indexedDB = new IDBFactory();
	id = expectKind(await save(posting, report), 'saved').saved.id;
});
const opened = async () => expectKind(await load(id), 'opened');

test('highlights are kept, changed, taken away and brought back', async () => {
	const given = { posting: id, meaning: 'promising', target, comment: '' } as const;
	const { annotation } = expectKind(await addHighlight(given), 'annotated');
	expect(annotation).toMatchObject(given);
	expect((await opened()).highlights).toEqual([annotation]);
	await keepHighlight({ ...annotation, meaning: 'question', comment: 'how many?' });
	expect((await opened()).highlights).toMatchObject([
		{ id: annotation.id, meaning: 'question', comment: 'how many?', createdAt: annotation.createdAt },
	]);
	await removeHighlight(annotation);
	expect((await opened()).highlights).toEqual([]);
	await keepHighlight(annotation);
	expect((await opened()).highlights).toMatchObject([given]);
});

test('disputes are kept, changed and taken away', async () => {
	const given = { posting: id, field: 'stageShown', target, value: 1, comment: 'one pilot only' } as const;
	const { annotation } = expectKind(await addDispute(given), 'annotated');
	await keepDispute({ ...annotation, value: null });
	expect((await opened()).disputes).toMatchObject([{ ...given, value: null }]);
	await removeDispute(annotation);
	expect((await opened()).disputes).toEqual([]);
});

test('a dispute whose value the field cannot have is damage', async () => {
	const given = { posting: id, field: 'stageShown', target: null, value: 'in-place', comment: '' } as const;
	await addDispute(given);
	expect(await load(id)).toEqual({ kind: 'failed', reason: 'damaged' });
});

test('they come in the order in which they were made, and go and come back with their posting', async () => {
	for (const comment of ['a', 'b', 'c']) {
		await addHighlight({ posting: id, meaning: 'fact', target, comment });
		await new Promise((resolve) => setTimeout(resolve, 2));
	}
	const before = await opened();
	expect(before.highlights.map(({ comment }) => comment)).toEqual(['a', 'b', 'c']);
	const { removed } = expectKind(await removeMany([id]), 'removed-many');
	expect(await (await database()).count('highlights')).toBe(0);
	expect(await addHighlight({ posting: id, meaning: 'fact', target, comment: 'late' })).toMatchObject({
		reason: 'missing',
	});
	await restoreMany(removed);
	expect(await opened()).toEqual(before);
});
