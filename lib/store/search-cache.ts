import { type DBSchema, deleteDB, openDB } from 'idb';
import { database } from './database.ts';
import { Blocked, orFailure, type StoreFailure } from './failures.ts';
import { freshJournal } from './journal.ts';

/** A database of its own: all in it can be made again from the postings, and it may be taken away at any time. */
const DATABASE = 'groundwork-search';
const KEY = 'index';

interface Schema extends DBSchema {
	made: { key: string; value: unknown };
}

async function open() {
	// It is there that a loss is told, and whoever opens a database first hears of it.
	await database();
	let isMade = false;
	const db = await openDB<Schema>(DATABASE, 1, {
		upgrade(db) {
			isMade = true;
			db.createObjectStore('made');
		},
		// Deleting everything waits for no search.
		blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
	});
	if (isMade) await freshJournal();
	return db;
}

/** What was kept of searching; undefined where there is nothing or it cannot be read. */
export async function keptSearch(): Promise<unknown> {
	const outcome = await orFailure(async () => {
		const db = await open();
		try {
			return { kind: 'made' as const, made: await db.get('made', KEY) };
		} finally {
			db.close();
		}
	});
	return outcome.kind === 'made' ? outcome.made : undefined;
}

/** Keeps what was made for searching; where there is no room, it is made again next time. */
export async function keepSearch(made: unknown): Promise<void> {
	await orFailure(async () => {
		const db = await open();
		try {
			await freshJournal();
			await db.put('made', made, KEY);
			return { kind: 'kept' as const };
		} finally {
			db.close();
		}
	});
}

/** Forgets the words of all postings: belongs to deleting them. */
export function forgetSearch(): Promise<{ kind: 'forgotten' } | StoreFailure> {
	return orFailure(async () => {
		await new Promise<void>((resolve, reject) => {
			deleteDB(DATABASE, { blocked: () => reject(new Blocked()) }).then(resolve, reject);
		});
		return { kind: 'forgotten' as const };
	});
}
