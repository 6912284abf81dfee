import { openDB } from 'idb';

/** Holds nothing, ever. */
const NAME = 'groundwork-journal';
/** Chromium begins the new journal a moment after it has told that the database is gone, in ms. */
const MOMENT_MS = 150;

let begun: Promise<void> | undefined;

/**
 * To be waited for before this page writes for the first time, and right after it has made or changed a database. Chromium
 * goes on in the journal (the log of its LevelDB) that it finds when it starts. When it was killed in the middle of a
 * write, the last record there is torn; what is written next stands behind it, and the start after that takes everything
 * for damaged and begins with empty databases (https://github.com/google/leveldb/issues/1287). Deleting any database of
 * the same extension makes it begin a new journal and let go of the torn one, so an empty one is deleted. Throws what
 * storage throws.
 */
export function freshJournal(): Promise<void> {
	begun ??= begin().catch((error: unknown) => {
		forgetJournal();
		throw error;
	});
	return begun;
}

/** To be told where another page of ours, or the background, has begun one since the browser started. */
export function journalIsFresh(): void {
	begun ??= Promise.resolve();
}

/** Leaves nothing behind; the next start makes what it needs. Throws what storage throws. */
export async function deleteJournal(): Promise<void> {
	await remove();
}

/** After the browser has taken its storage away, and before it opens it again. */
export function forgetJournal(): void {
	begun = undefined;
}

/*
Until the new journal is there, what is written stands behind the torn record: as little as can be, which is why the
database is there from the last time. A write at the very moment in which the browser begins the new one would keep it
from that (LevelDB takes both for one), so for a moment nothing is written.
*/
async function begin(): Promise<void> {
	if ((await remove()) === 0) {
		await make();
		await remove();
	}
	await new Promise((resolve) => setTimeout(resolve, MOMENT_MS));
	await make();
}

async function make(): Promise<void> {
	(await openDB(NAME, 1)).close();
}

/** The version of the database that was removed; 0: there was none. */
function remove(): Promise<number> {
	return new Promise((resolve, reject) => {
		const request = indexedDB.deleteDatabase(NAME);
		request.onsuccess = ({ oldVersion }: Partial<IDBVersionChangeEvent>) => resolve(oldVersion ?? 0);
		request.onerror = () => reject(request.error);
	});
}
