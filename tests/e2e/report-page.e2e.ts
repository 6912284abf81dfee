import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { say } from '../../lib/words/index.ts';
import { downloaded } from './downloaded.ts';
import { press, type Session, shows, type View } from './session.ts';
import { browsers, start } from './start.ts';

/*
A page that cannot be read is told of with a copy that says how it is built and nothing of what it says.
*/

const ADDRESS = 'jobs.lever.co/harrow/f222ad5c-b7dd-43c4-9008-ee1a53174afa';
const WORDS = ['Josefine', 'Harrow', 'Whitby', 'stone mill', '7781', 'geheim'];
const PAGE = `<!doctype html><title>Josefine at Harrow</title><meta name="author" content="Josefine">
<div class="posting-headline"><h2>Josefine keeps the stone mill</h2></div>
<form class="application-form" action="/send?key=geheim"><label>Telephone in Whitby<input name="phone" value="7781"></label></form>
<script>var user = 'Josefine'</script>`;

describe.each(browsers)('%s', (_name, launch) => {
	let end: () => Promise<void>;
	let downloads: string;
	let session: Session;

	beforeAll(async () => {
		downloads = mkdtempSync(join(tmpdir(), 'groundwork-downloads-'));
		({ session, end } = await start(launch, { [ADDRESS]: PAGE }, { downloads }));
	});
	afterAll(() => end());

	test('the popup saves a copy of an unreadable page that holds no word of it', async () => {
		const page = await session.browser.newPage();
		await page.goto(`https://${ADDRESS}`);
		const popup = await session.clickToolbar(page);
		await saveCopy(popup);
		const copy = await downloaded(downloads, /^groundwork-page\.html$/);
		for (const word of WORDS) expect(copy.toLowerCase()).not.toContain(word.toLowerCase());
		expect(copy).toContain('class="posting-headline"');
		expect(copy).toContain('<!-- url: https://jobs.lever.co/');
	});
});

async function saveCopy(view: View): Promise<void> {
	await shows(view, say('faces.notice.unreadable.title'));
	await view.run((doc) => doc.querySelector<HTMLElement>('summary')?.click());
	await shows(view, say('reportPage.what'));
	await press(view, say('reportPage.save'));
	await shows(view, say('reportPage.saved', { file: 'groundwork-page.html' }));
}
