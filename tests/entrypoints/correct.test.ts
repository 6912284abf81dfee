import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { correct } from '../../entrypoints/common/correct.ts';
import { closeDatabase } from '../../lib/store/database.ts';
import { edit } from '../../lib/store/edit.ts';
import { load } from '../../lib/store/opened.ts';
import { save } from '../../lib/store/saved-postings.ts';
import { expectKind, posting, report } from '../store/examples.ts';

const RIGHT = { title: 'Head of AI Adoption', company: 'Lindqvist Mutual', location: 'Malmö' };

beforeEach(async () => {
	fakeBrowser.reset();
	await closeDatabase();
	globalThis.indexedDB = new IDBFactory();
});

test('a saved posting carries what was put right, and what was read before stays with it', async () => {
	const { saved } = expectKind(await save(posting, report), 'saved');
	await edit(saved.id, 'status', () => 'applied');
	expect(await correct(saved.id, RIGHT)).toBeNull();
	const opened = expectKind(await load(saved.id), 'opened');
	expect(opened.posting).toEqual({ ...posting, ...RIGHT });
	expect(opened.saved).toMatchObject({ ...RIGHT, identity: saved.identity, savedAt: saved.savedAt });
	expect(opened.entries.status?.value).toBe('applied');
	expect(opened.earlier.map(({ posting: before }) => before)).toEqual([posting]);
});

test('a posting that is gone is told', async () => {
	expect(await correct('nowhere', RIGHT)).toEqual({ kind: 'failed', reason: 'missing' });
});
