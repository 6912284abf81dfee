import * as z from 'zod/mini';
import { reading, write } from './database.ts';
import { orFailure, type StoreFailure } from './failures.ts';

const KEY = 'backup';
const Backup = z.object({ schema: z.literal(1), key: z.literal(KEY), at: z.iso.datetime() });

/** How much stands in the list that no exported file holds. */
export interface Unsaved {
	readonly kind: 'counted';
	/** When the whole list was last exported, UTC; null: never. */
	readonly lastExport: string | null;
	/** Postings, fields and annotations that were added or changed since. */
	readonly changes: number;
}

/** Remembers that the whole list, as it was at this time, went into a file. */
export function exported(at: string): Promise<{ kind: 'remembered' } | StoreFailure> {
	return orFailure(() =>
		write(async (tx) => {
			await tx.objectStore('meta').put({ schema: 1, key: KEY, at } satisfies z.infer<typeof Backup>);
			return { kind: 'remembered' as const };
		}),
	);
}

/** Counted from the times of the records, so that no write has to keep a count. */
export function changesSinceExport(): Promise<Unsaved | StoreFailure> {
	return orFailure(async () => {
		const tx = await reading();
		const stored = Backup.safeParse(await tx.objectStore('meta').get(KEY));
		const lastExport = stored.success ? stored.data.at : null;
		const since = lastExport === null ? null : IDBKeyRange.lowerBound(lastExport, true);
		const counts = await Promise.all([
			tx.objectStore('postings').index('savedAt').count(since),
			tx.objectStore('entries').index('changedAt').count(since),
			tx.objectStore('highlights').index('changedAt').count(since),
			tx.objectStore('disputes').index('changedAt').count(since),
		]);
		return { kind: 'counted' as const, lastExport, changes: counts.reduce((sum, count) => sum + count, 0) };
	});
}
