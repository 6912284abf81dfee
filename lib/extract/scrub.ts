import { fieldOf } from './labels.ts';
import { parsedState } from './script-state.ts';
import {
	endsPosting,
	invitesApplication,
	isEmploymentType,
	isWorkplace,
	opensDescription,
	opensSection,
} from './vocabulary.ts';

/*
 * A copy of a page that tells how it is built and nothing of what it says: words, names, numbers and addresses become
 * placeholders of the same shape. What stays are tags, classes, names of attributes, and the short lines by which pages
 * of all employers label their parts ("Location", "What you will do"), since those are what reading goes by.
 */

/** Attributes that say how a page is built. All others lose their words, or go altogether. */
const STRUCTURAL =
	/^(?:class|role|type|lang|dir|itemprop|itemtype|itemscope|property|rel|hidden|open|for|name|scope|colspan|rowspan|tabindex|data-(?:testid|test|qa|at|ui|cy|automation|automation-id|automationid)|aria-(?:hidden|level|controls|selected|expanded|modal|labelledby))$/;
const GONE = /^(?:style|src|srcset|srcdoc|poster|action|formaction|ping|integrity|nonce|on.*)$/;
const ADDRESSES = /^(?:href|cite|data-[a-z-]*ur[li])$/;
const EMPTIED = 'style, noscript, svg, canvas, object, embed, iframe, audio, video, picture';

/** The page as scrubbed HTML; `url` is kept with its host only and its path's shape. Does not touch the document. */
export function scrubbed(doc: Document, url: URL): string {
	const copy = doc.cloneNode(true) as Document;
	for (const element of copy.querySelectorAll('*')) scrubAttributes(element);
	for (const element of copy.querySelectorAll(EMPTIED)) element.replaceChildren();
	for (const template of copy.querySelectorAll('template')) template.remove();
	for (const script of copy.querySelectorAll('script')) script.textContent = scrubbedScript(script);
	scrubTexts(copy);
	return `<!-- url: ${url.protocol}//${url.hostname}${shapeOf(decoded(url.pathname))} -->\n${copy.documentElement?.outerHTML ?? ''}\n`;
}

function scrubTexts(copy: Document): void {
	const open: Node[] = [copy];
	for (let node = open.pop(); node; node = open.pop()) {
		for (const child of [...node.childNodes]) {
			if (child.nodeType === 1) {
				if (child.nodeName.toUpperCase() !== 'SCRIPT') open.push(child);
			} else if (child.nodeType === 3) child.nodeValue = scrubbedLine(child.nodeValue ?? '');
			else if (child.nodeType !== 10) child.remove();
		}
	}
}

function scrubAttributes(element: Element): void {
	for (const { name, value } of [...element.attributes]) {
		if (GONE.test(name)) element.removeAttribute(name);
		else if (ADDRESSES.test(name)) element.setAttribute(name, scrubbedAddress(value));
		else if (name === 'id' || STRUCTURAL.test(name)) element.setAttribute(name, value.replace(/\d/g, '1'));
		else element.setAttribute(name, scrubbedLine(value));
	}
}

/** A fragment stays, since it may name a part of the page; of other addresses only the shape of the path. */
function scrubbedAddress(value: string): string {
	if (value.startsWith('#')) return value.replace(/\d/g, '1');
	const path = /^(?:[a-z][a-z\d+.-]*:)?(?:\/\/[^/?#]*)?([^?#]*)/i.exec(value)?.[1] ?? '';
	return shapeOf(decoded(path));
}

/** JSON-LD keeps its keys and types; of every other script only the fact that there was one. */
function scrubbedScript(script: Element): string {
	if (!/ld\+json/i.test(script.getAttribute('type') ?? '')) return '';
	const data = parsedState(script.textContent);
	return data === undefined ? '' : JSON.stringify(data, scrubbedValue);
}

const TERM = /^(?:https?:\/\/)?(?:schema\.org\/?)?(?:[A-Z][A-Za-z]{2,30})?$|^[A-Z_]{3,15}$/;

function scrubbedValue(key: string, value: unknown): unknown {
	if (typeof value === 'number') return 1;
	if (typeof value !== 'string') return value;
	const isTerm = /^(?:@type|@context|employmentType|unitText|currency|jobLocationType)$/.test(key);
	return isTerm && TERM.test(value) ? value : shapeOf(value);
}

/** A line as it is if it is one of those that label parts of any posting, else its shape. */
function scrubbedLine(line: string): string {
	const text = line.replace(/\s+/g, ' ').trim();
	return isLabel(text) ? line.replace(/\p{N}/gu, '1') : shapeOf(line);
}

function isLabel(text: string): boolean {
	if (text.length > 40) return false;
	return (
		fieldOf(text) !== undefined ||
		opensDescription(text) ||
		isEmploymentType(text) ||
		isWorkplace(text) ||
		((opensSection(text) || invitesApplication(text) || endsPosting(text)) && !/\p{L}\s+\p{Lu}\p{Ll}/u.test(text))
	);
}

/** Letters as x and o in turn, with their case; digits as 1; all else as it is. */
function shapeOf(text: string): string {
	return text
		.normalize('NFC')
		.replace(/[\p{L}\p{M}]+/gu, (word) =>
			[...word].map((letter, at) => (/\p{Lu}/u.test(letter) ? 'XO' : 'xo').charAt(at % 2)).join(''),
		)
		.replace(/\p{N}/gu, '1');
}

/** Percent-encoded letters are letters too. */
function decoded(path: string): string {
	try {
		return decodeURIComponent(path);
	} catch (error) {
		if (error instanceof URIError) return path.replace(/%[\da-f]{2}/gi, '-');
		throw error;
	}
}
