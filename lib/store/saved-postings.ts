import type { Report } from '../analysis/types.ts';
import { fingerprint } from '../fingerprint.ts';
import type { Posting } from '../posting.ts';
import { belongings } from './belongings.ts';
import { announce } from './changes.ts';
import { database, reading, type StoreName, type Writing, write } from './database.ts';
import { failed, orFailure, type StoreFailure } from './failures.ts';
import { identityOf } from './identity.ts';
import { NOTHING_OWN, ownByPosting } from './own.ts';
import { type Contents, type ListedPosting, type SavedPosting, summary } from './records.ts';
import { readRow } from './stored.ts';

/** What a removal took out, as it was stored; `restore` puts it back. */
export interface Removed {
	readonly kind: 'removed';
	readonly id: string;
	readonly records: readonly { readonly store: StoreName; readonly record: unknown }[];
}

/** A posting with its report, to be saved. */
export interface Fresh {
	readonly posting: Posting;
	readonly report: Report;
}

/** Saves a posting with its report. The one that is already there stays as it is: nothing is ever overwritten. */
export async function save(
	posting: Posting,
	report: Report,
): Promise<{ kind: 'saved'; saved: SavedPosting } | { kind: 'already-saved'; saved: SavedPosting } | StoreFailure> {
	const outcome = await orFailure(() => write((tx) => add(tx, { posting, report }, new Date().toISOString())));
	if (outcome.kind === 'saved') announce({ id: outcome.saved.id, what: 'posting', changedAt: outcome.saved.savedAt });
	return outcome;
}

/** Saves many at once, all or none. Those that are there already stay as they are. */
export async function saveMany(
	fresh: readonly Fresh[],
): Promise<{ kind: 'saved-many'; saved: string[]; alreadySaved: number } | StoreFailure> {
	const now = new Date().toISOString();
	const outcome = await orFailure(() =>
		write(async (tx) => {
			const saved: string[] = [];
			for (const one of fresh) {
				const outcome = await add(tx, one, now);
				if (outcome.kind === 'saved') saved.push(outcome.saved.id);
			}
			return { kind: 'saved-many' as const, saved, alreadySaved: fresh.length - saved.length };
		}),
	);
	if (outcome.kind === 'saved-many') announce({ id: null, what: 'posting', changedAt: now });
	return outcome;
}

async function add(tx: Writing, { posting, report }: Fresh, savedAt: string) {
	const { text, ...facts } = posting;
	const id = crypto.randomUUID();
	const identity = identityOf(posting);
	const postings = tx.objectStore('postings');
	const existing = identity === null ? null : readRow(await postings.index('identity').get(identity));
	if (existing) return { kind: 'already-saved' as const, saved: existing };
	const print = fingerprint(text);
	const saved: SavedPosting = { ...facts, id, identity, savedAt, fingerprint: print, report: summary(report) };
	const contents: Contents = { schema: 2, id, text, report, madeAt: savedAt };
	await postings.add(saved);
	await tx.objectStore('contents').add(contents);
	return { kind: 'saved' as const, saved };
}

/**
 * All saved postings with what the person wrote of them, newest first. `damaged` counts the records that could not be
 * read and are left untouched. A handful of bulk reads, however many there are.
 */
export function list(): Promise<{ kind: 'listed'; postings: ListedPosting[]; damaged: number } | StoreFailure> {
	return orFailure(async () => {
		const tx = await reading();
		const [records, own] = await Promise.all([tx.objectStore('postings').index('savedAt').getAll(), ownByPosting(tx)]);
		const postings = records.reverse().flatMap((record) => {
			const saved = readRow(record);
			return saved ? { ...saved, own: own.get(saved.id) ?? NOTHING_OWN } : [];
		});
		return { kind: 'listed' as const, postings, damaged: records.length - postings.length };
	});
}

/** How many postings are saved. */
export function countPostings(): Promise<{ kind: 'counted'; postings: number } | StoreFailure> {
	return orFailure(async () => ({ kind: 'counted' as const, postings: await (await database()).count('postings') }));
}

/** One row of the list, as it is now. */
export function listed(id: string): Promise<{ kind: 'listed-one'; posting: ListedPosting } | StoreFailure> {
	return orFailure(async () => {
		const tx = await reading();
		const [record, own] = await Promise.all([tx.objectStore('postings').get(id), ownByPosting(tx, id)]);
		if (record === undefined) return failed('missing');
		const saved = readRow(record);
		if (!saved) return failed('damaged');
		return { kind: 'listed-one' as const, posting: { ...saved, own: own.get(id) ?? NOTHING_OWN } };
	});
}

/** Takes a saved posting out, with everything that belongs to it. */
export async function remove(id: string): Promise<Removed | StoreFailure> {
	const outcome = await orFailure(() =>
		write(async (tx) => {
			const found = await belongings(tx, id);
			if (!found.some(({ store }) => store === 'postings')) return failed('missing');
			await Promise.all(found.map(({ store, key }) => tx.objectStore(store).delete(key as never)));
			return { kind: 'removed' as const, id, records: found.map(({ store, record }) => ({ store, record })) };
		}),
	);
	if (outcome.kind === 'removed') announce({ id, what: 'posting', changedAt: null });
	return outcome;
}

/** Puts back what `remove` took out, as it was. */
export async function restore(removed: Removed): Promise<{ kind: 'restored' } | StoreFailure> {
	const outcome = await orFailure(() =>
		write(async (tx) => {
			for (const { store, record } of removed.records) await tx.objectStore(store).put(record);
			return { kind: 'restored' as const };
		}),
	);
	if (outcome.kind === 'restored') announce({ id: removed.id, what: 'posting', changedAt: null });
	return outcome;
}

/** The saved posting that this one is, or null: the same posting at another address counts, a pasted text never. */
export function findSame(posting: Posting): Promise<{ kind: 'looked'; saved: SavedPosting | null } | StoreFailure> {
	return orFailure(async () => {
		const identity = identityOf(posting);
		const record = identity && (await (await database()).getFromIndex('postings', 'identity', identity));
		return { kind: 'looked' as const, saved: readRow(record) };
	});
}
