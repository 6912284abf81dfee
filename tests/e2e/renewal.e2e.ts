import { afterAll, beforeAll, expect, test } from 'vitest';
import { ENGINE } from '../../lib/analysis/index.ts';
import { say } from '../../lib/words/index.ts';
import { seedOf } from '../bench/saved.ts';
import { launchChromium } from './chromium.ts';
import { press, type Session, shows, until } from './session.ts';
import { sown } from './sown.ts';
import { start } from './start.ts';

/*
Postings that an older engine read are read again: how far that is can be seen, it can be stopped, and it goes on from
there. Chromium only: the page and its worker are the same code in Firefox.
*/

const POSTINGS = 150;

let end: () => Promise<void>;
let session: Session;

beforeAll(async () => {
	({ session, end } = await start(launchChromium));
	const { kinds, lines } = seedOf('lib/fit/written/postings.jsonl');
	const older = kinds.map((kind) => ({
		...kind,
		summary: { ...kind.summary, engine: '0.1.0' },
		report: { ...kind.report, engine: '0.1.0' },
	}));
	await (await sown(session, POSTINGS, { kinds: older, lines })).close();
});
afterAll(() => end());

test('reading again shows how far it is, is stopped, and goes on from there', async () => {
	const exchange = await session.open('/exchange.html');
	const left = async () => {
		const text = await shows(exchange, say('exchange.renewal.title'));
		return Number(/(\d+) postings? w/.exec(text.slice(text.indexOf(say('exchange.renewal.title'))))?.[1] ?? 0);
	};
	await until('the postings of an older engine', async () => (await left()) === POSTINGS);
	await press(exchange, say('exchange.renewal.go'));
	await until('how far it is', () => exchange.run((doc) => doc.querySelector('progress')?.value));
	await press(exchange, say('exchange.page.stop'));
	await shows(exchange, say('exchange.renewal.stopped'));
	// Nothing is read any more: the store has the last word.
	const rest = await exchange.run(countOlder, ENGINE);
	expect(rest).toBeLessThan(POSTINGS);
	await until('what is left', async () => (await left()) === rest);
	await press(exchange, say('exchange.renewal.go'));
	await shows(exchange, say('exchange.renewal.done', { count: rest }));
	await shows(exchange, say('exchange.renewal.none', { engine: ENGINE }));
});

/** In the page: how many postings in the store are of another engine. */
async function countOlder(_doc: Document, engine: string): Promise<number> {
	const answer = <T>(request: IDBRequest<T>) =>
		new Promise<T>((resolve, reject) => {
			request.onsuccess = () => resolve(request.result);
			request.onerror = () => reject(request.error);
		});
	const db = await answer(indexedDB.open('groundwork'));
	const all = await answer<{ report: { engine: string } }[]>(
		db.transaction('postings').objectStore('postings').getAll(),
	);
	db.close();
	return all.filter(({ report }) => report.engine !== engine).length;
}
