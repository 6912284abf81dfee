import type { Page } from 'puppeteer-core';

/** A posting as version 1 of the database had it: a record in each of its three stores. */
export interface VersionOne {
	readonly posting: object;
	readonly contents: object;
	readonly note: object;
}

/** Makes a database as version 1 made it, in a page of the extension that has opened none. */
export async function makeVersionOne(page: Page, all: readonly VersionOne[]): Promise<void> {
	await page.evaluate(
		async (all) => {
			const db = await new Promise<IDBDatabase>((resolve, reject) => {
				const request = indexedDB.open('groundwork', 1);
				request.onupgradeneeded = () => {
					const postings = request.result.createObjectStore('postings', { keyPath: 'id' });
					postings.createIndex('savedAt', 'savedAt');
					postings.createIndex('identity', 'identity');
					request.result.createObjectStore('contents', { keyPath: 'id' });
					request.result.createObjectStore('notes', { keyPath: 'id' });
				};
				request.onsuccess = () => resolve(request.result);
				request.onerror = () => reject(request.error);
			});
			const tx = db.transaction(['postings', 'contents', 'notes'], 'readwrite', { durability: 'strict' });
			for (const { posting, contents, note } of all) {
				tx.objectStore('postings').put(posting);
				tx.objectStore('contents').put(contents);
				tx.objectStore('notes').put(note);
			}
			await new Promise<void>((resolve, reject) => {
				tx.oncomplete = () => resolve();
				tx.onabort = () => reject(tx.error);
			});
			db.close();
		},
		// Plain JSON, which is what travels to the page.
		all as { posting: object; contents: object; note: object }[],
	);
}
