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
	const known = how === 'merge' ? await knownPostings(tx) : null;
	let added = 0;
	let done = 0;
	/** Requests of this batch: they run side by side, and are waited for together. */
	let pending: Promise<unknown>[] = [];
	for (const bundle of file.bundles()) {
		const there = known?.find(bundle.posting) ?? null;
		if (there === null) {
			added += 1;
			known?.add(bundle.posting);
			for (const request of putAll(tx, known ? { ...bundle, highlights: [], disputes: [] } : bundle))
				pending.push(request);
			if (known) await mergeAnnotations(tx, bundle.posting.id, bundle);
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

/** The postings of the list, by their ids and by what they are; those of the file come to them as they are added. */
async function knownPostings(tx: Writing) {
	const ids = new Set<string>();
	const byIdentity = new Map<string, string>();
	const add = ({ id, identity }: { id: string; identity: string | null }) => {
		ids.add(id);
		if (identity !== null) byIdentity.set(identity, id);
	};
	for (const record of await tx.objectStore('postings').getAll()) {
		const { id } = record as { id: string };
		add({ id, identity: readRow(record)?.identity ?? null });
	}
	const find = ({ id, identity }: Bundle['posting']): string | null => {
		if (ids.has(id)) return id;
		return identity === null ? null : (byIdentity.get(identity) ?? null);
	};
	return { add, find };
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

async function mergeInto(tx: Writing, id: string, bundle: Bundle): Promise<void> {
	for (const record of bundle.archive) {
		if ((await tx.objectStore('archive').getKey([id, record.archivedAt])) === undefined)
			await tx.objectStore('archive').put({ ...record, id });
	}
	const store = tx.objectStore('entries');
	for (const theirs of bundle.entries as Entry[]) {
		const ours = readEntry(await store.get([theirs.field, id]));
		const merged = mergeEntry(ours, { ...theirs, id });
		if (merged !== ours) await store.put(merged);
	}
	await mergeAnnotations(tx, id, bundle);
}

type Annotation = Bundle['highlights'][number] | Bundle['disputes'][number];

async function mergeAnnotations(tx: Writing, id: string, { highlights, disputes }: Bundle): Promise<void> {
	for (const [name, records] of Object.entries({ highlights, disputes })) {
		const annotations = tx.objectStore(name as 'highlights');
		const put = async (theirs: Annotation) => {
			const ours = (await annotations.get(theirs.id)) as Partial<Annotation> | undefined;
			// One of another posting keeps its id; a file that was written by hand may say it again.
			if (ours && ours.posting !== id) return await put({ ...theirs, id: `${theirs.id} ${id}` });
			if (!ours || String(ours.changedAt) < theirs.changedAt) await annotations.put({ ...theirs, posting: id });
		};
		for (const record of records) await put(record);
	}
}
