import { foldedIn, isNoise, namedKinds, visibilityIn, words } from './noise.ts';

/** A run of text between two line breaks as a browser would set them. */
export interface Block {
	/** White space folded, without a list marker; never empty. */
	text: string;
	kind: 'heading' | 'item' | 'text';
	/** The element that makes the block. */
	element: Element;
	/** How many of the text's characters stand in links. */
	linked: number;
}

const BLOCK_TAGS =
	/^(?:A(?:DDRESS|RTICLE|SIDE)|B(?:LOCKQUOTE|ODY)|CAPTION|D(?:[DLT]|ETAILS|IALOG|IV)|FI(?:ELDSET|GCAPTION|GURE)|FO(?:OTER|RM)|H(?:[1-6R]|EADER|GROUP|TML)|L(?:EGEND|I)|M(?:AIN|ENU)|OL|P(?:RE)?|S(?:ECTION|UMMARY)|T(?:ABLE|BODY|FOOT|HEAD|R)|UL)$/;
/** Inline by name, often made blocks by style. Asked only where styles are known. */
const STYLED_TAGS = words('SPAN A LABEL STRONG B SMALL TIME');
const BLOCK_DISPLAYS = words('block flex grid list-item flow-root table');
const CELL_TAGS = words('TD TH');
const PREFORMATTED = /pre-?(?:wrap|line)/;
const BULLET = /^(?:[•·▪◦●○■‣⁃∙➢➤►▸✓✔★*–—-])\s+(?=\S)|^[•▪◦●■‣➢➤►▸✓✔]\s*(?=\S)/u;
/** Invisible characters that pages put between or inside words. */
const INVISIBLE = /[\u200b-\u200f\u2060\ufeff\u00ad]/g;
const INNER_BREAK = /\S[^\S\n]*\n\s*\S/;
const MOST_LABEL = 40;
/** Pages longer than any real one are read up to here. */
const MOST_NODES = 60_000;
const MOST_CHARS = 1_000_000;

/** White space as a browser sets it: one space for any run of it, none at the ends; invisible characters out. */
export function folded(text: string): string {
	return text.replace(INVISIBLE, '').replace(/\s+/g, ' ').trim();
}

/**
 * The text under an element as blocks in reading order, noise and hidden parts left out; the element itself is read
 * whatever it is. `labels`: keep short texts for screen readers, which are often the only labels of what follows.
 */
export function blocksOf(root: Element, { labels = false } = {}): Block[] {
	const isFolded = foldedIn(root.ownerDocument);
	const isVisible = visibilityIn(root.ownerDocument, isFolded);
	const isStyled = isVisible(root);
	const kindOf = namedKinds();
	const isSkipped = (element: Element): boolean => {
		if (element === root) return false;
		const kind = kindOf(element);
		if (isNoise(element, kind, isFolded) || (isStyled && !isVisible(element))) return true;
		return kind === 'hidden' && !(labels && (element.textContent ?? '').length < MOST_LABEL);
	};
	const { blocks, enter, leave, add, flush } = blockWriter(root, isStyled ? root.ownerDocument.defaultView : null);
	for (const { node, entering } of steps(root, isSkipped)) {
		if (node.nodeType === 3) {
			if (add(node as Text) > MOST_CHARS) break;
		} else if (entering) enter(node as Element);
		else leave(node as Element);
	}
	flush();
	return blocks;
}

/**
 * Walks texts and elements in document order, an open shadow tree before the children it is given. Without recursion:
 * depth of nesting is no danger.
 */
function* steps(root: Element, isSkipped: (element: Element) => boolean): Generator<{ node: Node; entering: boolean }> {
	let node: Node = root;
	let entering = true;
	for (let visited = 0; visited < MOST_NODES; visited++) {
		const isElement = node.nodeType === 1;
		const isOpen = entering && isElement && !isSkipped(node as Element);
		if (isOpen || (!entering && isElement) || node.nodeType === 3) yield { node, entering };
		const child = isOpen ? ((node as Element).shadowRoot?.firstChild ?? node.firstChild) : null;
		if (child) {
			node = child;
			continue;
		}
		if (isOpen) yield { node, entering: false };
		if (node === root) return;
		const next = after(node);
		entering = next.entering;
		node = next.node;
	}
}

