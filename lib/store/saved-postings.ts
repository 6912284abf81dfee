import type { Report } from '../analysis/types.ts';
import type { Posting } from '../posting.ts';
import { announce } from './changes.ts';
import { database, STORES, write } from './database.ts';
import { failed, orFailure, type StoreFailure } from './failures.ts';
import { identityOf } from './identity.ts';
import { MIGRATIONS, upToDate } from './migrations.ts';
import { Contents, Note, SavedPosting, summary } from './records.ts';
import { storedReport } from './report-schema.ts';

/** A saved posting, whole. `report` is null when the stored one is no longer readable: analyse the posting again. */
export interface OpenedPosting {
	readonly kind: 'opened';
	readonly saved: SavedPosting;
	readonly posting: Posting;
	readonly report: Report | null;
	/** '' when there is none. */
	readonly note: string;
}

/** What a removal took out, as it was stored; `restore` puts it back. */
export interface Removed {
	readonly kind: 'removed';
	readonly id: string;
	readonly records: readonly [posting: unknown, contents: unknown, note: unknown];
}

/** Saves a posting with its report. The one that is already there stays as it is: nothing is ever overwritten. */
export async function save(
	posting: Posting,
	report: Report,
): Promise<{ kind: 'saved'; saved: SavedPosting } | { kind: 'already-saved'; saved: SavedPosting } | StoreFailure> {
	const { text, ...facts } = posting;
	const id = crypto.randomUUID();
	const identity = identityOf(posting);
	const saved: SavedPosting = { ...facts, id, identity, savedAt: new Date().toISOString(), report: summary(report) };
	const contents: Contents = { schema: 1, id, text, report };
	const outcome = await orFailure(() =>
		write(async (tx) => {
			const postings = tx.objectStore('postings');
			const existing = identity === null ? null : row(await postings.index('identity').get(identity));
			if (existing) return { kind: 'already-saved' as const, saved: existing };
			await postings.add(saved);
			await tx.objectStore('contents').add(contents);
			return { kind: 'saved' as const, saved };
		}),
	);
	if (outcome.kind === 'saved') announce({ id: outcome.saved.id });
	return outcome;
}

/** All saved postings, newest first. `damaged` counts the records that could not be read and are left untouched. */
export function list(): Promise<{ kind: 'listed'; postings: SavedPosting[]; damaged: number } | StoreFailure> {
	return orFailure(async () => {
		const records = await (await database()).getAllFromIndex('postings', 'savedAt');
		const postings = records.reverse().flatMap((record) => row(record) ?? []);
		return { kind: 'listed' as const, postings, damaged: records.length - postings.length };
	});
}

/** One saved posting with its text, report and note. */
export function load(id: string): Promise<OpenedPosting | StoreFailure> {
	return orFailure(async () => {
		const tx = (await database()).transaction(STORES);
		const [record, heavy, written] = await Promise.all(STORES.map((store) => tx.objectStore(store).get(id)));
		if (record === undefined) return failed('missing');
		const saved = row(record);
		const contents = Contents.safeParse(upToDate(heavy, MIGRATIONS.contents));
		const note = Note.safeParse(upToDate(written, MIGRATIONS.notes));
		if (!saved || !contents.success || (written !== undefined && !note.success)) return failed('damaged');
		const { id: _id, identity: _identity, savedAt: _savedAt, report: _report, ...facts } = saved;
		return {
			kind: 'opened' as const,
			saved,
			posting: { ...facts, text: contents.data.text },
			report: storedReport(contents.data.report),
			note: note.data?.text ?? '',
		};
	});
}

/** Keeps the note of a saved posting. Touches nothing else of it; the last note written stands. */
export async function setNote(id: string, text: string): Promise<{ kind: 'noted'; changedAt: string } | StoreFailure> {
	const note: Note = { schema: 1, id, text, changedAt: new Date().toISOString() };
	const outcome = await orFailure(async () => {
		await write((tx) => {
			const put = tx.objectStore('notes').put(note);
			// At once: a page that is being closed gets no second turn.
			tx.commit();
			return put;
		});
		if (await isThere(id)) return { kind: 'noted' as const, changedAt: note.changedAt };
		await write(async (tx) => {
			if ((await tx.objectStore('postings').getKey(id)) === undefined) await tx.objectStore('notes').delete(id);
		});
		return failed('missing');
	});
	if (outcome.kind === 'noted') announce({ id });
	return outcome;
}

/** Takes a saved posting out, with everything that belongs to it. */
export async function remove(id: string): Promise<Removed | StoreFailure> {
	const outcome = await orFailure(() =>
		write(async (tx) => {
			const [posting, contents, note] = await Promise.all(STORES.map((store) => tx.objectStore(store).get(id)));
			if (posting === undefined) return failed('missing');
			await Promise.all(STORES.map((store) => tx.objectStore(store).delete(id)));
			return { kind: 'removed' as const, id, records: [posting, contents, note] as const };
		}),
	);
	if (outcome.kind === 'removed') announce({ id });
	return outcome;
}

/** Puts back what `remove` took out, as it was. */
export async function restore(removed: Removed): Promise<{ kind: 'restored' } | StoreFailure> {
	const outcome = await orFailure(() =>
		write(async (tx) => {
			for (const [at, store] of STORES.entries()) {
				if (removed.records[at] !== undefined) await tx.objectStore(store).put(removed.records[at]);
			}
			return { kind: 'restored' as const };
		}),
	);
	if (outcome.kind === 'restored') announce({ id: removed.id });
	return outcome;
}

/** The saved posting that this one is, or null: the same posting at another address counts, a pasted text never. */
export function findSame(posting: Posting): Promise<{ kind: 'looked'; saved: SavedPosting | null } | StoreFailure> {
	return orFailure(async () => {
		const identity = identityOf(posting);
		const record = identity && (await (await database()).getFromIndex('postings', 'identity', identity));
		return { kind: 'looked' as const, saved: row(record) };
	});
}

async function isThere(id: string): Promise<boolean> {
	return (await (await database()).getKey('postings', id)) !== undefined;
}

function row(record: unknown): SavedPosting | null {
	const parsed = SavedPosting.safeParse(upToDate(record, MIGRATIONS.postings));
	return parsed.success ? parsed.data : null;
}
