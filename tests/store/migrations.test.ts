import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { beforeEach, describe, expect, test } from 'vitest';
import { closeDatabase, database, STORES } from '../../lib/store/database.ts';
import { editText } from '../../lib/store/edit.ts';
import { MIGRATIONS, type Migrations, type StoredRecord, upToDate } from '../../lib/store/migrations.ts';
import { load } from '../../lib/store/opened.ts';
import { list } from '../../lib/store/saved-postings.ts';
import { readArchived, readContents, readDispute, readEntry, readHighlight, readRow } from '../../lib/store/stored.ts';

/** What records of two later versions would look like: the notes were first plain, then Markdown. */
const migrations: Migrations = [
	({ note, ...rest }) => ({ ...rest, schema: 2, text: note }),
	(old) => ({ ...old, schema: 3, format: old.text === '' ? 'empty' : 'plain' }),
];

describe('upToDate', () => {
	test('brings a record of each version to the newest, and leaves the stored one alone', () => {
		const first = Object.freeze({ schema: 1, id: 'a', note: 'call them' });
		expect(upToDate(first, migrations)).toEqual({ schema: 3, id: 'a', text: 'call them', format: 'plain' });
		expect(upToDate({ schema: 2, id: 'a', text: '' }, migrations)).toMatchObject({ schema: 3, format: 'empty' });
		expect(upToDate({ schema: 3, id: 'a', text: 'x', format: 'rich' }, migrations)).toMatchObject({ format: 'rich' });
	});

	test.each([
		['a newer version', { schema: 4 }],
		['no version', { id: 'a' }],
		['a half version', { schema: 1.5 }],
		['version 0', { schema: 0 }],
		['a text', 'record'],
		['nothing', undefined],
		['null', null],
	])('answers null for %s', (_name, record) => {
		expect(upToDate(record, migrations)).toBeNull();
	});
});

const RELEASED_POSTING = {
	schema: 1,
	url: 'https://jobs.example.com/acme/41',
	site: 'generic',
	title: 'AI Enablement Lead',
	company: 'Acme Freight',
	location: null,
	salary: null,
	employmentType: null,
	postedAt: null,
	readAt: '2026-05-03T08:59:00.000Z',
};
const RELEASED_SUMMARY = {
	kind: 'read',
	engine: '1.0.0',
	stageShown: 2,
	stageHiredFor: 3,
	scores: { scope: 70, partners: 50, foundations: null, overall: 61 },
	flags: ['soleOwner'],
};

/** What each store of a version holds, kept for good: it must read as today's. */
const AT = '2026-05-03T09:00:00.000Z';
const row = { ...RELEASED_POSTING, id: 'a', identity: null, savedAt: AT, report: RELEASED_SUMMARY };
const target = {
	selector: [
		{ type: 'TextQuoteSelector', exact: 'pilots', prefix: 'our ', suffix: '.' },
		{ type: 'TextPositionSelector', start: 17, end: 23 },
	],
};
const note = { id: 'b', posting: 'a', comment: '', createdAt: AT, changedAt: AT };
const RELEASED: Record<keyof typeof MIGRATIONS, readonly StoredRecord[]> = {
	postings: [row],
	contents: [
		{ schema: 1, id: 'a', text: 'You will run our pilots.', report: { kind: 'too-short', engine: '1.0.0', words: 5 } },
		{ schema: 2, id: 'a', text: 'You will.', report: { kind: 'too-short', engine: '1.0.0', words: 2 }, madeAt: AT },
	],
	archive: [{ schema: 1, id: 'a', archivedAt: AT, madeAt: AT, report: null, posting: null }],
	entries: [
		{ schema: 1, id: 'a', field: 'note', text: 'Call *them*', changedAt: AT },
		{ schema: 2, id: 'a', field: 'learned.foundations.budget', value: { value: null, from: null }, changedAt: AT },
	],
	highlights: [{ schema: 1, ...note, meaning: 'worrying', target }],
	disputes: [{ schema: 1, ...note, field: 'stageShown', value: 1, target: null }],
};
const READERS = {
	postings: readRow,
	contents: readContents,
	archive: readArchived,
	entries: readEntry,
	highlights: readHighlight,
	disputes: readDispute,
};

test.each(STORES)('%s: every released version has an example, and is read', (store) => {
	expect(RELEASED[store].map((example) => example.schema)).toEqual([...MIGRATIONS[store], null].map((_, at) => at + 1));
	for (const example of RELEASED[store]) {
		expect(READERS[store](example)).toMatchObject({ schema: MIGRATIONS[store].length + 1 });
	}
});

describe('the database of version 1', () => {
	/** As that version made and filled it. */
	async function released() {
		const db = await openDB('groundwork', 1, {
			upgrade(made) {
				const postings = made.createObjectStore('postings', { keyPath: 'id' });
				postings.createIndex('savedAt', 'savedAt');
				postings.createIndex('identity', 'identity');
				made.createObjectStore('contents', { keyPath: 'id' });
				made.createObjectStore('notes', { keyPath: 'id' });
			},
		});
		for (const id of ['a', 'b']) {
			await db.put('postings', { ...row, id });
			await db.put('contents', { schema: 1, id, text: 'You will run our pilots.', report: 'unreadable' });
		}
		await db.put('notes', { schema: 1, id: 'a', text: 'Call *them*', changedAt: AT });
		await db.put('notes', { schema: 1, id: 'b', words: 'damaged' });
		db.close();
	}
	beforeEach(async () => {
		await closeDatabase();
		globalThis.indexedDB = new IDBFactory();
		await released();
	});

	test('is read with its notes', async () => {
		expect(await list()).toMatchObject({ kind: 'listed', postings: [{ own: { noted: true } }, {}], damaged: 0 });
		expect(await load('a')).toMatchObject({
			kind: 'opened',
			posting: { ...RELEASED_POSTING, text: 'You will run our pilots.' },
			report: null,
			madeAt: AT,
			entries: { note: { value: 'Call *them*', changedAt: AT } },
		});
	});

	test('keeps what was damaged as it was', async () => {
		expect(await load('b')).toEqual({ kind: 'failed', reason: 'damaged' });
		expect(await (await database()).get('entries', ['note', 'b'])).toMatchObject({ schema: 1, words: 'damaged' });
	});

	test('can be written at once: the old note is a basis like any other', async () => {
		expect(await editText('a', 'note', 'Called', AT)).toMatchObject({ kind: 'edited', entry: { value: 'Called' } });
	});
});
