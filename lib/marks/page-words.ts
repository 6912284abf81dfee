/** The words of a page in reading order, as one text; each piece of it leads back to its place. */
export interface PageWords {
	readonly text: string;
	/** The live range of a piece of the text. */
	rangeOf(piece: { readonly start: number; readonly end: number }): Range;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const SILENT = words('SCRIPT STYLE NOSCRIPT TEMPLATE TEXTAREA SELECT IFRAME OBJECT CANVAS AUDIO VIDEO HEAD');
/** Elements that stand inside a line. All others break it. */
const INLINE = words(
	'A ABBR B BDI BDO CITE CODE DATA DEL DFN EM FONT I INS KBD LABEL MARK Q S SAMP SMALL SPAN STRONG SUB SUP TIME U VAR WBR',
);
/** Pages longer than any real one are read up to here. */
const MOST_CHARS = 500_000;

/** `hidden`: with the words that are there but not in sight. */
export function pageWords(root: Element, { hidden = false } = {}): PageWords {
	const nodes: Text[] = [];
	const starts: number[] = [];
	const parts: string[] = [];
	let length = 0;
	const isInSight = sight();
	for (const node of textsIn(root)) {
		if (length > MOST_CHARS) break;
		if (node !== 'break' && !hidden && !isInSight(node.parentElement)) continue;
		const part = node === 'break' ? '\n' : node.data;
		if (node !== 'break') {
			nodes.push(node);
			starts.push(length);
		}
		parts.push(part);
		length += part.length;
	}
	const text = parts.join('');
	/** The text node in which a place of the text is; a place between two belongs to the later one. */
	const nodeAt = (at: number): number => {
		let [low, high] = [0, nodes.length - 1];
		while (low < high) {
			const middle = (low + high + 1) >> 1;
			if ((starts[middle] as number) <= at) low = middle;
			else high = middle - 1;
		}
		return low;
	};
	return {
		text,
		rangeOf({ start, end }) {
			const [first, last] = [nodeAt(start), nodeAt(end - 1)];
			const range = root.ownerDocument.createRange();
			range.setStart(nodes[first] as Text, start - (starts[first] as number));
			range.setEnd(nodes[last] as Text, end - (starts[last] as number));
			return range;
		},
	};
}

/** Text nodes in document order, an open shadow tree before the children it is given; a break where a line ends. */
function* textsIn(root: Element): Generator<Text | 'break'> {
	const open: (Node | 'break')[] = [root];
	for (let next = open.pop(); next !== undefined; next = open.pop()) {
		if (next === 'break' || next.nodeType === Node.TEXT_NODE) {
			yield next as Text | 'break';
			continue;
		}
		const { shadowRoot, tagName } = next as Element;
		const tag = tagName?.toUpperCase() ?? '';
		if (SILENT.has(tag)) continue;
		const children = [...(shadowRoot?.childNodes ?? []), ...next.childNodes];
		const breaks = !INLINE.has(tag);
		if (breaks) open.push('break');
		for (const child of children.reverse()) open.push(child);
		if (breaks) yield 'break';
	}
}

/** Tells whether what stands in an element can be seen. Remembers the last answer: texts come in rows. */
function sight(): (element: Element | null) => boolean {
	let last: Element | null = null;
	let answer = true;
	return (element) => {
		if (element !== last) [last, answer] = [element, element === null || isSeen(element)];
		return answer;
	};
}

function isSeen(element: Element): boolean {
	if (!element.checkVisibility({ visibilityProperty: true })) {
		const { display } = getComputedStyle(element);
		return display === 'contents' && element.parentElement !== null && isSeen(element.parentElement);
	}
	// Words for screen readers only stand in a box of one pixel.
	return !(element instanceof HTMLElement && element.offsetWidth <= 1 && element.offsetHeight <= 1);
}