/** The next node to enter after this one is done, or the parent to leave. */
function after(node: Node): { node: Node; entering: boolean } {
	if (node.nextSibling) return { node: node.nextSibling, entering: true };
	const parent = node.parentNode as Node;
	if (!(parent instanceof ShadowRoot)) return { node: parent, entering: false };
	const { host } = parent;
	return host.firstChild ? { node: host.firstChild, entering: true } : { node: host, entering: false };
}

/** Gathers text until a block begins or ends. */
function blockWriter(root: Element, view: Window | null) {
	const blocks: Block[] = [];
	const open: { element: Element; isBlock: boolean }[] = [];
	let chars = 0;
	let text = '';
	let linked = 0;
	let links = 0;
	let item: Element | null = null;

	function enter(element: Element): void {
		const tag = element.tagName.toUpperCase();
		const isBlock = tag === 'BR' || isBlockElement(element, tag);
		if (isBlock) flush();
		open.push({ element, isBlock });
		if (tag === 'LI') item = element;
		if (tag === 'A') links++;
		if (CELL_TAGS.has(tag)) text += ' ';
	}

	function leave(element: Element): void {
		const tag = element.tagName.toUpperCase();
		if (open.at(-1)?.isBlock) flush();
		open.pop();
		if (item === element) item = null;
		if (tag === 'A') links--;
		if (CELL_TAGS.has(tag)) text += ' ';
	}

	/** How many characters the document had so far. */
	function add(node: Text): number {
		const { data } = node;
		const lines = INNER_BREAK.test(data) && keepsBreaks(node.parentElement) ? data.split('\n') : [data];
		for (const [index, part] of lines.entries()) {
			if (index) flush();
			text += part;
			if (links) linked += part.trim().length;
		}
		chars += data.length;
		return chars;
	}

	function flush(): void {
		const line = folded(text);
		const bare = line.replace(BULLET, '');
		const label = blocks.at(-1);
		// A label set as a heading, its value after the colon: one fact.
		if (label && /^[:：] ?\S/u.test(line) && label.text.length < MOST_LABEL) {
			label.text += line;
			label.kind = 'text';
		} else if (/[\p{L}\p{N}]/u.test(bare)) {
			const element =
				open.findLast(({ isBlock, element: { tagName } }) => isBlock && tagName !== 'BR')?.element ?? root;
			const kind = item || bare !== line ? 'item' : isInHeading() ? 'heading' : 'text';
			blocks.push({ text: bare, kind, element, linked: Math.min(linked, bare.length) });
			item = null;
		}
		text = '';
		linked = 0;
	}

	function isBlockElement(element: Element, tag: string): boolean {
		if (BLOCK_TAGS.test(tag)) return true;
		// Old pages are set in tables: a cell with lines of its own is a part of the page, not a value in a row.
		if (CELL_TAGS.has(tag)) return element.querySelector('br, p, div, table, ul, ol, h1, h2, h3') !== null;
		if (!view || !(STYLED_TAGS.has(tag) || tag.includes('-'))) return false;
		if (element.parentNode?.childNodes.length === 1) return false; // alone in its parent: no break to make
		return BLOCK_DISPLAYS.has(view.getComputedStyle(element).display);
	}

	function keepsBreaks(element: Element | null): boolean {
		for (let one = element, up = 0; one && up < 4; one = one.parentElement, up++) {
			if (one.tagName.toUpperCase() === 'PRE') return true;
			if (PREFORMATTED.test(`${one.getAttribute('class') ?? ''} ${one.getAttribute('style') ?? ''}`)) return true;
		}
		return element !== null && view?.getComputedStyle(element).whiteSpace.startsWith('pre') === true;
	}

	function isInHeading(): boolean {
		return open
			.slice(-4)
			.some(({ element }) => /^H[1-6]$/i.test(element.tagName) || element.getAttribute('role') === 'heading');
	}

	return { blocks, enter, leave, add, flush };
}
