import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { say } from '../../lib/words/index.ts';
import { launchChromium } from './chromium.ts';
import { downloaded } from './downloaded.ts';
import { press, type Session, shows, until } from './session.ts';
import { start } from './start.ts';

/*
The way of a recruiter: postings from elsewhere come in as a table, are compared, counted and taken out again. The steps
build on each other.
*/

const TEXT = readFileSync('lib/fit/written/postings.jsonl', 'utf8')
	.split('\n')
	.slice(0, 3)
	.map((line) => (JSON.parse(line) as { text: string }).text);
const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
const table = (rows: readonly (readonly string[])[]) =>
	[['Job Title', 'Company', 'Description', 'Link', 'Notes'], ...rows]
		.map((row) => row.map(quoted).join(';'))
		.join('\r\n');
const rows = TEXT.map((text, at) => [
	`=AI Lead ${at}`,
	`Acme ${at}`,
	text,
	`https://jobs.example.com/${at}`,
	`note ${at}`,
]);

let end: () => Promise<void>;
let files: string;
let session: Session;
const inFile = (name: string, text: string) => {
	const path = join(files, name);
	writeFileSync(path, text);
	return path;
};

beforeAll(async () => {
	files = mkdtempSync(join(tmpdir(), 'groundwork-files-'));
	({ session, end } = await start(launchChromium, {}, { downloads: files }));
});
afterAll(() => end());

const openExchange = async () => {
	const view = await session.open('/exchange.html');
	await shows(view, say('exchange.take.title'), say('exchange.take.choose'));
	const choose = async (path: string) => {
		const field = (await view.page.$('input[type=file]')) as ElementHandle<HTMLInputElement> | null;
		if (!field) throw new Error('there is no field for a file');
		await field.uploadFile(path);
	};
	return { ...view, choose };
};

test('a wrong file is refused with its line, and changes nothing', async () => {
	const view = await openExchange();
	await view.choose(inFile('wrong.csv', `${table(rows.slice(0, 1))}\r\n"not closed;x`));
	const line = 2 + (TEXT[0] ?? '').split('\n').length;
	await shows(view, say('exchange.take.line', { line }), say('exchange.refusal.quote-not-closed'));
	await shows(view, say('exchange.take.unchanged'), say('exchange.out.scope.none'));
	await view.page.close();
});

test('an import that is stopped leaves the list as it was', async () => {
	const view = await openExchange();
	const many = Array.from({ length: 900 }, (_, at) => [`Lead ${at}`, 'Acme', TEXT[at % 3] ?? '', '', '']);
	await view.choose(inFile('many.csv', table(many)));
	await shows(view, say('exchange.take.ready', { count: 900 }));
	// Pressed as soon as it is drawn: some machines are quick.
	await view.run((doc, stop) => {
		new MutationObserver((_, watch) => {
			const button = [...doc.querySelectorAll('button')].find((one) => one.textContent === stop);
			if (!button) return;
			watch.disconnect();
			button.click();
		}).observe(doc.body, { childList: true, subtree: true });
	}, say('exchange.page.stop'));
	await press(view, say('exchange.take.go'));
	await shows(view, say('exchange.take.stopped'), say('exchange.out.scope.none'));
	await view.page.close();
});

test('a table is seen before it is taken in; twice adds nothing', async () => {
	const view = await openExchange();
	const path = inFile('three.csv', table(rows));
	for (const added of [3, 0]) {
		await view.choose(path);
		const text = await shows(view, say('exchange.take.ready', { count: 3 }), '=AI Lead 0');
		expect(text).toContain(`→ ${say('exchange.take.targets.company')}`);
		await press(view, say('exchange.take.go'));
		await shows(view, say('exchange.take.added', { count: added }), say('exchange.out.scope.all', { count: 3 }));
	}
	await view.page.close();
});

test('what goes out is a table without formulas', async () => {
	const view = await openExchange();
	await view.run((doc) => doc.querySelector<HTMLElement>('input[value="csv"]')?.click());
	await press(view, say('exchange.out.make'));
	await shows(view, say('exchange.out.made', { count: 3 }));
	const csv = await downloaded(files, /^groundwork-postings.*\.csv$/);
	expect(csv).toContain(`"'=AI Lead 1"`);
	expect(csv).toContain('note 1');
	expect(csv).not.toMatch(/(?:^|[,;\n])"?[=+@]/);
	await view.page.close();
});

test('two postings are compared by keyboard alone', async () => {
	const list = await session.open('/list.html');
	const ids = await until('the saved postings', () =>
		list.run(async () => {
			const open = indexedDB.open('groundwork');
			await new Promise((resolve) => {
				open.onsuccess = resolve;
			});
			const keys = open.result.transaction('postings').objectStore('postings').getAllKeys();
			await new Promise((resolve) => {
				keys.onsuccess = resolve;
			});
			open.result.close();
			return keys.result.length === 3 && keys.result.map(String);
		}),
	);
	await list.page.close();
	const view = await session.open(`/compare.html#ids=${ids.join(',')}`);
	await shows(view, say('compare.intro', { count: 3 }), say('compare.weights.title'));
	const { keyboard } = view.page;
	const tabTo = async (selector: string) => {
		for (let presses = 0; presses < 60; presses++) {
			await keyboard.press('Tab');
			if (await view.run((doc, wanted) => doc.activeElement?.matches(wanted) ?? false, selector)) return;
		}
		throw new Error(`Tab never came to ${selector}`);
	};
	await tabTo('.compare__only input');
	await keyboard.press('Space');
	await until('the choice in the address', () => view.run((doc) => doc.location.hash.includes('only=1')));
	await tabTo('.compare-head__out');
	await keyboard.press('Enter');
	await shows(view, say('compare.intro', { count: 2 }));
	await tabTo('.compare-row__open');
	await keyboard.press('Enter');
	await view.page.waitForSelector('.compare-quotes .quote');
	await view.page.close();
});

test('three postings are too few for a market, and it says so', async () => {
	const view = await session.open('/market.html');
	await shows(view, say('market.title'), say('market.layers.title'));
	await until('how few they are', () => view.run((doc) => /[23] postings: too few/.test(doc.body.innerText)));
	await view.page.close();
});
