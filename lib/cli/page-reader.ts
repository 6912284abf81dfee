import puppeteer, { type Browser, type CDPSession, type Page } from 'puppeteer-core';
import type { Extraction } from '../extract/adapter.ts';

const TIMEOUT_MS = 20_000;
const LAUNCH_FLAGS = ['--no-sandbox', '--disable-gpu', '--hide-scrollbars', '--window-size=1280,900'];

/** Reads saved pages in one headless Chromium: nothing is fetched but the page itself, and none of its scripts runs. */
export class PageReader {
	readonly #browser: Browser;
	readonly #page: Page;
	readonly #session: CDPSession;
	readonly #scriptOf: (url: string) => string;
	#served: { url: string; body: Uint8Array; type: string } | null = null;

	private constructor(browser: Browser, page: Page, session: CDPSession, scriptOf: (url: string) => string) {
		this.#browser = browser;
		this.#page = page;
		this.#session = session;
		this.#scriptOf = scriptOf;
	}

	/** `scriptOf`: the source of what is brought into the page at an address, whose value is the extraction. */
	static async open(executablePath: string, scriptOf: (url: string) => string): Promise<PageReader> {
		const browser = await puppeteer.launch({ executablePath, headless: true, pipe: true, args: LAUNCH_FLAGS });
		const page = (await browser.pages())[0] ?? (await browser.newPage());
		page.setDefaultTimeout(TIMEOUT_MS);
		await page.setViewport({ width: 1280, height: 900 });
		await page.setRequestInterception(true);
		const reader = new PageReader(browser, page, await page.createCDPSession(), scriptOf);
		page.on('request', (request) => {
			const served = reader.#served;
			const isPage = served && request.isNavigationRequest() && request.frame() === page.mainFrame();
			if (!isPage) return void request.abort();
			// The page's scripts stay silent: they belong to another day and would only redraw or redirect it.
			const headers = { 'content-security-policy': "script-src 'none'; connect-src 'none'" };
			void request.respond({ status: 200, contentType: served.type, headers, body: served.body });
		});
		page.on('dialog', (dialog) => void dialog.dismiss());
		return reader;
	}

	/**
	 * The extraction of a page served at its address. The script runs as the extension's does, in a world of its own.
	 * Throws when the page cannot be loaded or the script fails.
	 */
	async read(url: string, body: Uint8Array, type: string): Promise<Extraction> {
		this.#served = { url, body, type };
		await this.#page.goto(url, { waitUntil: 'domcontentloaded' });
		const { frameTree } = await this.#session.send('Page.getFrameTree');
		const frameId = frameTree.frame.id;
		const { executionContextId } = await this.#session.send('Page.createIsolatedWorld', { frameId });
		const { result, exceptionDetails } = await this.#session.send('Runtime.evaluate', {
			expression: this.#scriptOf(url),
			contextId: executionContextId,
			returnByValue: true,
			awaitPromise: true,
			timeout: TIMEOUT_MS,
		});
		if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
		return result.value as Extraction;
	}

	async close(): Promise<void> {
		await this.#browser.close();
	}
}
