import type { PageFields } from './adapter.ts';
import { line } from './page-text.ts';

/** Reads a posting's id from an address: the pattern's one group that matches in its path, or null. */
export const idInPath = (pattern: RegExp) => (url: URL) =>
	pattern
		.exec(url.pathname)
		?.slice(1)
		.find((group) => group !== undefined) ?? null;

/** The same where ids count per employer, whose name begins the host: "acme/5012". */
export const idOfTenant = (pattern: RegExp) => (url: URL) => {
	const id = idInPath(pattern)(url);
	return id ? `${url.hostname.split('.')[0]}/${id}` : null;
};

/** The first element, selector by selector in the order given, that has any text. */
export function elementAt(root: ParentNode, ...selectors: string[]): Element | undefined {
	for (const selector of selectors) {
		for (const element of root.querySelectorAll(selector)) if (line(element)) return element;
	}
	return undefined;
}

/** The line of text of `elementAt`. */
export function textAt(root: ParentNode, ...selectors: string[]): string | undefined {
	return line(elementAt(root, ...selectors));
}

/** The different texts of all elements that match, in reading order; undefined when there are none. */
export function textsAt(root: ParentNode, selector: string, separator = ', '): string | undefined {
	const texts = [...root.querySelectorAll(selector)].map(line).filter((text) => text !== undefined);
	return [...new Set(texts)].join(separator) || undefined;
}

/** The outermost elements that match and have text, in reading order: a description that is split over sections. */
export function sectionsAt(root: ParentNode, selector: string): Element[] {
	return [...root.querySelectorAll(selector)].filter(
		(element) => !element.parentElement?.closest(selector) && line(element) !== undefined,
	);
}

/** An attribute of the first element that matches and has it. */
export function attributeAt(root: ParentNode, selector: string, attribute: string): string | undefined {
	for (const element of root.querySelectorAll(selector)) {
		const value = line(element.getAttribute(attribute));
		if (value) return value;
	}
	return undefined;
}

type Sought = { [Field in keyof PageFields]: PageFields[Field] | undefined };

/** What came of looking: fields that were not found, and bodies without text, are left out for the next layer. */
export function found({ body, ...sought }: Sought): PageFields {
	const texts = Object.fromEntries(Object.entries(sought).filter(([, text]) => text !== undefined && text !== ''));
	if (body === null) return { ...texts, body };
	const parts = (Array.isArray(body) ? body : [body]).filter((part) => line(part) !== undefined);
	return parts.length > 0 ? { ...texts, body: parts } : texts;
}
