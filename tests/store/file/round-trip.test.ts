import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { closeDatabase, reading, STORES, write } from '../../../lib/store/database.ts';
import type { Bundle } from '../../../lib/store/file/format.ts';
import { readFile } from '../../../lib/store/file/read.ts';
import { takeIn } from '../../../lib/store/file/take-in.ts';
import { writeFile } from '../../../lib/store/file/write.ts';
import { load } from '../../../lib/store/opened.ts';
import { expectKind } from '../examples.ts';
import { bundles } from './generated.ts';

vi.setConfig({ testTimeout: 120_000 }); // many lists, on a busy machine

async function emptyDatabase() {
	await closeDatabase();
	globalThis.indexedDB = new IDBFactory();
}
async function fill(list: readonly Bundle[]) {
	await emptyDatabase();
	await write(async (tx) => {
		for (const { posting, contents, ...rest } of list) {
			await tx.objectStore('postings').put(posting);
			await tx.objectStore('contents').put(contents);
			for (const name of ['archive', 'entries', 'highlights', 'disputes'] as const)
				for (const record of rest[name]) await tx.objectStore(name).put(record);
		}
	});
}
async function exported() {
	const { file, damaged } = expectKind(await writeFile(), 'written');
	expect(damaged).toBe(0);
	return file;
}
async function everything() {
	const tx = await reading();
	const stores = await Promise.all(STORES.map(async (store) => [store, await tx.objectStore(store).getAll()] as const));
	return Object.fromEntries(stores) as Record<(typeof STORES)[number], unknown[]>;
}
const opened = (list: readonly Bundle[]) => Promise.all(list.map(({ posting: { id } }) => load(id)));

test('export, import into an empty list, export: the same list and the same bytes', async () => {
	await fc.assert(
		fc.asyncProperty(bundles, async (list) => {
			await fill(list);
			const before = await opened(list);
			const first = await exported();
			await emptyDatabase();
			const checked = expectKind(await readFile(first), 'checked');
			expect(await takeIn(checked, 'merge')).toEqual({ kind: 'taken-in', added: list.length, merged: 0 });
			expect(await (await exported()).text()).toBe(await first.text());
			expect(await opened(list)).toEqual(before);
		}),
		{ numRuns: 20 },
	);
});

test('a file is JSON, and laid out anew by another program it is the same file', async () => {
	await fc.assert(
		fc.asyncProperty(bundles, async (list) => {
			await fill(list);
			const first = await (await exported()).text();
			const other = new Blob([JSON.stringify(JSON.parse(first), null, '\t')]);
			await emptyDatabase();
			await takeIn(expectKind(await readFile(other), 'checked'), 'replace');
			expect(await (await exported()).text()).toBe(first);
		}),
		{ numRuns: 20 },
	);
});

test('merging a file that was merged before changes nothing', async () => {
	await fc.assert(
		fc.asyncProperty(bundles, async (list) => {
			await fill(list);
			const first = await exported();
			const checked = expectKind(await readFile(first), 'checked');
			expect(await takeIn(checked, 'merge')).toMatchObject({ added: 0, merged: list.length });
			expect(await (await exported()).text()).toBe(await first.text());
		}),
		{ numRuns: 20 },
	);
});

/** What a damaged line no longer is. */
const SPOILT: readonly ((bundle: Bundle) => object)[] = [
	({ posting, ...rest }) => ({ posting: { ...posting, title: 7 }, ...rest }),
	({ posting, ...rest }) => ({ posting: { ...posting, schema: 99 }, ...rest }),
	({ posting, ...rest }) => ({ posting: { ...posting, url: 'javascript:x' }, ...rest }),
	({ contents, ...rest }) => ({ contents: { ...contents, text: null }, ...rest }),
	({ contents, ...rest }) => ({ contents: { ...contents, id: 'x' }, ...rest }),
	({ entries: _entries, ...rest }) => rest,
	() => [],
];
const some = bundles.filter(({ length }) => length > 0);

test('a file that is cut short or no longer of its shape is refused, and changes nothing', async () => {
	await fc.assert(
		fc.asyncProperty(some, bundles, fc.nat(), fc.constantFrom(...SPOILT), async (list, mine, at, spoil) => {
			await fill(list);
			const whole = await (await exported()).text();
			await fill(mine);
			const before = await everything();
			const cut = whole.trimEnd().slice(0, at % whole.trimEnd().length);
			const file = JSON.parse(whole);
			const last = file.postings.length - 1;
			const spoilt = JSON.stringify(file.postings.with(last, spoil(file.postings[last])));
			const lines = `${whole.slice(0, whole.indexOf('\n'))}\n${spoilt.slice(1, -1)}\n]}\n`;
			for (const wrong of [cut, JSON.stringify({ ...file, postings: JSON.parse(spoilt) }), lines]) {
				expectKind(await readFile(new Blob([wrong])), 'refused');
				expect(await everything()).toEqual(before);
			}
		}),
		{ numRuns: 20 },
	);
});

test('a file with another byte anywhere is refused or taken in whole, and takes nothing from the list', async () => {
	await fc.assert(
		fc.asyncProperty(bundles, fc.nat(), fc.nat({ max: 255 }), async (list, at, byte) => {
			await fill(list);
			const before = await everything();
			const bytes = new Uint8Array(await (await exported()).arrayBuffer());
			bytes[at % bytes.length] = byte;
			const read = await readFile(new Blob([bytes]));
			if (read.kind === 'checked') expectKind(await takeIn(read, 'merge'), 'taken-in');
			else expectKind(read, 'refused');
			const after = await everything();
			for (const store of ['postings', 'contents', 'archive'] as const)
				expect(after[store]).toEqual(expect.arrayContaining(before[store]));
			for (const store of ['entries', 'highlights', 'disputes'] as const)
				expect(after[store].length).toBeGreaterThanOrEqual(before[store].length);
			if (read.kind === 'refused') expect(after).toEqual(before);
		}),
		{ numRuns: 40 },
	);
});
