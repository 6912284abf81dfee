import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB } from 'idb';
import * as z from 'zod/mini';
import { Blocked } from './failures.ts';
import { forgetJournal, freshJournal } from './journal.ts';

/*
What the list shows, what only the open posting shows, and what the person wrote, each thing written in a record of its
own, so that no write can touch another's. Values are `unknown`: what comes off a disk is parsed, not believed.
*/
interface Schema extends DBSchema {
	postings: { key: string; value: unknown; indexes: { savedAt: string; identity: string } };
	contents: { key: string; value: unknown };
	archive: { key: [id: string, archivedAt: string]; value: unknown };
	/** By field first: one field of all postings is one range. */
	entries: { key: [field: string, id: string]; value: unknown; indexes: { id: string; changedAt: string } };
	highlights: { key: string; value: unknown; indexes: { posting: string; changedAt: string } };
	disputes: { key: string; value: unknown; indexes: { posting: string; changedAt: string } };
	/** About the list as a whole. */
	meta: { key: string; value: unknown };
}

/** The stores of saved postings; `meta` is about the list itself. */
export const STORES = ['postings', 'contents', 'archive', 'entries', 'highlights', 'disputes'] as const;
export type StoreName = (typeof STORES)[number];
const ALL_STORES = [...STORES, 'meta'] as const;

export const DATABASE = 'groundwork';
const VERSION = 2;

/** Under this key `meta` holds when the browser lost the list. */
export const LOSS = 'loss';
export const Loss = z.object({ schema: z.literal(1), key: z.literal(LOSS), at: z.iso.datetime() });
const lossNow = (): z.infer<typeof Loss> => ({ schema: 1, key: LOSS, at: new Date().toISOString() });

type Database = IDBPDatabase<Schema>;
export type Writing = IDBPTransaction<Schema, typeof ALL_STORES, 'readwrite'>;
export type Reading = IDBPTransaction<Schema, typeof ALL_STORES, 'readonly'>;

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

/** All stores as they are at one moment. */
export async function reading(): Promise<Reading> {
	return (await database()).transaction(ALL_STORES);
}

/**
 * Writes all or nothing. The answer comes after the data has reached the disk: what was acknowledged survives a kill of
 * the browser.
 */
export async function write<T>(work: (tx: Writing) => Promise<T>): Promise<T> {
	const db = await database();
	await freshJournal();
	const tx = db.transaction(ALL_STORES, 'readwrite', { durability: 'strict' });
	let ended = false;
	const done = tx.done.finally(() => {
		ended = true;
	});
	const worked = work(tx).catch(async (error: unknown) => {
		// A throw between two requests would leave the first one to be committed.
		if (!ended) tx.abort();
		// A request that was waiting only hears that the transaction ended; the transaction knows why (a full disk).
		throw isAbort(error)
			? await done.then(
					() => error,
					(cause: unknown) => cause,
				)
			: error;
	});
	const [result] = await Promise.all([
		worked,
		done.catch((error: unknown) => worked.then(() => Promise.reject(error))),
	]);
	return result;
}

const isAbort = (error: unknown) => error instanceof DOMException && error.name === 'AbortError';

async function open(): Promise<Database> {
	let isMade = false;
	const db = await newest(() => {
		isMade = true;
	});
	// On a full disk there is no new one, and what is there can still be read; a write asks for it again and tells.
	if (isMade) await freshJournal().catch(() => {});
	return db;
}

/** `onMade`: the database is being made, or changed to the newest version. */
async function newest(onMade: () => void): Promise<Database> {
	return await new Promise<Database>((resolve, reject) => {
		let gaveUp = false;
		openDB<Schema>(DATABASE, VERSION, {
			upgrade(db, from, _to, tx, event) {
				onMade();
				if (from < 1) {
					const postings = db.createObjectStore('postings', { keyPath: 'id' });
					postings.createIndex('savedAt', 'savedAt');
					postings.createIndex('identity', 'identity');
					db.createObjectStore('contents', { keyPath: 'id' });
				}
				db.createObjectStore('archive', { keyPath: ['id', 'archivedAt'] });
				const entries = db.createObjectStore('entries', { keyPath: ['field', 'id'] });
				entries.createIndex('id', 'id');
				entries.createIndex('changedAt', 'changedAt');
				for (const name of ['highlights', 'disputes'] as const) {
					const store = db.createObjectStore(name, { keyPath: 'id' });
					store.createIndex('posting', 'posting');
					store.createIndex('changedAt', 'changedAt');
				}
				const meta = db.createObjectStore('meta', { keyPath: 'key' });
				// Chromium's own word for a database that is made in place of a damaged one; others have none.
				if (Reflect.get(event, 'dataLoss') === 'total') void meta.put(lossNow());
				if (from === 1) void notesToEntries(tx as unknown as Upgrading);
			},
			blocked() {
				gaveUp = true;
				reject(new Blocked());
			},
			// A newer version of the extension wants to open the store: step aside, at once.
			blocking: () => void closeDatabase(),
			terminated() {
				opened = undefined;
				forgetJournal();
			},
		}).then((db) => (gaveUp ? db.close() : resolve(db)), reject);
	});
}

type Upgrading = IDBPTransaction<
	Schema & { notes: { key: string; value: unknown } },
	('notes' | 'entries')[],
	'versionchange'
>;

/** Version 1 had a store of notes. Each goes over as it is; its shape is brought up to date when it is read. */
async function notesToEntries(tx: Upgrading): Promise<void> {
	for (const note of await tx.objectStore('notes').getAll()) {
		await tx.objectStore('entries').put({ ...Object(note), field: 'note' });
	}
	tx.db.deleteObjectStore('notes');
}
