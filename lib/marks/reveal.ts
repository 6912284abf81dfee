/** Scrolls the page, and whatever scrolls inside it, until a range stands in the middle of what can be seen. */
export function reveal(range: Range): void {
	const element = elementOf(range.startContainer);
	if (!element) return;
	element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
	// The words may be a small part of a long element: they are brought nearer, box by box.
	for (const box of boxesAround(element)) {
		const { top, bottom } = box.getBoundingClientRect();
		box.scrollBy({ top: distance(range, Math.max(0, top), Math.min(innerHeight, bottom)), behavior: 'instant' });
	}
	scrollBy({ top: distance(range, 0, innerHeight), behavior: 'instant' });
}

/** How far a range's first line is from the middle of a box, in px; 0 when it is well inside. */
function distance(range: Range, top: number, bottom: number): number {
	const rect = range.getClientRects()[0] ?? range.getBoundingClientRect();
	const edge = Math.min(80, (bottom - top) / 4);
	const isInside = rect.top >= top + edge && rect.bottom <= bottom - edge;
	return isInside ? 0 : (rect.top + rect.bottom) / 2 - (top + bottom) / 2;
}

/** What scrolls around an element, from the inside out; not the page itself. */
function boxesAround(element: Element): Element[] {
	const boxes: Element[] = [];
	for (let one: Element | null = element; one; one = above(one)) {
		if (one === document.documentElement || one === document.body) break;
		if (one.scrollHeight > one.clientHeight + 1 && /auto|scroll|overlay/.test(getComputedStyle(one).overflowY))
			boxes.push(one);
	}
	return boxes;
}

function elementOf(node: Node): Element | null {
	return node instanceof Element ? node : node.parentElement;
}

function above(element: Element): Element | null {
	if (element.parentElement) return element.parentElement;
	const root = element.getRootNode();
	return root instanceof ShadowRoot ? root.host : null;
}
