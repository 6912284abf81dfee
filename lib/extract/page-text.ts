/** The line of text an element or string shows, white space folded; undefined when there is none. */
export function line(from: Element | string | null | undefined): string | undefined {
	const text = (typeof from === 'string' ? from : from?.textContent)?.replace(/\s+/g, ' ').trim();
	return text || undefined;
}

/** Plain text of a description, one block a line; list items begin with "- ". */
export function pageText(body: Element | readonly Element[]): string {
	const roots = Array.isArray(body) ? body : [body];
	return roots.map((root: Element) => line(root) ?? '').join('\n');
}
