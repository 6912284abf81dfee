import { database, reading } from './database.ts';
import { orFailure, type StoreFailure } from './failures.ts';
import { NOTHING_OWN, ownByPosting } from './own.ts';
import type { ListedPosting } from './records.ts';
import { readRow } from './stored.ts';

/** Rows of the list; `damaged` counts the records among them that could not be read and are left untouched. */
export interface Page {
	readonly kind: 'page';
	readonly postings: readonly ListedPosting[];
	readonly damaged: number;
	/** How many postings are saved in all. */
	readonly total: number;
}

/** How many rows are read at a time: few enough for the page to stay quick. */
const AT_A_TIME = 500;

/** The newest rows, newest first: what a page can show before it has read them all. */
export function newest(count: number): Promise<Page | StoreFailure> {
	return orFailure(async () => {
		const tx = await reading();
		const postings = tx.objectStore('postings');
		const total = await postings.count();
		const records: unknown[] = [];
		let cursor = await postings.index('savedAt').openCursor(null, 'prev');
		while (cursor && records.length < count) {
			records.push(cursor.value);
			cursor = await cursor.continue();
		}
		const rows = records.flatMap((record) => readRow(record) ?? []);
		const own = await Promise.all(rows.map(({ id }) => ownByPosting(tx, id)));
		return {
			kind: 'page' as const,
			postings: rows.map((row, at) => ({ ...row, own: own[at]?.get(row.id) ?? NOTHING_OWN })),
			damaged: records.length - rows.length,
			total,
		};
	});
}

/** All rows in no order, some at a time, so that a page can show them as they come. A failure ends it. */
export async function* everyRow(): AsyncGenerator<Page | StoreFailure> {
	const begun = await orFailure(async () => {
		const tx = await reading();
		const [own, total] = await Promise.all([ownByPosting(tx), tx.objectStore('postings').count()]);
		return { kind: 'begun' as const, own, total };
	});
	if (begun.kind === 'failed') return yield begun;
	for (let last = ''; ; ) {
		const read = await orFailure(async () => {
			const records = await (await database()).getAll('postings', IDBKeyRange.lowerBound(last, true), AT_A_TIME);
			return { kind: 'read' as const, records };
		});
		if (read.kind === 'failed') return yield read;
		const rows = read.records.flatMap((record) => readRow(record) ?? []);
		yield {
			kind: 'page',
			postings: rows.map((row) => ({ ...row, own: begun.own.get(row.id) ?? NOTHING_OWN })),
			damaged: read.records.length - rows.length,
			total: begun.total,
		};
		if (read.records.length < AT_A_TIME) return;
		last = keyOf(read.records.at(-1));
	}
}

/** One row as it is now; null when it is not there (any more) or cannot be read. */
export function listedOne(id: string): Promise<{ kind: 'one'; posting: ListedPosting | null } | StoreFailure> {
	return orFailure(async () => {
		const tx = await reading();
		const [record, own] = await Promise.all([tx.objectStore('postings').get(id), ownByPosting(tx, id)]);
		const row = readRow(record);
		return { kind: 'one' as const, posting: row && { ...row, own: own.get(id) ?? NOTHING_OWN } };
	});
}

/** The store's key is in the record, whatever else the record is. */
const keyOf = (record: unknown) => (record as { id: string }).id;
