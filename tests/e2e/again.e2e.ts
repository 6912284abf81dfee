import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { day } from '../../lib/words/format.ts';
import { say } from '../../lib/words/index.ts';
import { launchChromium } from './chromium.ts';
import { press, type Session, shows, until, type View } from './session.ts';
import { start } from './start.ts';

/*
The same posting again: its text has changed since it was saved, and it stands at another place. The steps build on each
other.
*/

const AT = 'https://www.linkedin.com/jobs/view/4100200300';
const REPOST = 'https://www.linkedin.com/jobs/view/4100200999';
const WORDS = 'Build prototypes in Python and bring them into production';
const NOW = 'Build prototypes in Rust and bring them into production';

let end: () => Promise<void>;
let session: Session;

beforeAll(async () => {
	const posting = readFileSync('tests/e2e/pages/linkedin.html', 'utf8');
	({ session, end } = await start(launchChromium, {
		'www.linkedin.com/jobs/view/4100200300': posting,
		'www.linkedin.com/jobs/view/4100200999': posting.replaceAll('4100200300', '4100200999'),
	}));
});
afterAll(() => end());

const opened = async (address: string, change = false): Promise<View> => {
	const page = await session.browser.newPage();
	await page.goto(address);
	if (change) {
		await page.evaluate(
			(was, now) => {
				for (const item of document.querySelectorAll('li')) if (item.textContent === was) item.textContent = now;
			},
			WORDS,
			NOW,
		);
	}
	return await session.clickToolbar(page);
};
const difference = (popup: View) =>
	until('the difference', () =>
		popup.run((doc) => {
			for (const fold of doc.querySelectorAll<HTMLDetailsElement>('.seen details')) fold.open = true;
			const words = (kind: string) => [...doc.querySelectorAll(`.seen ${kind}`)].map((one) => one.textContent.trim());
			const found = { out: words('del'), in: words('ins') };
			return found.out.length + found.in.length > 0 && found;
		}),
	);

test('a posting whose text has changed is told with the day, and with what changed', async () => {
	const first = await opened(AT);
	await press(first, say('faces.actions.save'));
	await shows(first, say('faces.actions.openSaved'));
	expect(await first.run((doc) => doc.querySelectorAll('.seen__one').length)).toBe(0);
	await first.close();
	const again = await opened(AT, true);
	await shows(again, say('seen.changed', { day: day(new Date().toISOString()) }));
	const { out, in: added } = await difference(again);
	expect(out.join(' ')).toContain('Python');
	expect(added.join(' ')).toContain('Rust');
	await press(again, say('seen.keepText'));
	await shows(again, say('seen.kept'));
	await again.close();
});

test('the same text at another address is told, and nothing is merged', async () => {
	const popup = await opened(REPOST);
	const told = await until('the word of the saved one', () =>
		popup.run((doc) => doc.querySelector('.seen__one')?.textContent),
	);
	expect(told).toContain('Head of AI Adoption');
	const { out, in: added } = await difference(popup);
	expect([out.join(' '), added.join(' ')]).toEqual([
		expect.stringContaining('Rust'),
		expect.stringContaining('Python'),
	]);
	await press(popup, say('faces.actions.save'));
	await shows(popup, say('faces.actions.openSaved'));
	await popup.close();
	const list = await session.open('/list.html');
	await shows(list, say('list.count', { count: 2, all: '2' }));
	await list.page.close();
});
