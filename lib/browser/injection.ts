import { type Browser, browser } from 'wxt/browser';
import * as z from 'zod/mini';
import type { Extraction } from '../extract/adapter.ts';
import { boardScriptOf } from '../extract/board-script.ts';

/*
The scripts that a click brings into the page run in every frame that the click opens to us: boards put their postings
into frames of a company's page. What a script answers has crossed from the page's process: it is parsed, not believed.
*/

const text = z.nullable(z.string());

/** What was read, and the address at which it was read: pages change theirs between any two of our questions. */
export type ReadAt = Extraction & { readonly at: string };

const Extracted: z.ZodMiniType<Extraction> = z.discriminatedUnion('kind', [
	z.object({
		kind: z.literal('posting'),
		site: z.string(),
		title: z.string().check(z.minLength(1)),
		company: text,
		location: text,
		salary: text,
		employmentType: text,
		postedAt: text,
		text: z.string().check(z.minLength(1)),
	}),
	z.object({ kind: z.literal('not-a-posting'), site: z.string() }),
	z.object({
		kind: z.literal('unreadable'),
		site: z.string(),
		missing: z.array(z.literal(['title', 'text'])),
		title: text,
		company: text,
		loading: z.exactOptional(z.literal(true)),
	}),
]);

const Read: z.ZodMiniType<ReadAt> = z.intersection(Extracted, z.object({ at: z.string() }));

/** What is selected in a page, what stands right before and after it, and the page's own title; all may be ''. */
export const Selected = z.object({ title: z.string(), text: z.string(), before: z.string(), after: z.string() });
export type Selected = z.infer<typeof Selected>;

export interface PageRead {
	/** The best of what the page and its frames came to, with the address of the page. */
	readonly read: ReadAt;
	/** When the page's document came to be: no two of a tab have the same. */
	readonly born: number;
}

const Frame = z.object({ at: z.string(), born: z.number() });

/**
 * Reads the posting of a tab; null when the browser does not let us in. Each frame is asked for its address, and gets
 * the reader with the script of its own board before it, if it is one's.
 */
export async function injectRead(tabId: number): Promise<PageRead | null> {
	const ask = () => ({ at: location.href, born: performance.timeOrigin });
	const frames = await run({ target: { tabId, allFrames: true }, func: ask }, Frame);
	if (!frames) return null;
	const framesOfBoard = Map.groupBy(frames, ({ answer: { at } }) => URL.canParse(at) && boardScriptOf(new URL(at)));
	const readings = await Promise.all(
		[...framesOfBoard].map(([board, group]) => {
			const target = { tabId, frameIds: group.map(({ frameId }) => frameId) };
			return run({ target, files: [...(board ? [board] : []), '/read.js'] }, Read);
		}),
	);
	if (readings.every((group) => group === null)) return null;
	const answers = readings.flatMap((group) => group ?? []).sort((a, b) => a.frameId - b.frameId);
	const read = best(answers, rank);
	return { read: { ...read, at: answers[0]?.answer.at ?? read.at }, born: frames[0]?.answer.born ?? 0 };
}

/** Reads what is selected in a tab; null when the browser does not let us in. */
export async function injectSelection(tabId: number): Promise<Selected | null> {
	const answers = await run({ target: { tabId, allFrames: true }, files: ['/selection.js'] }, Selected);
	return answers && best(answers, (selected) => selected.text.length);
}

/** Copies of a tab's page and of the frames we may look into, scrubbed; null when the browser does not let us in. */
export async function injectScrub(tabId: number): Promise<string | null> {
	const answers = await run({ target: { tabId, allFrames: true }, files: ['/scrub.js'] }, z.string());
	return answers?.map(({ answer }) => answer).join('\n') ?? null;
}

/** The addresses of the frames that a tab's page holds itself; none when the browser does not let us in (any more). */
export async function framesOf(tabId: number): Promise<string[]> {
	const func = () => [...document.querySelectorAll('iframe')].map((frame) => frame.src);
	const answers = await run({ target: { tabId }, func }, z.array(z.string()));
	return answers?.[0]?.answer ?? [];
}

/** A board's own posting before a general reading; the top frame comes first and wins a draw. */
function rank(extraction: Extraction): number {
	if (extraction.kind === 'posting') return extraction.site === 'generic' ? 2 : 3;
	return extraction.kind === 'unreadable' ? 1 : 0;
}

function best<T>(answers: readonly Answer<T>[], score: (answer: T) => number): T {
	if (answers.length === 0) throw new Error('a script answered in none of the frames');
	return answers.map(({ answer }) => answer).reduce((top, one) => (score(one) > score(top) ? one : top));
}

interface Answer<T> {
	frameId: number;
	answer: T;
}

/** What each frame answers, the page itself first; null when the browser refuses or the frames have gone. */
async function run<T>(
	injection: { target: Browser.scripting.InjectionTarget } & ({ files: string[] } | { func: () => unknown }),
	shape: z.ZodMiniType<T>,
): Promise<Answer<T>[] | null> {
	// The types know only the package's files that have an entrypoint.
	const known = injection as Parameters<typeof browser.scripting.executeScript>[0];
	const frames = await browser.scripting.executeScript(known).catch((error: unknown) => {
		if (isRefusal(error)) return null;
		throw error;
	});
	if (!frames) return null;
	frames.sort((a, b) => a.frameId - b.frameId);
	// A frame that went away while it was read answers nothing.
	const answers = frames.filter(({ result }) => result != null);
	return answers.map(({ frameId, result }) => ({ frameId, answer: shape.parse(result) }));
}

/** Chromium and Firefox have no error code for "you may not read this page", only words. */
export function isRefusal(error: unknown): boolean {
	return (
		error instanceof Error &&
		/cannot access|cannot be scripted|missing host permission|error page|blocked by|no tab with id|invalid tab id|no frame with id|frame .* removed/i.test(
			error.message,
		)
	);
}
