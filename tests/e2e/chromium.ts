import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import puppeteer, { type Browser, type Page, type Target } from 'puppeteer-core';
import { findChromium, NO_CHROMIUM } from '../../lib/cli/chromium.ts';
import { type Launch, orClosed, PATIENCE_MS, type Session, source, until, type View } from './session.ts';

const FOLDER = '.output/chrome-mv3';

export const launchChromium: Launch = async (options) => {
	const executablePath = findChromium();
	if (!executablePath) throw new Error(NO_CHROMIUM);
	const isNew = readdirSync(options.profile).length === 0;
	const browser = await puppeteer.launch({
		executablePath,
		headless: true,
		pipe: true,
		timeout: PATIENCE_MS,
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
	return await orClosed(browser, sessionOf(browser, options, isNew));
};

/** Brings the extension into a Chromium that has just been started. `isNew`: with a profile that it greets. */
async function sessionOf(browser: Browser, options: Parameters<Launch>[0], isNew: boolean): ReturnType<Launch> {
	if (options.downloads !== undefined) {
		const tools = await browser.target().createCDPSession();
		await tools.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: options.downloads });
	}
	const id = await browser.installExtension(resolve(FOLDER));
	const origin = `chrome-extension://${id}`;
	const at = (path: string) => (target: Target) => target.url().split(/[?#]/)[0] === origin + path;
	const find = (is: (target: Target) => boolean) => browser.waitForTarget(is, { timeout: PATIENCE_MS });
	if (isNew) {
		// The welcome page comes when it comes, and what it comes in front of would close.
		await (await (await find(at('/welcome.html'))).asPage()).close();
	}
	const shown = async (path: string) => {
		const page = await (await find(at(path))).asPage();
		const isShown = (wanted: string) => location.pathname === wanted && document.readyState === 'complete';
		// While it comes, its document takes the place of an empty one, which answers no more.
		await until(path, () => page.evaluate(isShown, path).catch(() => false));
		return view(page);
	};
	const isWorker = (target: Target) => target.type() === 'service_worker' && target.url().startsWith(origin);
	/** The page of the browser on which a person manages extensions can do what its prompts do. */
	const manage = async (what: 'addHostPermission' | 'removeHostPermission', patterns: string[]) => {
		const page = await browser.newPage();
		await page.goto('chrome://extensions');
		await page.evaluate(MANAGE, id, what, patterns);
		await page.close();
	};
	const session: Session = {
		browser,
		origin,
		async open(path) {
			const page = await browser.newPage();
			await page.goto(origin + path);
			return { ...view(page), page };
		},
		async clickToolbar(page) {
			await page.bringToFront();
			// A click while the last popup is still closing would only finish closing it.
			await until('the end of the last popup', async () => !browser.targets().some(at('/popup.html')));
			const extension = (await browser.extensions()).get(id);
			if (!extension) throw new Error('the extension is not installed');
			await page.triggerExtensionAction(extension);
			return await shown('/popup.html');
		},
		async clickMenu(page) {
			// The browser wakes the background for the click; here a message does.
			const { page: waker } = await session.open('/guide.html');
			await waker.evaluate("chrome.runtime.sendMessage('wake').catch(() => {})");
			await waker.close();
			await page.bringToFront();
			const worker = await (await find(isWorker)).worker();
			await worker?.evaluate(TELL_OF_MENU_CLICK);
		},
		panel: () => shown('/sidepanel.html'),
		allow: (...patterns) => manage('addHostPermission', patterns),
		revoke: (...patterns) => manage('removeHostPermission', patterns),
		async stopBackground() {
			const target = await find(isWorker);
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
		async restart() {
			const { page: waker } = await session.open('/guide.html');
			await waker.evaluate('chrome.scripting.unregisterContentScripts()');
			await session.stopBackground();
			await waker.evaluate("chrome.runtime.sendMessage('wake').catch(() => {})");
			const worker = await (await find(isWorker)).worker();
			await worker?.evaluate('chrome.runtime.onStartup.dispatch()');
			await waker.close();
			return session;
		},
		async reload() {
			const before = browser.targets().filter((target) => target.url().startsWith(origin));
			// The same folder again is an update to the browser.
			await browser.installExtension(resolve(FOLDER));
			// What was there before goes, or it would be taken for the new version's.
			await until('the end of the old version', async () => !browser.targets().some((one) => before.includes(one)));
		},
		close: () => browser.close(),
	};
	return session;
}

const TELL_OF_MENU_CLICK = `(async () => {
	const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
	chrome.contextMenus.onClicked.dispatch({ menuItemId: 'analyse-selection' }, tab);
})()`;

interface DeveloperPrivate {
	addHostPermission(id: string, host: string): Promise<void>;
	removeHostPermission(id: string, host: string): Promise<void>;
}

async function MANAGE(id: string, what: 'addHostPermission' | 'removeHostPermission', patterns: string[]) {
	const { developerPrivate } = (globalThis as unknown as { chrome: { developerPrivate: DeveloperPrivate } }).chrome;
	for (const pattern of patterns) await developerPrivate[what](id, pattern);
}

function view(page: Page): View {
	return {
		page,
		run: (look, ...args) => page.evaluate(source(look, 'document', args)) as ReturnType<typeof look>,
		close: () => page.close(),
	} as View;
}
