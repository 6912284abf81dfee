import * as z from 'zod/mini';
import { announce } from './changes.ts';
import { reading, write } from './database.ts';
import { orFailure, type StoreFailure } from './failures.ts';

const KEY = 'backup';
const Backup = z.object({
	schema: z.literal(1),
	key: z.literal(KEY),
	at: z.nullable(z.iso.datetime()),
	quiet: z.number(),
});
type Backup = z.infer<typeof Backup>;

/** How much stands in the list that no exported file holds. */
export interface Unsaved {
	readonly kind: 'counted';
	/** When the whole list was last exported, UTC; null: never. */
	readonly lastExport: string | null;
	/** Postings, fields and annotations that were added or changed since. */
	readonly changes: number;
	/** True when so much has changed, since the export or since the person put the reminder off, that it is time. */
	readonly isDue: boolean;
}

/** So many changes are worth a file. */
const MANY = 40;

/** Remembers that the whole list, as it was at this time, went into a file. */
export function exported(at: string): Promise<{ kind: 'remembered' } | StoreFailure> {
	return remember({ at, quiet: 0 });
}

/** Puts the reminder off until as much has changed again. */
export async function remindLater({ lastExport, changes }: Unsaved): Promise<{ kind: 'remembered' } | StoreFailure> {
	return remember({ at: lastExport, quiet: changes });
}

async function remember(what: Pick<Backup, 'at' | 'quiet'>): Promise<{ kind: 'remembered' } | StoreFailure> {
	const outcome = await orFailure(() =>
		write(async (tx) => {
			await tx.objectStore('meta').put({ schema: 1, key: KEY, ...what } satisfies Backup);
			return { kind: 'remembered' as const };
		}),
	);
	if (outcome.kind === 'remembered') announce({ id: null, what: 'backup', changedAt: null });
	return outcome;
}

/** Counted from the times of the records, so that no write has to keep a count. */
export function changesSinceExport(): Promise<Unsaved | StoreFailure> {
	return orFailure(async () => {
		const tx = await reading();
		const stored = Backup.safeParse(await tx.objectStore('meta').get(KEY));
		const { at: lastExport, quiet } = stored.success ? stored.data : { at: null, quiet: 0 };
		const since = lastExport === null ? null : IDBKeyRange.lowerBound(lastExport, true);
		const counts = await Promise.all([
			tx.objectStore('postings').index('savedAt').count(since),
			tx.objectStore('entries').index('changedAt').count(since),
			tx.objectStore('highlights').index('changedAt').count(since),
			tx.objectStore('disputes').index('changedAt').count(since),
		]);
		const changes = counts.reduce((sum, count) => sum + count, 0);
		return { kind: 'counted' as const, lastExport, changes, isDue: changes - quiet >= MANY };
	});
}
