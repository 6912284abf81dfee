import { foldedIn, isNoise, namedKinds, visibilityIn } from './noise.ts';

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

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
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
	const writer = new BlockWriter(root, isStyled ? root.ownerDocument.defaultView : null);
	for (const { node, entering } of steps(root, isSkipped)) {
		if (node.nodeType === 3) writer.addText(node as Text);
		else if (entering) writer.enter(node as Element);
		else writer.leave(node as Element);
		if (writer.chars > MOST_CHARS) break;
	}
	writer.flush();
	return writer.blocks;
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
class BlockWriter {
	readonly blocks: Block[] = [];
	chars = 0;
	readonly #root: Element;
	readonly #view: Window | null;
	readonly #open: { element: Element; isBlock: boolean }[] = [];
	#text = '';
	#linked = 0;
	#links = 0;
	#item: Element | null = null;

	constructor(root: Element, view: Window | null) {
		this.#root = root;
		this.#view = view;
	}

	enter(element: Element): void {
		const tag = element.tagName.toUpperCase();
		const isBlock = tag === 'BR' || this.#isBlock(element, tag);
		if (isBlock) this.flush();
		this.#open.push({ element, isBlock });
		if (tag === 'LI') this.#item = element;
		if (tag === 'A') this.#links++;
		if (CELL_TAGS.has(tag)) this.#text += ' ';
	}

	leave(element: Element): void {
		const tag = element.tagName.toUpperCase();
		const { isBlock } = this.#open.at(-1) ?? {};
		if (isBlock) this.flush();
		this.#open.pop();
		if (this.#item === element) this.#item = null;
		if (tag === 'A') this.#links--;
		if (CELL_TAGS.has(tag)) this.#text += ' ';
	}

	addText(node: Text): void {
		const { data } = node;
		const lines = INNER_BREAK.test(data) && this.#keepsBreaks(node.parentElement) ? data.split('\n') : [data];
		for (const [index, part] of lines.entries()) {
			if (index) this.flush();
			this.#text += part;
			if (this.#links) this.#linked += part.trim().length;
		}
		this.chars += data.length;
	}

	flush(): void {
		const line = folded(this.#text);
		const text = line.replace(BULLET, '');
		if (/[\p{L}\p{N}]/u.test(text)) {
			const element =
				this.#open.findLast(({ isBlock, element: { tagName } }) => isBlock && tagName !== 'BR')?.element ?? this.#root;
			const kind = this.#item || text !== line ? 'item' : this.#isInHeading() ? 'heading' : 'text';
			this.blocks.push({ text, kind, element, linked: Math.min(this.#linked, text.length) });
			this.#item = null;
		}
		this.#text = '';
		this.#linked = 0;
	}

	#isBlock(element: Element, tag: string): boolean {
		if (BLOCK_TAGS.test(tag)) return true;
		// Old pages are set in tables: a cell with lines of its own is a part of the page, not a value in a row.
		if (CELL_TAGS.has(tag)) return element.querySelector('br, p, div, table, ul, ol, h1, h2, h3') !== null;
		if (!this.#view || !(STYLED_TAGS.has(tag) || tag.includes('-'))) return false;
		if (element.parentNode?.childNodes.length === 1) return false; // alone in its parent: no break to make
		return BLOCK_DISPLAYS.has(this.#view.getComputedStyle(element).display);
	}

	#keepsBreaks(element: Element | null): boolean {
		for (let one = element, up = 0; one && up < 4; one = one.parentElement, up++) {
			if (one.tagName.toUpperCase() === 'PRE') return true;
			if (PREFORMATTED.test(`${one.getAttribute('class') ?? ''} ${one.getAttribute('style') ?? ''}`)) return true;
		}
		return element !== null && this.#view?.getComputedStyle(element).whiteSpace.startsWith('pre') === true;
	}

	#isInHeading(): boolean {
		return this.#open
			.slice(-4)
			.some(({ element }) => /^H[1-6]$/i.test(element.tagName) || element.getAttribute('role') === 'heading');
	}
}
