import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB } from 'idb';
import { Blocked } from './failures.ts';

/*
Three stores, one record each for a saved posting, all under its id: what the list shows, what only the open posting
shows, and what the person wrote. Values are `unknown`: what comes off a disk is parsed, not believed.
*/
interface Schema extends DBSchema {
	postings: { key: string; value: unknown; indexes: { savedAt: string; identity: string } };
	contents: { key: string; value: unknown };
	notes: { key: string; value: unknown };
}

export const STORES = ['postings', 'contents', 'notes'] as const;
type Database = IDBPDatabase<Schema>;
type Writing = IDBPTransaction<Schema, typeof STORES, 'readwrite'>;

let opened: Promise<Database> | undefined;

/** The connection of this page, opened on first use and again after the browser has taken it away. */
export function database(): Promise<Database> {
	opened ??= open().catch((error: unknown) => {
		opened = undefined;
		throw error;
	});
	return opened;
}

/** Lets go of the connection; the next use opens a new one. */
export async function closeDatabase(): Promise<void> {
	const closing = opened;
	opened = undefined;
	(await closing)?.close();
}

/**
 * Writes all or nothing. The answer comes after the data has reached the disk: what was acknowledged survives a kill of
 * the browser.
 */
export async function write<T>(work: (tx: Writing) => Promise<T>): Promise<T> {
	const tx = (await database()).transaction(STORES, 'readwrite', { durability: 'strict' });
	let ended = false;
	const done = tx.done.finally(() => {
		ended = true;
	});
	const worked = work(tx).catch((error: unknown) => {
		// A throw between two requests would leave the first one to be committed.
		if (!ended) tx.abort();
		throw error;
	});
	const [result] = await Promise.all([worked, done]);
	return result;
}

async function open(): Promise<Database> {
	return await new Promise<Database>((resolve, reject) => {
		let gaveUp = false;
		openDB<Schema>('groundwork', 1, {
			upgrade(db) {
				const postings = db.createObjectStore('postings', { keyPath: 'id' });
				postings.createIndex('savedAt', 'savedAt');
				postings.createIndex('identity', 'identity');
				db.createObjectStore('contents', { keyPath: 'id' });
				db.createObjectStore('notes', { keyPath: 'id' });
			},
			blocked() {
				gaveUp = true;
				reject(new Blocked());
			},
			// A newer version of the extension wants to open the store: step aside, at once.
			blocking: () => void closeDatabase(),
			terminated() {
				opened = undefined;
			},
		}).then((db) => (gaveUp ? db.close() : resolve(db)), reject);
	});
}
