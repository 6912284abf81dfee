import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { type Launch, orClosed, PATIENCE_MS, type Session, source, until, type View } from './session.ts';

const GECKO_ID = 'groundwork@groundwork.example';
const UUID = '11111111-2222-4333-8444-555555555555';
const ORIGIN = `moz-extension://${UUID}`;

type Options = Parameters<Launch>[0] & { prefs?: Readonly<Record<string, boolean | number>> };

/*
Firefox shows neither popup nor sidebar to WebDriver BiDi. The button is clicked in the browser's own window (BiDi's
chrome scope), so that the page is granted as to a person's click; the popup is then looked at through
`extension.getViews` from a tab of the extension, which shares its process.
*/
export const launchFirefox = async (options: Options): Promise<Session> => {
	const executablePath = process.env.FIREFOX ?? ['/usr/bin/firefox-esr', '/usr/bin/firefox'].find(existsSync);
	if (!executablePath) throw new Error('No Firefox was found: install it, or set the variable FIREFOX to its program.');
	const browser = await puppeteer.launch({
		browser: 'firefox',
		executablePath,
		headless: true,
		timeout: PATIENCE_MS,
		acceptInsecureCerts: true,
		userDataDir: options.profile,
		args: ['--remote-allow-system-access'], // for moz-extension:// pages and the chrome scope
		extraPrefsFirefox: {
			'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: UUID }),
			'extensions.webextensions.keepUuidOnUninstall': true,
			'extensions.webextensions.keepStorageOnUninstall': true,
			// permissions.request() is answered yes without a prompt.
			'extensions.webextOptionalPermissionPrompts': false,
			'network.proxy.type': 1,
			'network.proxy.http': '127.0.0.1',
			'network.proxy.http_port': options.proxyPort,
			'network.proxy.ssl': '127.0.0.1',
			'network.proxy.ssl_port': options.proxyPort,
			'network.proxy.allow_hijacking_localhost': true,
			'network.trr.mode': 5,
			...(options.downloads !== undefined && {
				'browser.download.folderList': 2,
				'browser.download.dir': options.downloads,
				'browser.download.useDownloadDir': true,
			}),
			...options.prefs,
		},
	});
	return await orClosed(browser, sessionOf(browser, options));
};

/** Firefox as it was before version 147, as far as its pages could tell: without the Navigation API. */
export const launchOlderFirefox: Launch = (options) =>
	launchFirefox({ ...options, prefs: { 'dom.navigation.webidl.enabled': false } });

/** Firefox that asks the person when an extension asks for permissions, and hears the answer at once. */
export const launchAskingFirefox: Launch = (options) =>
	launchFirefox({
		...options,
		prefs: { 'extensions.webextOptionalPermissionPrompts': true, 'security.notification_enable_delay': 0 },
	});

/** Brings the extension into a Firefox that has just been started. */
async function sessionOf(browser: Browser, options: Options): Promise<Session> {
	await browser.installExtension(resolve('.output/firefox-mv3'));
	const open = async (path: string) => {
		const page = await browser.newPage();
		// The load event of moz-extension pages never reaches BiDi.
		page.goto(ORIGIN + path, { timeout: 1000 }).catch(() => {});
		await until(`${path} in a tab`, () =>
			page
				.evaluate(() => location.protocol === 'moz-extension:' && document.readyState === 'complete')
				.catch(() => false),
		);
		return page;
	};
	await inBrowserWindow(browser, CLOSE_WELCOME);
	let window = await open('/guide.html');
	const shown = async (type: 'popup' | 'sidebar') => {
		const doc = `browser.extension.getViews({ type: '${type}' })[0]?.document`;
		await until(`the ${type}`, () => window.evaluate(`${doc}?.readyState === 'complete'`) as Promise<boolean>);
		return view(window, doc);
	};
	return {
		browser,
		origin: ORIGIN,
		async open(path) {
			const page = await open(path);
			return { ...view(page, 'document'), page };
		},
		async clickToolbar(page) {
			// A click while the last popup is still closing would only finish closing it.
			await until('the end of the last popup', () => window.evaluate(CLOSE_POPUPS) as Promise<boolean>);
			await page.bringToFront();
			await inBrowserWindow(browser, CLICK);
			return await shown('popup');
		},
		async clickMenu(page) {
			await page.bringToFront();
			await page.mouse.click(...(await page.evaluate(middleOfSelection)), { button: 'right' });
			await inBrowserWindow(browser, CLICK_MENU);
		},
		panel: () => shown('sidebar'),
		allow: async () => {},
		revoke: (...patterns) => inBrowserWindow(browser, revoking(patterns)),
		async restart() {
			await browser.close();
			return await launchFirefox(options);
		},
		stopBackground: () => inBrowserWindow(browser, STOP_BACKGROUND),
		async reload() {
			await inBrowserWindow(browser, RELOAD);
			window = await open('/guide.html');
		},
		close: () => browser.close(),
	};
}

