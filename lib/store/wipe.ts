import { deleteDB } from 'idb';
import { announce } from './changes.ts';
import { closeDatabase, DATABASE } from './database.ts';
import { Blocked, orFailure, type StoreFailure } from './failures.ts';
import { deleteJournal } from './journal.ts';
import { forgetSearch } from './search-cache.ts';

/**
 * Deletes the database with all that was ever saved, and the words kept for searching it. Other pages of ours let go of it when they are asked to; one that
 * does not is told as `blocked`, and the browser deletes as soon as it closes.
 */
export async function deleteEverything(): Promise<{ kind: 'wiped' } | StoreFailure> {
	const outcome = await orFailure(async () => {
		await closeDatabase().catch(() => {}); // it may never have opened
		await new Promise<void>((resolve, reject) => {
			deleteDB(DATABASE, { blocked: () => reject(new Blocked()) }).then(resolve, reject);
		});
		await deleteJournal();
		const forgotten = await forgetSearch();
		return forgotten.kind === 'failed' ? forgotten : { kind: 'wiped' as const };
	});
	if (outcome.kind === 'wiped') announce({ id: null, what: 'wiped', changedAt: null });
	return outcome;
}
