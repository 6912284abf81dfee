import { finder } from '../anchor/find.ts';
import { piecesOf, trimmed } from '../anchor/pieces.ts';
import type { Selectors, Range as Stretch } from '../anchor/selectors.ts';
import { type Mark, MEANINGS, type Sighting, topOf } from './messages.ts';
import { pageWords } from './page-words.ts';
import { reveal } from './reveal.ts';
import { FIRMNESSES, GROUNDS, type Ground, highlightName, nowName } from './styles.ts';

interface Placed {
	readonly mark: Mark;
	readonly range: Range;
}

/** The part of a mark over which no other lies that is drawn on top. */
interface Painted extends Placed {
	readonly ground: Ground;
}

/** Marks without a place are looked for again this often: pages that draw themselves by script are soon done. */
const MOST_RETRIES = 8;

/** True where the browser can mark words without touching the page. */
export const canMark = () => typeof Highlight === 'function' && 'highlights' in CSS;

/** Marks over the words of one document, by the CSS Custom Highlight API: nothing in the document changes. */
export class PageMarks {
	#marks: readonly Mark[] = [];
	#placed: Placed[] = [];
	#painted: Painted[] = [];
	#isPainted = false;
	#retries = 0;

	/** Looks for the words of the marks; how many of them have a place in sight. */
	place(marks: readonly Mark[]): number {
		this.#retries = 0;
		return this.#place(marks);
	}

	#place(marks: readonly Mark[]): number {
		this.#marks = marks;
		const words = pageWords(document.documentElement);
		const find = finder(words.text);
		const found = marks.flatMap((mark) => {
			const { kind, ...place } = find(mark.selectors);
			return kind === 'orphaned' ? [] : [{ mark, ...(place as Stretch) }];
		});
		this.#placed = found.map(({ mark, start, end }) => ({ mark, range: words.rangeOf({ start, end }) }));
		this.#painted = piecesOf({ start: 0, end: words.text.length }, found).flatMap(({ start, end, marks: over }) => {
			const top = topOf(over.map(({ mark }) => mark));
			const piece = trimmed(words.text, { start, end });
			if (!top || !piece) return [];
			const range = words.rangeOf(piece);
			return [{ mark: top, range, ground: groundOf(range) }];
		});
		if (this.#isPainted) this.paint(true);
		return this.#placed.length;
	}

	paint(on: boolean): void {
		this.#isPainted = on;
		if (!on) this.unreveal();
		const byName = Map.groupBy(on ? this.#painted : [], ({ mark, ground }) =>
			highlightName(mark.meaning, mark.inferred ? 'inferred' : 'said', ground),
		);
		for (const [order, meaning] of MEANINGS.entries()) {
			for (const firmness of FIRMNESSES) {
				for (const ground of GROUNDS) {
					const name = highlightName(meaning, firmness, ground);
					show(name, byName.get(name)?.map(({ range }) => range) ?? [], order);
				}
			}
		}
	}

	/** Brings words into sight and marks them above all others. */
	reveal(selectors: Selectors): Sighting {
		this.unreveal();
		const words = pageWords(document.documentElement);
		const found = finder(words.text)(selectors);
		if (found.kind === 'orphaned') {
			const all = pageWords(document.documentElement, { hidden: true });
			return finder(all.text)(selectors).kind === 'orphaned' ? 'gone' : 'hidden';
		}
		const range = words.rangeOf(found);
		reveal(range);
		show(nowName(groundOf(range)), [range], MEANINGS.length);
		return 'shown';
	}

	unreveal(): void {
		for (const ground of GROUNDS) show(nowName(ground), [], 0);
	}

	/** Places the marks anew where the page has drawn its words again since, or turned dark or light. */
	refresh(): void {
		const isLost = this.#placed.some(({ range }) => range.collapsed || !range.startContainer.isConnected);
		const isShort = this.#placed.length < this.#marks.length && this.#retries < MOST_RETRIES;
		if (isShort) this.#retries += 1;
		const isTurned = this.#isPainted && this.#painted.some(({ range, ground }) => groundOf(range) !== ground);
		if (isLost || isShort || isTurned) this.#place(this.#marks);
	}

	/** The mark whose words stand at a point of the window, in px; of several, the one that is drawn on top. */
	markAt(x: number, y: number): string | null {
		if (!this.#isPainted) return null;
		return this.#painted.find(({ range }) => isAt(range, x, y))?.mark.id ?? null;
	}

	clear(): void {
		this.#marks = [];
		this.#placed = [];
		this.#painted = [];
		this.paint(false);
	}
}

function show(name: string, ranges: readonly Range[], priority: number): void {
	if (ranges.length === 0) {
		CSS.highlights.delete(name);
		return;
	}
	const highlight = new Highlight(...ranges);
	highlight.priority = priority;
	CSS.highlights.set(name, highlight);
}

/** Light words stand on a dark ground. */
function groundOf(range: Range): Ground {
	const element = range.startContainer.parentElement;
	const colour = element ? getComputedStyle(element).color : '';
	const [red = 0, green = 0, blue = 0] = (/^rgba?\(([^)]*)\)$/.exec(colour)?.[1]?.match(/[\d.]+/g) ?? []).map(Number);
	return 0.299 * red + 0.587 * green + 0.114 * blue > 140 ? 'dark' : 'light';
}

/** The letter's box must be hit, not only the line's nearest letter; and the letter must be one of the range's. */
function isAt(range: Range, x: number, y: number): boolean {
	const isInside = [...range.getClientRects()].some(
		({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom,
	);
	const caret = isInside && caretAt(x, y);
	if (!caret || caret.node.getRootNode() !== range.startContainer.getRootNode()) return isInside;
	return range.isPointInRange(caret.node, caret.offset);
}

function caretAt(x: number, y: number): { node: Node; offset: number } | null {
	if ('caretPositionFromPoint' in document) {
		const caret = document.caretPositionFromPoint(x, y);
		return caret && { node: caret.offsetNode, offset: caret.offset };
	}
	const caret = (document as Document).caretRangeFromPoint(x, y);
	return caret && { node: caret.startContainer, offset: caret.startOffset };
}
