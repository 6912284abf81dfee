import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { say } from '../../lib/words/index.ts';
import { launchChromium } from './chromium.ts';
import { press, type Session, shows, type View } from './session.ts';
import { type Sites, serveSites } from './sites.ts';

/*
A page that cannot be read is told of with a copy that says how it is built and nothing of what it says.
*/

const WORDS = ['Josefine', 'Harrow', 'Whitby', 'stone mill', '7781', 'geheim'];
const PAGE = `<!doctype html><title>Josefine at Harrow</title><meta name="author" content="Josefine">
<div class="posting-headline"><h2>Josefine keeps the stone mill</h2></div>
<form class="application-form" action="/send?key=geheim"><label>Telephone in Whitby<input name="phone" value="7781"></label></form>
<script>var user = 'Josefine'</script>`;

let sites: Sites;
let profile: string;
let downloads: string;
let session: Session;

beforeAll(async () => {
	profile = mkdtempSync(join(tmpdir(), 'groundwork-e2e-'));
	downloads = mkdtempSync(join(tmpdir(), 'groundwork-e2e-'));
	sites = await serveSites({ 'jobs.lever.co/harrow/f222ad5c-b7dd-43c4-9008-ee1a53174afa': PAGE });
	session = await launchChromium({ proxyPort: sites.proxyPort, profile });
	const browser = await session.browser.target().createCDPSession();
	await browser.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: downloads });
});
afterAll(async () => {
	await session.close();
	sites.close();
	for (const folder of [profile, downloads]) rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});

const files = () => readdirSync(downloads).filter((file) => file.endsWith('.html'));

async function saveCopy(view: View): Promise<void> {
	await shows(view, say('faces.notice.unreadable.title'));
	await view.run((doc) => doc.querySelector<HTMLElement>('summary')?.click());
	await shows(view, say('reportPage.what'));
	await press(view, say('reportPage.save'));
	await shows(view, say('reportPage.saved', { file: 'groundwork-page.html' }));
}

test('the popup saves a copy of an unreadable page that holds no word of it', async () => {
	const page = await session.browser.newPage();
	await page.goto('https://jobs.lever.co/harrow/f222ad5c-b7dd-43c4-9008-ee1a53174afa');
	const popup = await session.clickToolbar(page);
	await saveCopy(popup);
	await expect.poll(files, { timeout: 10_000 }).toEqual(['groundwork-page.html']);
	const copy = readFileSync(join(downloads, 'groundwork-page.html'), 'utf8');
	for (const word of WORDS) expect(copy.toLowerCase()).not.toContain(word.toLowerCase());
	expect(copy).toContain('class="posting-headline"');
	expect(copy).toContain('<!-- url: https://jobs.lever.co/');
});
