import { database, reading } from './database.ts';
import { orFailure, type StoreFailure } from './failures.ts';
import { readContents, readEntry, readRow } from './stored.ts';

/** The short words of a saved posting and the person's about it; all but its text. */
export interface Labels {
	readonly id: string;
	readonly title: string;
	readonly company: string;
	readonly tags: string;
	readonly note: string;
	/** Another one when any of its words have changed, its text too. */
	readonly stamp: string;
}

/** Postings whose texts are read at a time. */
const AT_A_TIME = 100;

/** The labels of all postings that can be read, newest first, or of some. */
export function labels(
	some?: readonly string[],
): Promise<{ kind: 'labels'; labels: readonly Labels[] } | StoreFailure> {
	return orFailure(async () => {
		const tx = await reading();
		const entries = tx.objectStore('entries');
		const of = async (field: string) => {
			const records = some
				? await Promise.all(some.map((id) => entries.get([field, id])))
				: await entries.getAll(IDBKeyRange.bound([field], [field, []]));
			return new Map(records.flatMap((record) => readEntry(record) ?? []).map((entry) => [entry.id, entry]));
		};
		const rowsOf = async () => {
			if (!some) return (await tx.objectStore('postings').index('savedAt').getAll()).reverse();
			return await Promise.all(some.map((id) => tx.objectStore('postings').get(id)));
		};
		const [records, notes, tags] = await Promise.all([rowsOf(), of('note'), of('tags')]);
		return {
			kind: 'labels' as const,
			labels: records.flatMap((record) => {
				const row = readRow(record);
				if (!row) return [];
				const [note, tagged] = [notes.get(row.id), tags.get(row.id)];
				return {
					id: row.id,
					title: row.title,
					company: row.company ?? '',
					tags: Array.isArray(tagged?.value) ? tagged.value.join('\n') : '',
					note: typeof note?.value === 'string' ? note.value : '',
					stamp: [row.readAt, note?.changedAt, tagged?.changedAt].join(' '),
				};
			}),
		};
	});
}

/** The texts of some postings, by id; of those that are gone or cannot be read, none. */
export function textsOf(
	ids: readonly string[],
): Promise<{ kind: 'texts'; texts: ReadonlyMap<string, string> } | StoreFailure> {
	return orFailure(async () => {
		const contents = (await database()).transaction('contents').store;
		const records = await Promise.all(ids.map((id) => contents.get(id)));
		return { kind: 'texts' as const, texts: byId(records) };
	});
}

/** The texts of all postings, some at a time, in no order; the next are read meanwhile. A failure ends it. */
export async function* everyText(): AsyncGenerator<
	{ kind: 'texts'; texts: ReadonlyMap<string, string> } | StoreFailure
> {
	for (let coming = textsAfter(''); ; ) {
		const outcome = await coming;
		if (outcome.kind === 'texts' && outcome.last !== null) coming = textsAfter(outcome.last);
		yield outcome;
		if (outcome.kind === 'failed' || outcome.last === null) return;
	}
}

/** The next texts after this id; `last` is the last id of them, null when there are no more. */
function textsAfter(id: string) {
	return orFailure(async () => {
		const records = await (await database()).getAll('contents', IDBKeyRange.lowerBound(id, true), AT_A_TIME);
		const last = records.length < AT_A_TIME ? null : (records.at(-1) as { id: string }).id;
		return { kind: 'texts' as const, texts: byId(records), last };
	});
}

function byId(records: readonly unknown[]): ReadonlyMap<string, string> {
	const contents = records.flatMap((record) => readContents(record) ?? []);
	return new Map(contents.map(({ id, text }) => [id, text]));
}
