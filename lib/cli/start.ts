import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { say, speak } from '../words/index.ts';
import { ensureChromium } from './ensure-chromium.ts';

/*
`npm start`: the extension in a real Chromium, on an example posting. With a display a window opens and stays until it is
closed; without one the report is printed, and a picture of the popup is left behind.
*/

const ROOT = join(import.meta.dirname, '..', '..');
const EXTENSION = join(ROOT, '.output', 'chrome-mv3');
const PICTURE = join(ROOT, '.artifacts', 'popup.png');
const EXAMPLE = {
	url: 'https://careers.halden-freight.example/jobs/ai-enablement-lead',
	html: readFileSync(join(import.meta.dirname, 'example', 'posting.html'), 'utf8'),
};

await speak('en');
const executablePath = ensureChromium();
console.error('Building the extension.');
execFileSync(process.execPath, [join(ROOT, 'node_modules', 'wxt', 'bin', 'wxt.mjs'), 'build'], {
	cwd: ROOT,
	stdio: 'pipe',
});

const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
const isRoot = process.getuid?.() === 0;
const browser = await puppeteer.launch({
	executablePath,
	headless: !hasDisplay,
	pipe: true,
	enableExtensions: true,
	defaultViewport: null,
	ignoreDefaultArgs: ['--enable-automation'], // its bar would stand above the page
	// Chromium's sandbox does not run for root.
	args: [
		'--window-size=1100,900',
		...(isRoot ? ['--no-sandbox'] : []),
		// A screen fine and large enough for the picture of a whole popup.
		...(hasDisplay ? [] : ['--force-device-scale-factor=2', '--screen-info={2400x2000 devicePixelRatio=2}']),
	],
});
try {
	const id = await browser.installExtension(EXTENSION);
	const page = await openExample(browser);
	await welcomed(browser, page, id);
	const popup = await clickToolbar(browser, page, id);
	if (hasDisplay) {
		console.error('Click the Groundwork button in the toolbar for the report. Close the window to end.');
		await new Promise((resolve) => browser.once('disconnected', resolve));
	} else {
		await report(popup);
	}
} finally {
	await browser.close();
}

/** The example at an address of its own; nothing is fetched for it. */
async function openExample(browser: Browser): Promise<Page> {
	const page = (await browser.pages())[0] ?? (await browser.newPage());
	await page.setRequestInterception(true);
	page.on('request', (request) => {
		const isExample = request.url() === EXAMPLE.url;
		void (isExample ? request.respond({ contentType: 'text/html', body: EXAMPLE.html }) : request.continue());
	});
	await page.goto(EXAMPLE.url);
	return page;
}

/** A new profile is welcomed; the example comes back to the front, since a tab that opens later would close the popup. */
async function welcomed(browser: Browser, page: Page, id: string): Promise<void> {
	const welcome = await browser.waitForTarget((target) => target.url() === `chrome-extension://${id}/welcome.html`);
	await (await welcome.asPage()).waitForSelector('h1');
	await page.bringToFront();
}

async function clickToolbar(browser: Browser, page: Page, id: string): Promise<Page> {
	const extension = (await browser.extensions()).get(id);
	if (!extension) throw new Error('Chromium did not take the extension');
	await page.triggerExtensionAction(extension);
	const popup = await browser.waitForTarget((target) => target.url() === `chrome-extension://${id}/popup.html`);
	return await popup.asPage();
}

async function report(popup: Page): Promise<void> {
	await popup.waitForFunction(
		(save) => [...document.querySelectorAll('button')].some((button) => button.textContent?.trim() === save),
		{},
		say('faces.actions.save'),
	);
	mkdirSync(join(PICTURE, '..'), { recursive: true });
	const size = await popup.evaluate(() => ({ width: Math.min(360, innerWidth), height: innerHeight }));
	await popup.screenshot({ path: PICTURE, clip: { x: 0, y: 0, ...size } });
	console.log(await popup.evaluate(() => document.body.innerText));
	console.log(`\nThe popup as a picture: ${PICTURE}`);
}
