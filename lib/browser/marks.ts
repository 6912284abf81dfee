import { type Browser, browser } from 'wxt/browser';
import * as z from 'zod/mini';
import type { Selectors } from '../anchor/selectors.ts';
import type { Asked, Mark, Sighting, Told } from '../marks/messages.ts';
import { MARK_STYLES } from '../marks/styles.ts';
import { isRefusal } from './injection.ts';

/** What a frame tells has crossed from the page's process: it is parsed, not believed. */
const ToldByFrame: z.ZodMiniType<Told> = z.discriminatedUnion('kind', [
	z.object({ kind: z.literal('placed'), turn: z.number(), found: z.number() }),
	z.object({ kind: z.literal('revealed'), turn: z.number(), sighting: z.literal(['shown', 'hidden', 'gone']) }),
	z.object({ kind: z.literal('clicked'), id: z.string() }),
]);

/** The marks on the page of one tab, for as long as the page stays and somebody holds on to them. */
export interface PageMarking {
	readonly kind: 'marking';
	/** Marks these words and no others. */
	place(marks: readonly Mark[]): Promise<void>;
	/** Shows the marks, or takes them away. */
	paint(on: boolean): void;
	/** Brings words into sight. */
	reveal(selectors: Selectors): Promise<Sighting>;
	/** Takes marks and styles away. */
	end(): void;
}

export interface MarkingEvents {
	/** Marked words were clicked on the page. */
	onClicked(id: string): void;
	/** The page went away. */
	onEnd(): void;
}

/**
 * Brings the marks into a tab's page. `unsupported`: this browser cannot mark words without changing the page;
 * `closed`: the browser does not let us in (any more).
 */
export async function markPage(
	tabId: number,
	events: MarkingEvents,
): Promise<PageMarking | { readonly kind: 'unsupported' | 'closed' }> {
	const target = { tabId, allFrames: true };
	const answers = await browser.scripting.executeScript({ target, files: ['/marks.js'] }).catch((error: unknown) => {
		if (isRefusal(error)) return null;
		throw error;
	});
	if (!answers) return { kind: 'closed' };
	const waiting = answers.filter(({ result }) => typeof result === 'string').sort((a, b) => a.frameId - b.frameId) as {
		frameId: number;
		result: string;
	}[];
	if (waiting.length === 0) return { kind: answers.some(({ result }) => result === null) ? 'unsupported' : 'closed' };
	const sheets = styleSheets(tabId);
	try {
		for (const sheet of sheets) await browser.scripting.insertCSS(sheet);
	} catch (error) {
		if (isRefusal(error)) return { kind: 'closed' };
		throw error;
	}
	return new Marking(tabId, waiting, sheets, events);
}

let made = 0;

/** Every marking has sheets of its own: one that ends late takes none of the next one's away. */
function styleSheets(tabId: number): StyleSheet[] {
	made += 1;
	const target = { tabId, allFrames: true };
	return (['AUTHOR', 'USER'] as const).map((origin) => ({
		target,
		css: `${MARK_STYLES[origin]}\n/* ${made} */`,
		origin,
	}));
}

type StyleSheet = Browser.scripting.CSSInjection & { readonly origin: 'AUTHOR' | 'USER' };

/** Takes style sheets out of a page, which may have gone. */
async function takeOut(sheets: readonly StyleSheet[]): Promise<void> {
	await Promise.all(
		sheets.map((sheet) =>
			browser.scripting.removeCSS(sheet).catch((error: unknown) => {
				if (!isRefusal(error)) console.error(error);
			}),
		),
	);
}

/** A frame of the page that waits for what we ask. */
class Frame {
	readonly port: Browser.runtime.Port;
	isOpen = true;
	readonly #answers = new Map<number, (told: Told | null) => void>();
	readonly #onEnd: () => void;
	#turn = 0;

	constructor(port: Browser.runtime.Port, events: { onClicked(id: string): void; onEnd(): void }) {
		this.port = port;
		port.onMessage.addListener((message: unknown) => {
			const told = ToldByFrame.parse(message);
			if (told.kind === 'clicked') return events.onClicked(told.id);
			this.#answers.get(told.turn)?.(told);
			this.#answers.delete(told.turn);
		});
		this.#onEnd = events.onEnd;
		port.onDisconnect.addListener(() => this.#end());
	}

	tell(asked: Asked): void {
		if (!this.isOpen) return;
		try {
			this.port.postMessage(asked);
		} catch (error) {
			// The page went away, and the word of it is still on its way.
			if (!(error instanceof Error && /disconnected port/i.test(error.message))) throw error;
			this.#end();
		}
	}

	#end(): void {
		if (!this.isOpen) return;
		this.isOpen = false;
		for (const answer of this.#answers.values()) answer(null);
		this.#onEnd();
	}

	/** null: the frame went away. */
	async ask(asking: (turn: number) => Asked): Promise<Told | null> {
		if (!this.isOpen) return null;
		this.#turn += 1;
		const turn = this.#turn;
		const answer = new Promise<Told | null>((resolve) => this.#answers.set(turn, resolve));
		this.tell(asking(turn));
		return await answer;
	}
}

class Marking implements PageMarking {
	readonly kind = 'marking';
	readonly #frames: Frame[];
	/** The frame that holds the posting. */
	#home: Frame | undefined;
	#isPainted = false;
	#hasEnded = false;

	readonly #sheets: readonly StyleSheet[];

	constructor(
		tabId: number,
		waiting: readonly { frameId: number; result: string }[],
		sheets: readonly StyleSheet[],
		events: MarkingEvents,
	) {
		this.#sheets = sheets;
		const onEnd = () => {
			if (this.#hasEnded || this.#frames.some(({ isOpen }) => isOpen)) return;
			this.#hasEnded = true;
			events.onEnd();
		};
		this.#frames = waiting.map(
			({ frameId, result: name }) =>
				new Frame(browser.tabs.connect(tabId, { frameId, name }), { onClicked: events.onClicked, onEnd }),
		);
	}

	async place(marks: readonly Mark[]): Promise<void> {
		const found = await Promise.all(
			this.#frames.map(async (frame) => {
				const told = await frame.ask((turn) => ({ kind: 'place', turn, marks }));
				return { frame, found: told?.kind === 'placed' ? told.found : -1 };
			}),
		);
		const best = found.reduce((top, one) => (one.found > top.found ? one : top));
		this.#home = best.frame;
		this.paint(this.#isPainted);
	}

	paint(on: boolean): void {
		this.#isPainted = on;
		for (const frame of this.#frames) frame.tell({ kind: 'paint', on: on && frame === this.#home });
	}

	async reveal(selectors: Selectors): Promise<Sighting> {
		const rest = this.#frames.filter((frame) => frame !== this.#home);
		let best: Sighting = 'gone';
		for (const frame of [this.#home, ...rest]) {
			frame?.tell({ kind: 'unreveal' });
			if (best === 'shown') continue;
			const told = await frame?.ask((turn) => ({ kind: 'reveal', turn, selectors }));
			if (told?.kind === 'revealed' && told.sighting !== 'gone') best = told.sighting;
		}
		return best;
	}

	end(): void {
		this.#hasEnded = true;
		for (const frame of this.#frames) if (frame.isOpen) frame.port.disconnect();
		void takeOut(this.#sheets);
	}
}
