import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { type Change, onChange } from '../../lib/store/changes.ts';
import { closeDatabase, database } from '../../lib/store/database.ts';
import { edit, editText, lastWords } from '../../lib/store/edit.ts';
import type { Entry } from '../../lib/store/entries.ts';
import { removeMany } from '../../lib/store/many.ts';
import { load } from '../../lib/store/opened.ts';
import { save } from '../../lib/store/saved-postings.ts';
import { expectKind, posting, report } from './examples.ts';

let id: string;
beforeEach(async () => {
	await closeDatabase();
	globalThis.indexedDB = new IDBFactory();
	id = expectKind(await save(posting, report), 'saved').saved.id;
});

const entries = async () => expectKind(await load(id), 'opened').entries;
/** Lets the clock go on, so that the next entry has a time of its own. */
const later = () => new Promise((resolve) => setTimeout(resolve, 2));

test('each field is kept by itself', async () => {
	await Promise.all([
		edit(id, 'status', () => 'applied'),
		edit(id, 'tags', () => ['remote', 'climate']),
		edit(id, 'rating.partners', () => 2),
		edit(id, 'learned.foundations.budget', () => ({ value: 'in-place', from: 'budget' })),
		editText(id, 'note', 'Ask for the budget', null),
		editText(id, 'answer.budget', 'Forty thousand', null),
	]);
	const kept = Object.values(await entries()) as Entry[];
	expect(Object.fromEntries(kept.map(({ field, value }) => [field, value]))).toEqual({
		status: 'applied',
		tags: ['remote', 'climate'],
		'rating.partners': 2,
		'learned.foundations.budget': { value: 'in-place', from: 'budget' },
		note: 'Ask for the budget',
		'answer.budget': 'Forty thousand',
	});
});

test('a change works on what stands in the store, so that two pages lose nothing of each other', async () => {
	await Promise.all(['a', 'b', 'c'].map((tag) => edit(id, 'tags', (now) => [...(now ?? []), tag])));
	expect((await entries()).tags?.value.toSorted()).toEqual(['a', 'b', 'c']);
});

test('an emptied field leaves no record', async () => {
	await edit(id, 'status', () => 'offer');
	expect(await edit(id, 'status', () => null)).toEqual({ kind: 'edited', entry: null });
	const first = expectKind(await editText(id, 'note', 'x', null), 'edited');
	await editText(id, 'note', '', first.entry?.changedAt ?? null);
	await lastWords(id, 'answer.budget', '');
	expect(await (await database()).getAll('entries')).toEqual([]);
});

test('a change that changes nothing keeps the time', async () => {
	const first = expectKind(await edit(id, 'tags', () => ['a']), 'edited');
	await later();
	expect(await edit(id, 'tags', () => ['a'])).toEqual(first);
});

describe('a text that another page changed since', () => {
	test('is not overwritten; its words come back', async () => {
		const first = expectKind(await editText(id, 'note', 'one', null), 'edited');
		await later();
		const theirs = expectKind(await editText(id, 'note', 'theirs', first.entry?.changedAt ?? null), 'edited');
		expect(await editText(id, 'note', 'mine', first.entry?.changedAt ?? null)).toEqual({
			kind: 'overtaken',
			theirs: theirs.entry,
		});
		expect((await entries()).note?.value).toBe('theirs');
		expectKind(await editText(id, 'note', 'mine after all', theirs.entry?.changedAt ?? null), 'edited');
	});

	test('also when that page emptied it', async () => {
		const first = expectKind(await editText(id, 'note', 'one', null), 'edited');
		await editText(id, 'note', '', first.entry?.changedAt ?? null);
		expect(await editText(id, 'note', 'mine', first.entry?.changedAt ?? null)).toEqual({
			kind: 'overtaken',
			theirs: null,
		});
	});

	test('to the same words is no quarrel', async () => {
		await editText(id, 'note', 'same', null);
		expect(await editText(id, 'note', 'same', null)).toMatchObject({ kind: 'edited', entry: { value: 'same' } });
	});
});

test('last words go over whatever stands there', async () => {
	await editText(id, 'note', 'theirs', null);
	await lastWords(id, 'note', 'mine');
	expect((await entries()).note?.value).toBe('mine');
});

test('nothing is written to a posting that another page removed, and nothing stays behind', async () => {
	await removeMany([id]);
	const missing = { kind: 'failed', reason: 'missing' };
	expect(await edit(id, 'status', () => 'offer')).toEqual(missing);
	expect(await editText(id, 'note', 'late', null)).toEqual(missing);
	expect(await lastWords(id, 'note', 'late')).toEqual(missing);
	expect(await (await database()).getAll('entries')).toEqual([]);
});

test('open pages hear which field changed and when', async () => {
	const heard: Change[] = [];
	const stop = onChange((change) => heard.push(change));
	const { entry } = expectKind(await edit(id, 'learned.metrics', () => ({ value: null, from: null })), 'edited');
	await vi.waitFor(() => expect(heard).toHaveLength(1));
	stop();
	expect(heard[0]).toMatchObject({ id, what: 'entry learned.metrics', changedAt: entry?.changedAt });
});
