import { type Reading, reading } from './database.ts';
import { orFailure, type StoreFailure } from './failures.ts';
import type { Own } from './records.ts';
import { readEntry } from './stored.ts';

export const NOTHING_OWN: Own = { status: null, tags: [], rating: null, noted: false };

/** What the list shows of the person's own words, by posting: of all, or of one. */
export async function ownByPosting(tx: Reading, id?: string): Promise<ReadonlyMap<string, Own>> {
	const entries = tx.objectStore('entries');
	const of = (field: string) => (id === undefined ? IDBKeyRange.bound([field], [field, []]) : [field, id]);
	const [statuses, tags, ratings, notes] = await Promise.all([
		entries.getAll(of('status') as IDBKeyRange),
		entries.getAll(of('tags') as IDBKeyRange),
		entries.getAll(of('rating.overall') as IDBKeyRange),
		entries.getAllKeys(of('note') as IDBKeyRange),
	]);
	const own = new Map<string, Own>();
	const add = (posting: string, more: Partial<Own>) =>
		own.set(posting, { ...(own.get(posting) ?? NOTHING_OWN), ...more });
	for (const record of [...statuses, ...tags, ...ratings]) {
		const entry = readEntry(record);
		if (entry?.field === 'status') add(entry.id, { status: entry.value as string });
		if (entry?.field === 'tags') add(entry.id, { tags: entry.value as string[] });
		if (entry?.field === 'rating.overall') add(entry.id, { rating: entry.value as number });
	}
	for (const [, posting] of notes) add(posting, { noted: true });
	return own;
}

/** Statuses and tags that stand somewhere in the list, each once, in the order of the alphabet. */
export function wordsInUse(): Promise<{ kind: 'words'; statuses: string[]; tags: string[] } | StoreFailure> {
	return orFailure(async () => {
		const own = [...(await ownByPosting(await reading())).values()];
		return {
			kind: 'words' as const,
			statuses: sorted(own.flatMap(({ status }) => status ?? [])),
			tags: sorted(own.flatMap(({ tags }) => tags)),
		};
	});
}

const sorted = (words: readonly string[]) => [...new Set(words)].sort((a, b) => a.localeCompare(b));
