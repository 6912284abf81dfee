import type { Browser, Page } from 'puppeteer-core';

/** A document of the extension, wherever it is shown: a tab, the popup at the toolbar, the panel beside the page. */
export interface View {
	/**
	 * Runs a function in the view; it gets the view's document first, and must stand alone (no imports, no closures).
	 * Arguments and result travel as JSON.
	 */
	run<T, A extends readonly unknown[]>(look: (doc: Document, ...args: A) => T, ...args: A): Promise<Awaited<T>>;
	/** What Puppeteer knows it as; null for Firefox's popup and sidebar. */
	readonly page: Page | null;
	/** Closes it, as pressing Escape or clicking elsewhere does. */
	close(): Promise<void>;
}

/** A page of the extension in a tab. */
type TabView = View & { readonly page: Page };

/** A real browser with the built extension. */
export interface Session {
	readonly browser: Browser;
	/** `chrome-extension://…` or `moz-extension://…` */
	readonly origin: string;
	/** Opens a page of the extension in a tab. */
	open(path: string): Promise<TabView>;
	/** Clicks the toolbar button over a page; the popup that opens. */
	clickToolbar(page: Page): Promise<View>;
	/**
	 * Clicks the context menu's item over what is selected in a page. Chromium's menu is the system's and out of reach
	 * for its drivers: there the background is told of the click, which opens no panel and grants no page by itself.
	 */
	clickMenu(page: Page): Promise<void>;
	/** The side panel or sidebar, once it is open. */
	panel(): Promise<View>;
	/** From now on the person says yes when the extension asks for these hosts. */
	allow(...patterns: string[]): Promise<void>;
	/** Takes hosts back in the browser's own pages, past the extension. */
	revoke(...patterns: string[]): Promise<void>;
	/**
	 * Closes the browser and starts it on the same profile; the session that is then to be used. Firefox forgets an
	 * extension that its store did not sign, so that it comes anew, to what it was granted. Chromium forgets the
	 * grants of one that a driver brings: there the script of the boards goes, as with an update, and the background
	 * starts with the browser's word that it was started.
	 */
	restart(): Promise<Session>;
	/** Stops the background as the browser does when it is idle. */
	stopBackground(): Promise<void>;
	/** Loads the extension anew, as an update does: what runs in open pages is cut off. */
	reload(): Promise<void>;
	close(): Promise<void>;
}

/**
 * Launches one kind of browser on a profile folder; every request it makes goes to the proxy. `downloads`: the folder
 * that files are saved in without a question.
 */
export type Launch = (options: { proxyPort: number; profile: string; downloads?: string }) => Promise<Session>;

/** A session in a browser that has been started; when it does not come about the browser is closed again. */
export async function orClosed(browser: Browser, session: Promise<Session>): Promise<Session> {
	return await session.catch(async (cause) => {
		await browser.close();
		throw cause;
	});
}

/** The pages of the extension. */
export const PAGES = [
	'/popup.html',
	'/sidepanel.html',
	'/list.html',
	'/compare.html',
	'/market.html',
	'/exchange.html',
	'/guide.html',
	'/options.html',
	'/draft.html',
	'/welcome.html',
];

/** Ends the browser as a power cut does: nothing gets another turn. */
export async function kill({ browser }: Session): Promise<void> {
	const process = browser.process();
	const gone = new Promise((resolve) => process?.once('exit', resolve));
	process?.kill('SIGKILL');
	await gone;
}

/** How long anything may take on a slow and busy machine, in ms; most of it takes less than a hundredth. */
export const PATIENCE_MS = 60_000;

/** Waits until `probe` gives something. */
export async function until<T>(
	what: string,
	probe: () => Promise<T | null | undefined | false>,
	ms = PATIENCE_MS,
): Promise<T> {
	for (const end = Date.now() + ms; ; await new Promise((resolve) => setTimeout(resolve, 50))) {
		const found = await probe();
		if (found) return found;
		if (Date.now() > end) throw new Error(`never came: ${what}`);
	}
}

/** Presses the button or link of this name, or the first that begins with it, once there is one. */
export async function press(view: View, name: string): Promise<void> {
	await until(`a button "${name}"`, () =>
		view.run((doc, wanted) => {
			const buttons = [...doc.querySelectorAll<HTMLElement>('button:not(:disabled), a[href]')];
			const name = (one: HTMLElement) => (one.getAttribute('aria-label') ?? one.textContent).trim();
			const found = buttons.find((one) => name(one) === wanted) ?? buttons.find((one) => name(one).startsWith(wanted));
			found?.click();
			return found !== undefined;
		}, name),
	);
}

/** What the view shows, as text, once it holds all of these. */
export async function shows(view: View, ...words: string[]): Promise<string> {
	let text = '';
	await until(`${JSON.stringify(words)}`, async () => {
		text = await view.run((doc) => doc.body.innerText);
		return words.every((word) => text.includes(word));
	}).catch(async (error: Error) => {
		const all = await view.run((doc) => doc.body.textContent);
		throw new Error(`${error.message}; instead:\n${text}\nwith what is folded:\n${all.slice(0, 600)}`);
	});
	return text;
}

/** Whether the view tells this as the state of something. */
export const saysStatus = (view: View, words: string): Promise<boolean> =>
	view.run(
		(doc, wanted) => [...doc.querySelectorAll('[role="status"]')].some((one) => one.textContent === wanted),
		words,
	);

/** The program text of a look at a document; `doc` is an expression. */
export const source = (look: (...args: never[]) => unknown, doc: string, args: readonly unknown[]) =>
	`(${look})(${[doc, ...args.map((arg) => JSON.stringify(arg))].join(', ')})`;
