import { resolve } from 'node:path';
import puppeteer, { type Page, type Target } from 'puppeteer-core';
import { findChromium, NO_CHROMIUM } from '../../lib/cli/chromium.ts';
import { type Launch, source, type View } from './session.ts';

export const launchChromium: Launch = async (options) => {
	const executablePath = findChromium();
	if (!executablePath) throw new Error(NO_CHROMIUM);
	const browser = await puppeteer.launch({
		executablePath,
		headless: true,
		pipe: true,
		enableExtensions: true,
		acceptInsecureCerts: true,
		userDataDir: options.profile,
		args: [
			'--no-sandbox',
			`--proxy-server=127.0.0.1:${options.proxyPort}`,
			'--proxy-bypass-list=<-loopback>',
			'--ignore-certificate-errors',
		],
	});
	const id = await browser.installExtension(resolve('.output/chrome-mv3'));
	const origin = `chrome-extension://${id}`;
	const at = (path: string) => (target: Target) => target.url().split(/[?#]/)[0] === origin + path;
	const shown = async (path: string) =>
		view(await (await browser.waitForTarget(at(path), { timeout: 20_000 })).asPage());
	return {
		browser,
		origin,
		async open(path) {
			const page = await browser.newPage();
			await page.goto(origin + path);
			return { ...view(page), page };
		},
		async clickToolbar(page) {
			await page.bringToFront();
			const extension = (await browser.extensions()).get(id);
			if (!extension) throw new Error('the extension is not installed');
			await page.triggerExtensionAction(extension);
			return await shown('/popup.html');
		},
		panel: () => shown('/sidepanel.html'),
		close: () => browser.close(),
	};
};

function view(page: Page): View {
	return {
		page,
		run: (look, ...args) => page.evaluate(source(look, 'document', args)) as ReturnType<typeof look>,
		close: () => page.close(),
	} as View;
}
