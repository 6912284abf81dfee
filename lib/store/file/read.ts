import { Bundle, FOOT, Frame, HEAD, isNewer, isWrong, type Wrong } from './format.ts';
import { breather, Stopped, type Work } from './work.ts';

/**
 * Why a file is not taken; nothing was written then.
 * - `not-text`: not UTF-8
 * - `not-json`: no JSON, here
 * - `not-ours`: JSON, but no file of postings
 * - `newer`: made by a newer version of this extension
 * - `cut-short`: it ends too early
 * - `shape`: a value is not what it must be; `path` says which one
 */
export interface Refused {
	readonly kind: 'refused';
	readonly reason: 'not-text' | 'not-json' | 'not-ours' | 'newer' | 'cut-short' | 'shape' | Wrong;
	/** From 1; null: the file as a whole. */
	readonly line: number | null;
	/** Within the line or the file, such as `postings[3].contents.text`; '' for all of it. */
	readonly path: string;
}

/** A file that holds what it should. */
export interface Checked {
	readonly kind: 'checked';
	readonly postings: number;
	/** All that it holds, piece by piece, without a wait. */
	bundles(): Iterable<Bundle>;
}

/** A piece of a file: the text of a posting's line, or its value where the file is not laid out in lines. */
interface Piece {
	readonly line: number | null;
	readonly path: string;
	value(): unknown;
}

/** Checks a file whole, before anything is written. */
export async function readFile(file: Blob, work: Work = {}): Promise<Checked | Refused | { kind: 'stopped' }> {
	try {
		const pieces = piecesOf(new Uint8Array(await file.arrayBuffer()));
		const breathe = breather(work);
		const seen = { postings: new Set<string>(), highlights: new Set<string>(), disputes: new Set<string>() };
		for (const [at, piece] of pieces.entries()) {
			const bundle = check(piece);
			refuseTwice(piece, 'postings', seen.postings, [bundle.posting.id]);
			for (const list of ['highlights', 'disputes'] as const) {
				refuseTwice(
					piece,
					list,
					seen[list],
					bundle[list].map(({ id }) => id),
				);
			}
			work.onProgress?.((at + 1) / pieces.length);
			await breathe();
		}
		return { kind: 'checked', postings: pieces.length, bundles: () => pieces.values().map(check) };
	} catch (error) {
		if (error instanceof Refusal) return { kind: 'refused', ...error.why };
		if (error instanceof Stopped) return { kind: 'stopped' };
		throw error;
	}
}

class Refusal extends Error {
	readonly why: Omit<Refused, 'kind'>;
	constructor(reason: Refused['reason'], { line = null, path = '' }: { line?: number | null; path?: string } = {}) {
		super(reason);
		this.why = { reason, line, path };
	}
}

const NEWLINE = 10;
const decoder = new TextDecoder('utf-8', { fatal: true });

function piecesOf(bytes: Uint8Array): Piece[] {
	const starts = [0];
	for (let at = bytes.indexOf(NEWLINE); at >= 0; at = bytes.indexOf(NEWLINE, at + 1)) starts.push(at + 1);
	const lineAt = (line: number) => text(bytes.subarray(starts[line], starts[line + 1]), line + 1);
	return lineAt(0).trim() === HEAD ? lines(starts.length, lineAt) : anyLayout(text(bytes, null));
}

/** As we write it: a posting a line. The lines together are checked to be JSON. */
function lines(count: number, lineAt: (line: number) => string): Piece[] {
	let last = count - 1;
	while (last > 0 && lineAt(last).trim() === '') last -= 1;
	if (last === 0 || lineAt(last).trim() !== FOOT) throw new Refusal('cut-short', { line: last + 1 });
	return Array.from({ length: last - 1 }, (_, at) => {
		const line = at + 2;
		return {
			line,
			path: '',
			value() {
				const posting = lineAt(line - 1).trim();
				const isLast = line === last;
				if (posting.endsWith(',') === isLast) throw new Refusal('not-json', { line });
				return parse(isLast ? posting : posting.slice(0, -1), line);
			},
		};
	});
}

/** The same JSON as some other program laid it out. */
function anyLayout(json: string): Piece[] {
	const value = parse(json, null);
	const frame = Frame.safeParse(value);
	if (!frame.success) throw new Refusal('not-ours');
	if (isNewer(frame.data.version)) throw new Refusal('newer');
	return frame.data.postings.map((posting, at) => ({ line: null, path: `postings[${at}]`, value: () => posting }));
}

function text(bytes: Uint8Array, line: number | null): string {
	try {
		return decoder.decode(bytes);
	} catch (error) {
		if (error instanceof TypeError) throw new Refusal('not-text', { line });
		throw error;
	}
}

function parse(json: string, line: number | null): unknown {
	try {
		return JSON.parse(json);
	} catch (error) {
		if (error instanceof SyntaxError) throw new Refusal('not-json', { line: line ?? lineOf(error, json) });
		throw error;
	}
}

/** Where V8 or SpiderMonkey says that the JSON breaks, as a line. */
function lineOf({ message }: SyntaxError, json: string): number | null {
	const line = /\bline (\d+)/.exec(message)?.[1];
	if (line) return Number(line);
	const position = /\bposition (\d+)/.exec(message)?.[1];
	return position ? json.slice(0, Number(position)).split('\n').length : null;
}

function check({ line, path, value }: Piece): Bundle {
	const parsed = Bundle.safeParse(value());
	if (parsed.success) return parsed.data;
	const [issue] = parsed.error.issues;
	throw new Refusal(issue && isWrong(issue.message) ? issue.message : 'shape', {
		line,
		path: pathOf(path, issue?.path ?? []),
	});
}

function refuseTwice({ line, path }: Piece, list: string, seen: Set<string>, ids: readonly string[]): void {
	for (const id of ids) {
		if (seen.has(id))
			throw new Refusal('twice', { line, path: pathOf(path, list === 'postings' ? ['posting', 'id'] : [list]) });
		seen.add(id);
	}
}

function pathOf(root: string, path: readonly PropertyKey[]): string {
	const tail = path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`)).join('');
	return root === '' ? tail.replace(/^\./, '') : root + tail;
}
