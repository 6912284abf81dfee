import type { Report } from '../analysis/types.ts';
import { fingerprint } from '../fingerprint.ts';
import type { Posting } from '../posting.ts';
import { announce } from './changes.ts';
import { database, reading, type Writing, write } from './database.ts';
import { orFailure, type StoreFailure } from './failures.ts';
import { identityOf } from './identity.ts';
import { NOTHING_OWN, ownByPosting } from './own.ts';
import { type Contents, type ListedPosting, type SavedPosting, summary } from './records.ts';
import { readRow } from './stored.ts';

/** Saves a posting with its report. The one that is already there stays as it is: nothing is ever overwritten. */
export async function save(
	posting: Posting,
	report: Report,
): Promise<{ kind: 'saved'; saved: SavedPosting } | { kind: 'already-saved'; saved: SavedPosting } | StoreFailure> {
	const outcome = await orFailure(() => write((tx) => add(tx, posting, report)));
	if (outcome.kind === 'saved') announce({ id: outcome.saved.id, what: 'posting', changedAt: outcome.saved.savedAt });
	return outcome;
}

async function add(tx: Writing, posting: Posting, report: Report) {
	const savedAt = new Date().toISOString();
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

/** The saved posting that this one is, or null: the same posting at another address counts, a pasted text never. */
export function findSame(posting: Posting): Promise<{ kind: 'looked'; saved: SavedPosting | null } | StoreFailure> {
	return orFailure(async () => {
		const identity = identityOf(posting);
		const record = identity && (await (await database()).getFromIndex('postings', 'identity', identity));
		return { kind: 'looked' as const, saved: readRow(record) };
	});
}
