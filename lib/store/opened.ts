import type { Report } from '../analysis/types.ts';
import type { Posting } from '../posting.ts';
import type { Dispute, Highlight } from './annotations.ts';
import { belongings } from './belongings.ts';
import { reading } from './database.ts';
import type { Entries, Entry } from './entries.ts';
import { failed, orFailure, type StoreFailure } from './failures.ts';
import type { Archived, SavedPosting } from './records.ts';
import { storedReport } from './report-schema.ts';
import { readArchived, readContents, readDispute, readEntry, readHighlight, readRow } from './stored.ts';

/** A report of an earlier engine, or of an earlier text. */
export interface EarlierReport {
	readonly archivedAt: string;
	readonly madeAt: string;
	readonly report: Report;
	/** What was read then; null: the same that is saved today. */
	readonly posting: Posting | null;
}

/** A saved posting, whole. */
export interface OpenedPosting {
	readonly kind: 'opened';
	readonly saved: SavedPosting;
	readonly posting: Posting;
	/** null when the stored one is no longer readable: analyse the posting again. */
	readonly report: Report | null;
	/** When the report was made, UTC. */
	readonly madeAt: string;
	readonly entries: Entries;
	/** In the order in which they were made. */
	readonly highlights: readonly Highlight[];
	readonly disputes: readonly Dispute[];
	/** Newest first. */
	readonly earlier: readonly EarlierReport[];
}

/** One saved posting with all that belongs to it. */
export function load(id: string): Promise<OpenedPosting | StoreFailure> {
	return orFailure(async () => {
		const found = await belongings(await reading(), id);
		const of = (name: string) => found.flatMap(({ store, record }) => (store === name ? [record] : []));
		const [record] = of('postings');
		if (record === undefined) return failed('missing');
		const saved = readRow(record);
		const contents = readContents(of('contents')[0]);
		const entries = of('entries').map(readEntry);
		const highlights = of('highlights').map(readHighlight);
		const disputes = of('disputes').map(readDispute);
		const archive = of('archive').map(readArchived);
		if (!saved || !contents || !all(entries) || !all(highlights) || !all(disputes) || !all(archive))
			return failed('damaged');
		const { id: _id, identity: _identity, savedAt, report: _report, fingerprint: _fingerprint, ...facts } = saved;
		return {
			kind: 'opened' as const,
			saved,
			posting: { ...facts, text: contents.text },
			report: storedReport(contents.report, contents.text),
			madeAt: contents.madeAt ?? savedAt,
			entries: byField(entries),
			highlights: highlights.sort(byAge),
			disputes: disputes.sort(byAge),
			earlier: earlierReports(archive.reverse(), contents.text),
		};
	});
}

/** Those that can be read; `archive` newest first, `text` today's. */
function earlierReports(archive: readonly Archived[], text: string): EarlierReport[] {
	let then = text;
	return archive.flatMap(({ report, ...rest }) => {
		// Without a posting of its own it was made of the text that the next later one has.
		then = rest.posting?.text ?? then;
		const readable = storedReport(report, then);
		return readable ? [{ ...rest, report: readable }] : [];
	});
}

/** The entries of one posting by their field. */
function byField(entries: readonly Entry[]): Entries {
	return Object.fromEntries(entries.map((entry) => [entry.field, entry])) as Entries;
}

function all<T>(found: readonly (T | null)[]): found is T[] {
	return !found.includes(null);
}

function byAge(a: { createdAt: string }, b: { createdAt: string }): number {
	return a.createdAt < b.createdAt ? -1 : a.createdAt > b.createdAt ? 1 : 0;
}
