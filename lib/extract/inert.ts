/** An element that holds `html`, parsed in a document of its own: nothing in it runs, loads or touches the page. */
function inertElement(html: string): Element {
	return new DOMParser().parseFromString(html, 'text/html').body;
}

/** Text with its line breaks as an element, for descriptions that a page's data give as plain text. */
function preformatted(text: string): Element {
	const body = inertElement('');
	const pre = body.ownerDocument.createElement('pre');
	pre.textContent = text;
	body.append(pre);
	return body;
}

const TAG = /<\/?(?:p|div|br|ul|ol|li|h[1-6]|strong|b|em|i|span|a|table|section)(?:\s|\/?>)/i;
const ESCAPED_TAG = /&(?:amp;)*lt;\/?(?:p|div|br|ul|ol|li|h[1-6]|strong|b|em|span|a)\b/i;
/** Longer descriptions than this are cut: no posting is a megabyte long, and parsing takes its time. */
const MOST_CHARS = 400_000;

/** The description that a page's data hold, be it HTML, HTML escaped once more, or plain text with line breaks. */
export function descriptionElement(source: string): Element {
	const text = source.slice(0, MOST_CHARS);
	if (TAG.test(text)) return inertElement(text);
	if (ESCAPED_TAG.test(text)) return descriptionElement(inertElement(text).textContent ?? '');
	return preformatted(/&(?:[a-z]+|#\d+);/i.test(text) ? decoded(text) : text);
}

function decoded(text: string): string {
	return inertElement(`<pre>\n${text.replaceAll('<', '&lt;')}</pre>`).textContent ?? text;
}
