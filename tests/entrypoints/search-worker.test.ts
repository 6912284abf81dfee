import 'fake-indexeddb/auto';
import { beforeAll, expect, test, vi } from 'vitest';
import type { Answered, Asked } from '../../lib/search/messages.ts';
import { announce } from '../../lib/store/changes.ts';
import { write } from '../../lib/store/database.ts';
import { save } from '../../lib/store/saved-postings.ts';
import { keepSearch, keptSearch } from '../../lib/store/search-cache.ts';
import { expectKind, posting, report } from '../store/examples.ts';

const told: Answered[] = [];
let hear: (event: { data: Asked }) => void = () => {};
const ids: string[] = [];

beforeAll(async () => {
	for (const number of [1, 2]) {
		const fresh = { ...posting, url: `https://jobs.example.com/acme/${number}` };
		ids.push(expectKind(await save(fresh, report), 'saved').saved.id);
	}
	vi.stubGlobal('postMessage', (answer: Answered) => told.push(answer));
	vi.stubGlobal('addEventListener', (_name: string, listener: typeof hear) => {
		hear = listener;
	});
	vi.stubGlobal('reportError', (error: unknown) => Promise.reject(error));
	await import('../../entrypoints/common/search.worker.ts');
});

test('a posting that is deleted is forgotten at once, in what is kept too', async () => {
	await expect.poll(() => told.at(-1)).toEqual({ kind: 'read', read: 2, total: 2 });
	await keepSearch({ version: 1, words: ['pilots'] });
	const [gone = '', left = ''] = ids;
	await write(async (tx) => void (await tx.objectStore('postings').delete(gone)));
	announce({ id: gone, what: 'posting', changedAt: null });
	await expect.poll(keptSearch).toBeUndefined();
	told.length = 0;
	hear({ data: { kind: 'search', turn: 1, query: 'pilots' } });
	expect(told).toMatchObject([{ kind: 'found', turn: 1, hits: [{ id: left }], read: 1, total: 1 }]);
});
