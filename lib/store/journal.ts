import { deleteDB, openDB } from 'idb';

/** Holds nothing, ever. */
const NAME = 'groundwork-journal';

let begun: Promise<void> | undefined;

/**
 * To be waited for before this page writes for the first time, and right after it has made or changed a database. Chromium
 * goes on in the journal (the log of its LevelDB) that it finds when it starts. When it was killed in the middle of a
 * write, the last record there is torn; what is written next stands behind it, and the start after that takes everything
 * for damaged and begins with empty databases (https://github.com/google/leveldb/issues/1287). Deleting any database of
 * the same extension makes it begin a new journal and let go of the torn one, so an empty one is made and deleted. Throws
 * what storage throws.
 */
export function freshJournal(): Promise<void> {
	begun ??= begin().catch((error: unknown) => {
		forgetJournal();
		throw error;
	});
	return begun;
}

/** After the browser has taken its storage away, and before it opens it again. */
export function forgetJournal(): void {
	begun = undefined;
}

async function begin(): Promise<void> {
	(await openDB(NAME, 1)).close();
	await deleteDB(NAME);
}
