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
	const isWorker = (target: Target) => target.type() === 'service_worker' && target.url().startsWith(origin);
	/** The page of the browser on which a person manages extensions can do what its prompts do. */
	const manage = async (what: 'addHostPermission' | 'removeHostPermission' | 'reload', patterns: string[]) => {
		const page = await browser.newPage();
		await page.goto('chrome://extensions');
		await page.evaluate(MANAGE, id, what, patterns);
		await page.close();
	};
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
		allow: (...patterns) => manage('addHostPermission', patterns),
		revoke: (...patterns) => manage('removeHostPermission', patterns),
		async stopBackground() {
			const target = await browser.waitForTarget(isWorker, { timeout: 20_000 });
			const gone = new Promise<void>((resolve) => {
				const hear = (one: Target) => {
					if (one !== target) return;
					browser.off('targetdestroyed', hear);
					resolve();
				};
				browser.on('targetdestroyed', hear);
			});
			await (await target.worker())?.close();
			await gone;
		},
		reload: () => manage('reload', []),
		close: () => browser.close(),
	};
};

interface DeveloperPrivate {
	addHostPermission(id: string, host: string): Promise<void>;
	removeHostPermission(id: string, host: string): Promise<void>;
	reload(id: string, options: { failQuietly: boolean }): Promise<void>;
}

async function MANAGE(id: string, what: 'addHostPermission' | 'removeHostPermission' | 'reload', patterns: string[]) {
	const { developerPrivate } = (globalThis as unknown as { chrome: { developerPrivate: DeveloperPrivate } }).chrome;
	if (what === 'reload') return await developerPrivate.reload(id, { failQuietly: false });
	for (const pattern of patterns) await developerPrivate[what](id, pattern);
}

function view(page: Page): View {
	return {
		page,
		run: (look, ...args) => page.evaluate(source(look, 'document', args)) as ReturnType<typeof look>,
		close: () => page.close(),
	} as View;
}
