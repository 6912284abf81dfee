import { type DBSchema, deleteDB, openDB } from 'idb';
import { orFailure } from './failures.ts';

/** A database of its own: all in it can be made again from the postings, and it may be taken away at any time. */
const DATABASE = 'groundwork-search';
const KEY = 'index';

interface Schema extends DBSchema {
	made: { key: string; value: unknown };
}

const open = () => openDB<Schema>(DATABASE, 1, { upgrade: (db) => void db.createObjectStore('made') });

/** What was kept of searching; undefined where there is nothing or it cannot be read. */
export async function keptSearch(): Promise<unknown> {
	const outcome = await orFailure(async () => {
		const db = await open();
		const made = await db.get('made', KEY);
		db.close();
		return { kind: 'made' as const, made };
	});
	return outcome.kind === 'made' ? outcome.made : undefined;
}

/** Keeps what was made for searching; where there is no room, it is made again next time. */
export async function keepSearch(made: unknown): Promise<void> {
	await orFailure(async () => {
		const db = await open();
		await db.put('made', made, KEY);
		db.close();
		return { kind: 'kept' as const };
	});
}

/** Forgets the words of all postings: belongs to deleting them. */
export async function forgetSearch(): Promise<void> {
	await orFailure(async () => {
		await deleteDB(DATABASE);
		return { kind: 'forgotten' as const };
	});
}
