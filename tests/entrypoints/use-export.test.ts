// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Exporting } from '../../components/exchange.ts';
import { useExport } from '../../entrypoints/exchange/use-export.ts';
import { rubricOf } from '../../lib/analysis/rubric.ts';
import { changeSettings } from '../../lib/browser/settings.ts';
import { closeDatabase, database } from '../../lib/store/database.ts';
import { save } from '../../lib/store/saved-postings.ts';
import { exported } from '../exchange/examples.ts';
import { expectKind, report } from '../store/examples.ts';
import { run, settle } from './hook.tsx';

beforeEach(async () => {
	fakeBrowser.reset();
	await closeDatabase();
	globalThis.indexedDB = new IDBFactory();
});

test('a report that has to be made for a file is made with the weights that were chosen', async () => {
	const { posting } = exported();
	const { id } = expectKind(await save({ ...posting, text: posting.text.repeat(3) }, report), 'saved').saved;
	const stored = await (await database()).get('contents', id);
	await (await database()).put('contents', { ...Object(stored), report: 'unreadable' });
	await changeSettings({ weights: { overall: { clarity: 0 } } });
	const scope = { kind: 'scope', ids: [id], all: true, view: [], total: 1, stale: [], engine: '1.0.0' } as const;
	const hook = await run(useExport, scope);
	await settle(() => hook.now().actions.make('print', { notes: true, names: true, text: true }, ','));
	await expect.poll(() => hook.now().exporting.kind).toBe('sheets');
	const { postings } = hook.now().exporting as Extract<Exporting, { kind: 'sheets' }>;
	const made = postings[0]?.report;
	expect(made?.kind).toBe('read');
	expect(made?.kind === 'read' && rubricOf(made.scores).overall.clarity).toBe(0);
});
