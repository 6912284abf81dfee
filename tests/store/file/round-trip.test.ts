import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { closeDatabase, write } from '../../../lib/store/database.ts';
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

test('a file that is damaged anywhere changes nothing', async () => {
	await fc.assert(
		fc.asyncProperty(bundles, fc.nat(), fc.nat({ max: 255 }), async (list, at, byte) => {
			await fill(list);
			const bytes = new Uint8Array(await (await exported()).arrayBuffer());
			const place = at % bytes.length;
			const cut = new Blob([bytes.slice(0, place)]);
			expect((await readFile(cut)).kind).toBe(
				new TextDecoder().decode(bytes.slice(place)).trim() === '' ? 'checked' : 'refused',
			);
			bytes[place] = byte;
			// Another letter within a text is another text; whatever else it did is refused, never thrown.
			expect(['checked', 'refused']).toContain((await readFile(new Blob([bytes]))).kind);
		}),
		{ numRuns: 20 },
	);
});
