import { type Reading, STORES, type StoreName, type Writing } from './database.ts';

/** Every record of one posting, with its key, whatever state it is in. */
export async function belongings(tx: Reading | Writing, id: string) {
	const keyed = async (store: StoreName, keys: Promise<unknown[]>, records: Promise<unknown[]>) => {
		const [all, found] = await Promise.all([keys, records]);
		return found.map((record, at) => ({ store, key: all[at], record }));
	};
	const under = IDBKeyRange.bound([id], [id, []]);
	const found = await Promise.all(
		STORES.map((name) => {
			switch (name) {
				case 'postings':
				case 'contents': {
					const store = tx.objectStore(name);
					return keyed(name, store.getAllKeys(id), store.getAll(id));
				}
				case 'archive': {
					const store = tx.objectStore(name);
					return keyed(name, store.getAllKeys(under), store.getAll(under));
				}
				case 'entries': {
					const index = tx.objectStore(name).index('id');
					return keyed(name, index.getAllKeys(id), index.getAll(id));
				}
				default: {
					const index = tx.objectStore(name).index('posting');
					return keyed(name, index.getAllKeys(id), index.getAll(id));
				}
			}
		}),
	);
	return found.flat();
}
