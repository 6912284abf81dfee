import { deleteDB, openDB } from 'idb';

/** Holds nothing, ever. */
const NAME = 'groundwork-journal';

let begun: Promise<Journal> | undefined;

/** `isLost`: the browser took all databases for damaged and has emptied them. */
export interface Journal {
	readonly isLost: boolean;
}

/**
 * To be waited for before this page uses any database, and above all before it writes. Chromium goes on in the journal
 * (the log of its LevelDB) that it finds when it starts. When it was killed in the middle of a write, the last record
 * there is torn; what is written next stands behind it, and the start after that takes everything for damaged and begins
 * with empty databases (https://github.com/google/leveldb/issues/1287). Deleting any database of the same extension makes
 * it begin a new journal and let go of the torn one, so an empty one is made and deleted. Making it also is the one
 * moment at which Chromium tells that it has lost everything. Throws what storage throws.
 */
export function freshJournal(): Promise<Journal> {
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

async function begin(): Promise<Journal> {
	let isLost = false;
	const db = await openDB(NAME, 1, {
		upgrade(_db, _from, _to, _tx, event) {
			// Chromium's own; others have no such word.
			isLost = Reflect.get(event, 'dataLoss') === 'total';
		},
	});
	db.close();
	await deleteDB(NAME);
	return { isLost };
}
