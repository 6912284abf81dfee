import { openDB } from 'idb';
import { closeDatabase, DATABASE } from './database.ts';
import { orFailure, type StoreFailure } from './failures.ts';

/** Records that are read at once. */
const BATCH = 200;

/**
 * Everything that the database holds, as it is, whatever version made it and whether or not it can be understood: one
 * JSON object a line, `{"store", "key", "value"}`, after a line that says which database it is. For the day on which
 * nothing else can read it.
 */
export function rawExport(): Promise<{ kind: 'raw'; file: Blob; records: number } | StoreFailure> {
	return orFailure(async () => {
		await closeDatabase().catch(() => {}); // it may never have opened
		const db = await openDB(DATABASE, undefined, {
			// Only a database that is not there is upgraded here, and none is to be made.
			upgrade(_db, _from, _to, tx) {
				tx.done.catch(() => {}); // opening fails, which says it
				tx.abort();
			},
		});
		try {
			const names = [...db.objectStoreNames];
			const parts: Blob[] = [];
			let records = 0;
			if (names.length > 0) {
				const tx = db.transaction(names);
				for (const name of names) {
					const store = tx.objectStore(name);
					for (let after: IDBValidKey | undefined; ; ) {
						const range = after === undefined ? null : IDBKeyRange.lowerBound(after, true);
						const [keys, values] = await Promise.all([store.getAllKeys(range, BATCH), store.getAll(range, BATCH)]);
						if (keys.length === 0) break;
						const lines = keys.map((key, at) => `${JSON.stringify({ store: name, key, value: values[at] })}\n`);
						parts.push(new Blob(lines));
						records += keys.length;
						after = keys.at(-1);
					}
				}
			}
			const head = { format: 'groundwork-raw', database: db.name, version: db.version };
			return {
				kind: 'raw' as const,
				file: new Blob([`${JSON.stringify(head)}\n`, ...parts], { type: 'application/jsonl' }),
				records,
			};
		} finally {
			db.close();
		}
	});
}
