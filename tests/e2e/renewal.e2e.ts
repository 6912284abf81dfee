import { afterAll, beforeAll, test } from 'vitest';
import { ENGINE } from '../../lib/analysis/index.ts';
import { say } from '../../lib/words/index.ts';
import { seedOf, sow } from '../bench/saved.ts';
import { launchChromium } from './chromium.ts';
import { press, type Session, shows, until } from './session.ts';
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
	const { page } = await session.open('/list.html');
	await page.waitForSelector('.list__empty');
	const { kinds, lines } = seedOf('lib/fit/written/postings.jsonl');
	const older = kinds.map((kind) => ({
		...kind,
		summary: { ...kind.summary, engine: '0.1.0' },
		report: { ...kind.report, engine: '0.1.0' },
	}));
	await sow(page, { kinds: older, lines }, POSTINGS);
	await page.close();
}, 120_000);
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
	const rest = await until('fewer that are left', async () => {
		const count = await left();
		return count < POSTINGS && count;
	});
	await press(exchange, say('exchange.renewal.go'));
	await shows(exchange, say('exchange.renewal.done', { count: rest }));
	await shows(exchange, say('exchange.renewal.none', { engine: ENGINE }));
});
