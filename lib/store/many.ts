import { belongings } from './belongings.ts';
import { announce } from './changes.ts';
import { type StoreName, write } from './database.ts';
import { isThere, put, stand } from './edit.ts';
import type { EntryField, EntryValue } from './entries.ts';
import { orFailure, type StoreFailure } from './failures.ts';
import { forgetSearch } from './search-cache.ts';

/** What a removal took out of one posting, as it was stored; `restoreMany` puts it back. */
interface Removed {
	readonly id: string;
	readonly records: readonly { readonly store: StoreName; readonly record: unknown }[];
}

/**
 * Takes postings out with everything that belongs to them, all or none, and what is kept of their words for searching;
 * those that are gone already are passed over.
 */
export async function removeMany(
	ids: readonly string[],
): Promise<{ kind: 'removed-many'; removed: readonly Removed[] } | StoreFailure> {
	const outcome = await orFailure(() =>
		write(async (tx) => {
			const removed: Removed[] = [];
			for (const id of ids) {
				const found = await belongings(tx, id);
				if (!found.some(({ store }) => store === 'postings')) continue;
				await Promise.all(found.map(({ store, key }) => tx.objectStore(store).delete(key as never)));
				removed.push({ id, records: found.map(({ store, record }) => ({ store, record })) });
			}
			return { kind: 'removed-many' as const, removed };
		}),
	);
	if (outcome.kind === 'removed-many') {
		announce({ id: null, ids: [...ids], what: 'posting', changedAt: null });
		await forgetSearch();
	}
	return outcome;
}

/** Puts back what `removeMany` took out, as it was. */
export async function restoreMany(removed: readonly Removed[]): Promise<{ kind: 'restored' } | StoreFailure> {
	const outcome = await orFailure(() =>
		write(async (tx) => {
			for (const { records } of removed) {
				await Promise.all(records.map(({ store, record }) => tx.objectStore(store).put(record)));
			}
			return { kind: 'restored' as const };
		}),
	);
	if (outcome.kind === 'restored')
		announce({ id: null, ids: removed.map(({ id }) => id), what: 'posting', changedAt: null });
	return outcome;
}

/**
 * Changes one field of many postings, all or none. `change` gets the value as it stands in the store; null empties it.
 * Says what stood there before, so that it can be put back; postings that are gone are passed over.
 */
export async function editMany<F extends EntryField>(
	ids: readonly string[],
	field: F,
	change: (now: EntryValue<F> | null, id: string) => EntryValue<F> | null,
): Promise<{ kind: 'edited-many'; before: ReadonlyMap<string, EntryValue<F> | null> } | StoreFailure> {
	const outcome = await orFailure(() =>
		write(async (tx) => {
			const before = new Map<string, EntryValue<F> | null>();
			for (const id of ids) {
				if (!(await isThere(tx, id))) continue;
				const stored = await stand(tx, id, field);
				await put(tx, id, field, change(stored?.value ?? null, id), stored);
				before.set(id, stored?.value ?? null);
			}
			return { kind: 'edited-many' as const, before };
		}),
	);
	if (outcome.kind === 'edited-many') announce({ id: null, ids: [...ids], what: `entry ${field}`, changedAt: null });
	return outcome;
}