function view(page: Page, doc: string): View {
	return {
		page: null,
		run: (look, ...args) => page.evaluate(source(look, doc, args)) as ReturnType<typeof look>,
		close: () => page.evaluate(`${doc}?.defaultView.close()`),
	} as View;
}

const CLOSE_POPUPS = `(() => {
	const popups = browser.extension.getViews({ type: 'popup' });
	for (const popup of popups) popup.close();
	return popups.length === 0;
})()`;

/** An installed extension greets in a tab of its own, which would close the popups that open meanwhile. */
const CLOSE_WELCOME = `
	const isWelcome = (tab) => tab.linkedBrowser.currentURI.spec === '${ORIGIN}/welcome.html';
	await until('the welcome page', () => gBrowser.tabs.some(isWelcome));
	gBrowser.removeTab(gBrowser.tabs.find(isWelcome));
`;

const CLICK = `
	const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
	const { ViewPopup } = ChromeUtils.importESModule('resource:///modules/ExtensionPopups.sys.mjs');
	const { extension } = WebExtensionPolicy.getByID('${GECKO_ID}');
	await until('the end of the last popup', () => !ViewPopup.for(extension, window));
	await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
`;

function middleOfSelection(): [x: number, y: number] {
	const box = getSelection()?.getRangeAt(0).getClientRects()[0] ?? new DOMRect();
	return [box.x + box.width / 2, box.y + box.height / 2];
}

const CLICK_MENU = `
	const menu = document.getElementById('contentAreaContextMenu');
	await until('the menu', () => menu.state === 'open');
	const item = menu.querySelector('[id*="analyse-selection"]');
	// Firefox puts several items of one extension into a menu of their own.
	const own = item.closest('menupopup');
	if (own !== menu) own.parentNode.openMenu(true);
	await until('the menu of the extension', () => own.state === 'open');
	own.activateItem(item);
`;

/** Answers the browser's question whether an extension may have what it asks for, which must name `host`. */
export const answerPrompt = (browser: Browser, host: string, yes: boolean) =>
	inBrowserWindow(browser, answering(host, yes ? 'button' : 'secondaryButton'));
const answering = (host: string, button: string) => `
	const find = () => document.getElementById('addon-webext-permissions-notification');
	await until('the question', () => PopupNotifications.isPanelOpen && find());
	const text = find().textContent;
	if (!text.includes(${JSON.stringify(host)})) throw new Error('the browser asks: ' + text);
	find().${button}.click();
	await until('the end of the question', () => !PopupNotifications.isPanelOpen);
`;

/** Presses the keys of a command where the keyboard's keys arrive, in the browser's window. */
export const pressShortcut = (browser: Browser) => inBrowserWindow(browser, PRESS_SHORTCUT);
const PRESS_SHORTCUT = `
	const keyboard = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
	keyboard.beginInputTransactionForTests(window);
	const keys = [['Alt', 'AltLeft', 18], ['Shift', 'ShiftLeft', 16], ['G', 'KeyG', 71]].map(
		([key, code, keyCode]) => new KeyboardEvent('', { key, code, keyCode }),
	);
	for (const key of keys) keyboard.keydown(key);
	for (const key of keys.reverse()) keyboard.keyup(key);
`;

const STOP_BACKGROUND = `
	await WebExtensionPolicy.getByID('${GECKO_ID}').extension.terminateBackground({ ignoreDevtoolsAttached: true });
`;

const RELOAD = `
	const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
	await (await AddonManager.getAddonByID('${GECKO_ID}')).reload();
`;

const revoking = (patterns: string[]) => `
	const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
	const { extension } = WebExtensionPolicy.getByID('${GECKO_ID}');
	await ExtensionPermissions.remove('${GECKO_ID}', { permissions: [], origins: ${JSON.stringify(patterns)} }, extension);
`;

/** What Puppeteer keeps to itself: the way to send a command of our own. */
interface Bidi {
	connection: { send(method: string, params: object): Promise<{ result: unknown }> };
}

/** What the scripts in the browser's window wait with, as tests do. */
const UNTIL = `
	const until = async (what, is) => {
		for (const end = Date.now() + ${PATIENCE_MS}; !is(); await new Promise((resolve) => setTimeout(resolve, 20))) {
			if (Date.now() > end) throw new Error('never came: ' + what);
		}
	};
`;

async function inBrowserWindow(browser: Browser, script: string): Promise<void> {
	const { connection } = browser as unknown as Bidi;
	const { result } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
	const { contexts } = result as { contexts: { context: string; url: string }[] };
	const context = contexts.find(({ url }) => url === 'chrome://browser/content/browser.xhtml')?.context;
	const expression = `(async () => { ${UNTIL} ${script} })()`;
	const target = { context };
	const answer = await connection.send('script.evaluate', {
		expression,
		target,
		awaitPromise: true,
		userActivation: true,
	});
	const { type, exceptionDetails } = answer.result as { type: string; exceptionDetails?: { text: string } };
	if (type !== 'success') throw new Error(`in the browser's window: ${exceptionDetails?.text}`);
}
