/**
 * The body of a document of its own, made from HTML that stood in script state: nothing in it runs, loads or touches
 * the live page.
 */
export function inertBody(html: string): Element {
	return new DOMParser().parseFromString(html, 'text/html').body;
}
