import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ElementHandle } from 'puppeteer-core';
import { say } from '../../lib/words/index.ts';
import { press, type Session, until, type View } from '../e2e/session.ts';
import { elsewhere, type Seed } from './saved.ts';
import '../words/english.ts';

/** Nothing of this takes longer, ms. */
const LONGEST = 400_000;

interface Times {
	/** All postings into a file of our own, twice, ms. */
	readonly out: readonly number[];
	/** That file into an empty list, ms. */
	readonly back: readonly number[];
	/** As many from elsewhere, analysed, into an empty list, ms. */
	readonly elsewhere: readonly number[];
	/** True if the file of the list that was taken in is that of the list before, byte for byte. */
	readonly isSame: boolean;
}

/**
 * The ways of all saved postings out of the list and back, each from the deed to the word that it is done. `downloads`:
 * where the browser of the session saves files. The list is left with the postings from elsewhere.
 */
export async function timesOfExchange(
	session: Session,
	{ downloads, count, seed }: { downloads: string; count: number; seed: Seed },
): Promise<Times> {
	const first = await takeOut(session, downloads, 'first');
	await empty(session);
	const back = await takeIn(session, first.file);
	const second = await takeOut(session, downloads, 'second');
	await empty(session);
	const table = join(downloads, 'elsewhere.jsonl');
	writeFileSync(table, elsewhere(seed, count));
	return {
		out: [first.took, second.took],
		back: [back],
		elsewhere: [await takeIn(session, table)],
		isSame: hashOf(first.file) === hashOf(second.file),
	};
}

/** The browser writes over a file of the same name: it gets one of its own. */
async function takeOut(session: Session, downloads: string, name: string): Promise<{ file: string; took: number }> {
	const view = await session.open('/exchange.html');
	await until('the page', () => has(view, '.panel-box .button--main'));
	const began = performance.now();
	await press(view, say('exchange.out.make'));
	const downloaded = await until(
		'the file',
		async () => readdirSync(downloads).find((one) => one.endsWith('.json')),
		LONGEST,
	);
	const took = performance.now() - began;
	const file = join(downloads, name);
	renameSync(join(downloads, downloaded), file);
	await view.close();
	return { file, took };
}

async function takeIn(session: Session, file: string): Promise<number> {
	const view = await session.open('/exchange.html');
	await until('the page', () => has(view, 'input[type=file]'));
	const field = (await view.page.$('input[type=file]')) as ElementHandle<HTMLInputElement>;
	const began = performance.now();
	await field.uploadFile(file);
	await until('the file to be read', () => has(view, '.import__steps .button--main:enabled'), LONGEST);
	await view.run((doc) => doc.querySelector<HTMLElement>('.import__steps .button--main')?.click());
	await until('the end of the import', () => has(view, '.import__done'), LONGEST);
	const took = performance.now() - began;
	await view.close();
	return took;
}

const has = (view: View, selector: string) => view.run((doc, wanted) => doc.querySelector(wanted) !== null, selector);

/** Takes everything out of the list, past the extension. */
async function empty(session: Session): Promise<void> {
	const { page } = await session.open('/icon/16.png');
	for (const name of ['groundwork', 'groundwork-search']) {
		await page.evaluate(
			(database) =>
				new Promise((done) => {
					indexedDB.deleteDatabase(database).onsuccess = done;
				}),
			name,
		);
	}
	await page.close();
}

const hashOf = (file: string) => createHash('sha256').update(readFileSync(file)).digest('hex');
