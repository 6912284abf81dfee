import { type Reading, reading } from '../database.ts';
import { orFailure, type StoreFailure } from '../failures.ts';
import { readArchived, readContents, readDispute, readEntry, readHighlight, readRow } from '../stored.ts';
import { type Bundle, FOOT, HEAD } from './format.ts';
import { goOn, Stopped, type Work } from './work.ts';

/** Postings that are read at once. */
const BATCH = 100;

export interface Written {
	readonly kind: 'written';
	/** JSON, UTF-8. */
	readonly file: Blob;
	readonly postings: number;
	/** Records that could not be read and are not in the file. */
	readonly damaged: number;
}

/**
 * The list as a file, complete: of all postings or of these. As it is at one moment; the same list gives the same
 * bytes.
 */
export async function writeFile(
	work: Work = {},
	only?: ReadonlySet<string>,
): Promise<Written | { kind: 'stopped' } | StoreFailure> {
	try {
		return await orFailure(async () => {
			const tx = await reading();
			const total = await tx.objectStore('postings').count();
			const parts: Blob[] = [];
			let done = 0;
			let postings = 0;
			let damaged = 0;
			let after: string | null = null;
			for (;;) {
				// No wait but for the database in this loop: it would end the moment at which all is read.
				const batch = await bundles(tx, after);
				if (batch.last === null) break;
				goOn(work);
				const chosen = only ? batch.bundles.filter(({ posting }) => only.has(posting.id)) : batch.bundles;
				const lines = chosen.map((bundle) => JSON.stringify(bundle));
				// A blob a batch: what is written leaves the memory of the page.
				if (lines.length > 0) parts.push(new Blob([postings > 0 ? ',\n' : '\n', lines.join(',\n')]));
				postings += lines.length;
				damaged += batch.damaged;
				done += batch.size;
				after = batch.last;
				work.onProgress?.(done / total);
			}
			const file = new Blob([HEAD, ...parts, `\n${FOOT}\n`], { type: 'application/json' });
			return { kind: 'written' as const, file, postings, damaged };
		});
	} catch (error) {
		if (error instanceof Stopped) return { kind: 'stopped' };
		throw error;
	}
}

/** The records of the next postings in the order of their ids, and how many of them could not be read. */
async function bundles(tx: Reading, after: string | null) {
	const postings = tx.objectStore('postings');
	const rows = await postings.getAll(after === null ? null : IDBKeyRange.lowerBound(after, true), BATCH);
	const ids = rows.map((row) => (row as { id: string }).id);
	const [first, last] = [ids[0], ids.at(-1)];
	if (first === undefined || last === undefined) return { bundles: [], damaged: 0, size: 0, last: null };
	const theirs = IDBKeyRange.bound(first, last);
	const [contents, archive, entries, highlights, disputes] = await Promise.all([
		tx.objectStore('contents').getAll(theirs),
		tx.objectStore('archive').getAll(IDBKeyRange.bound([first], [last, []])),
		tx.objectStore('entries').index('id').getAll(theirs),
		tx.objectStore('highlights').index('posting').getAll(theirs),
		tx.objectStore('disputes').index('posting').getAll(theirs),
	]);
	let damaged = 0;
	const readAll = <T>(records: readonly unknown[], read: (record: unknown) => T | null, owner: (one: T) => string) => {
		const readable = records.flatMap((record) => read(record) ?? []);
		damaged += records.length - readable.length;
		return Map.groupBy(readable, owner);
	};
	const texts = readAll(contents, readContents, ({ id }) => id);
	const archived = readAll(archive, readArchived, ({ id }) => id);
	const written = readAll(entries, readEntry, ({ id }) => id);
	const marked = readAll(highlights, readHighlight, ({ posting }) => posting);
	const disputed = readAll(disputes, readDispute, ({ posting }) => posting);
	const found = rows.flatMap((row): Bundle[] => {
		const posting = readRow(row);
		const text = posting && texts.get(posting.id)?.[0];
		if (!posting || !text) {
			damaged += 1;
			return [];
		}
		const { id } = posting;
		return [
			{
				posting,
				contents: text,
				archive: archived.get(id) ?? [],
				entries: (written.get(id) ?? []).toSorted(by(({ field }) => field)),
				highlights: (marked.get(id) ?? []).toSorted(by((one) => one.createdAt + one.id)),
				disputes: (disputed.get(id) ?? []).toSorted(by((one) => one.createdAt + one.id)),
			},
		];
	});
	return { bundles: found, damaged, size: rows.length, last };
}

function by<T>(key: (one: T) => string): (a: T, b: T) => number {
	return (a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0);
}
