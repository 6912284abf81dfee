import { announce } from '../changes.ts';
import { STORES, type StoreName, type Writing, write } from '../database.ts';
import type { Entry } from '../entries.ts';
import { orFailure, type StoreFailure } from '../failures.ts';
import { readEntry, readRow } from '../stored.ts';
import type { Bundle } from './format.ts';
import { mergeEntry } from './merge.ts';
import type { Checked } from './read.ts';
import { goOn, Stopped, type Work } from './work.ts';

/** Postings that are written before the page hears of it. */
const BATCH = 25;

export interface TakenIn {
	readonly kind: 'taken-in';
	/** Postings that are new in the list. */
	readonly added: number;
	/** Postings that were there: what the person wrote in the file was added to them. */
	readonly merged: number;
}

/**
 * Writes a checked file into the list, all or nothing. `merge`: a posting that is there stays as it is, and gets what
 * the person wrote in the file; of a field in both, the later one stands, of two texts neither is lost. `replace`: the
 * list is the file.
 */
export async function takeIn(
	file: Checked,
	how: 'merge' | 'replace',
	work: Work = {},
): Promise<TakenIn | { kind: 'stopped' } | StoreFailure> {
	try {
		const outcome = await orFailure(() => write((tx) => takeAll(tx, file, how, work)));
		if (outcome.kind === 'taken-in') announce({ id: null, what: 'everything', changedAt: null });
		return outcome;
	} catch (error) {
		if (error instanceof Stopped) return { kind: 'stopped' };
		throw error;
	}
}

async function takeAll(tx: Writing, file: Checked, how: 'merge' | 'replace', work: Work): Promise<TakenIn> {
	if (how === 'replace') for (const store of STORES) await tx.objectStore(store).clear();
	const known = how === 'merge' ? await knownPostings(tx) : new Map<string, string>();
	let added = 0;
	let done = 0;
	/** Requests of this batch: they run side by side, and are waited for together. */
	let pending: Promise<unknown>[] = [];
	for (const bundle of file.bundles()) {
		const { identity, id } = bundle.posting;
		const there = known.get(id) ?? (identity === null ? undefined : known.get(`= ${identity}`));
		if (there === undefined) {
			added += 1;
			pending.push(...putAll(tx, bundle));
		} else {
			await mergeInto(tx, there, bundle);
		}
		done += 1;
		if (done % BATCH !== 0) continue;
		await Promise.all(pending);
		pending = [];
		goOn(work);
		work.onProgress?.(done / file.postings);
	}
	await Promise.all(pending);
	return { kind: 'taken-in', added, merged: done - added };
}

/** The ids of the list, by themselves and by what their postings are. */
async function knownPostings(tx: Writing): Promise<Map<string, string>> {
	const known = new Map<string, string>();
	for (const record of await tx.objectStore('postings').getAll()) {
		const { id } = record as { id: string };
		known.set(id, id);
		const identity = readRow(record)?.identity;
		if (identity) known.set(`= ${identity}`, id);
	}
	return known;
}

function putAll(tx: Writing, bundle: Bundle): Promise<unknown>[] {
	const { posting, contents, ...rest } = bundle;
	const puts: readonly [StoreName, unknown][] = [
		['postings', posting],
		['contents', contents],
		...Object.entries(rest).flatMap(([store, records]) =>
			records.map((record): [StoreName, unknown] => [store as StoreName, record]),
		),
	];
	return puts.map(([store, record]) => {
		const request = tx.objectStore(store).put(record);
		// Waited for later; should another one throw meanwhile, this one ends with its transaction.
		request.catch(() => {});
		return request;
	});
}

async function mergeInto(tx: Writing, id: string, { archive, entries, highlights, disputes }: Bundle): Promise<void> {
	for (const record of archive) {
		if ((await tx.objectStore('archive').getKey([id, record.archivedAt])) === undefined)
			await tx.objectStore('archive').put({ ...record, id });
	}
	const store = tx.objectStore('entries');
	for (const theirs of entries as Entry[]) {
		const ours = readEntry(await store.get([theirs.field, id]));
		const merged = mergeEntry(ours, { ...theirs, id });
		if (merged !== ours) await store.put(merged);
	}
	for (const [name, records] of Object.entries({ highlights, disputes })) {
		const annotations = tx.objectStore(name as 'highlights');
		for (const record of records) {
			const ours = (await annotations.get(record.id)) as { changedAt?: unknown } | undefined;
			if (!ours || String(ours.changedAt) < record.changedAt) await annotations.put({ ...record, posting: id });
		}
	}
}
