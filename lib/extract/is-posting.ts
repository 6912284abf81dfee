import { type Block, folded } from './blocks.ts';
import type { Fields } from './layer.ts';
import type { Range } from './main-text.ts';
import { TEXT_FIELD } from './noise.ts';
import {
	CHALLENGE,
	FORM_PATH,
	GONE,
	hiringPhrases,
	invitesApplication,
	MOST_HEADING,
	opensSection,
	POSTING_PATH,
	POSTING_TITLE,
	READING_PATH,
	READING_TITLE,
} from './vocabulary.ts';

/** A form with fewer characters of text for each field is a form; with more, fields merely stand in a text. */
const CHARS_PER_FIELD = 500;
const MOST_CODE = 5;
/** As `Node` names them. */
const PRECEDING = 2;
const FOLLOWING = 4;

/** True for the address of a form by which one applies. */
export function isFormAddress(url: URL): boolean {
	return FORM_PATH.test(url.pathname);
}

/** True for an address that names what it leads to by a word for work. */
export function isPostingAddress(url: URL): boolean {
	return POSTING_PATH.test(`${url.hostname}${url.pathname}${url.search}`);
}

/** True for a page that stands in the posting's place: a check for robots, a removal notice. */
export function isStandIn(doc: Document, blocks: readonly Block[]): boolean {
	if (CHALLENGE.test(doc.title.trim())) return true;
	const chars = blocks.reduce((sum, { text }) => sum + text.length, 0);
	// The headline may stand in an alert, which is no part of a page's text; others it keeps ready, and does not show.
	const headlines = [...doc.querySelectorAll('h1')].filter((one) => one.checkVisibility?.() !== false);
	if (headlines.some((one) => GONE.test(folded(one.textContent ?? '').slice(0, 200)))) return true;
	return chars < 4000 && blocks.some(({ text, kind }) => text.length < 200 && kind !== 'item' && GONE.test(text));
}

/** How many independent signs of a single posting the page shows, beside data that declare one. */
export function signsOfPosting(doc: Document, url: URL, blocks: readonly Block[], range: Range, facts: Fields): number {
	const main = blocks.slice(range.first, range.last + 1);
	const sections = main.filter((block) => block.kind !== 'item' && opensSection(block.text)).length;
	const isReading = READING_PATH.test(`${url.hostname}${url.pathname}/`);
	let signs = isReading ? -2 : isPostingAddress(url) ? 1 : 0;
	if (READING_TITLE.test(doc.title)) signs -= 3;
	// Documentation: postings hold no code.
	if (countBetween('code', blocks, range) > MOST_CODE) signs -= 3;
	if (sections >= 2) signs += Math.min(sections - 1, 2);
	else if (countLists(main) >= 2) signs++;
	if (POSTING_TITLE.test(doc.title)) signs++;
	if (hiringPhrases(main.map(({ text }) => text).join(' ')) >= 2) signs++;
	if (Object.values(facts).filter(Boolean).length >= 2) signs++;
	if (facts.employmentType || facts.salary) signs++;
	if (offersApplication(doc)) signs++;
	return signs;
}

/** How many lists a text has under headings of their own, in whatever language. */
function countLists(main: readonly Block[]): number {
	return main.filter(
		({ kind, text }, at) =>
			kind !== 'item' && text.length < MOST_HEADING && [1, 2].every((next) => main[at + next]?.kind === 'item'),
	).length;
}

/** True when the run of text is what a form says around its fields. */
export function isFormText(blocks: readonly Block[], range: Range): boolean {
	const fields = countBetween(TEXT_FIELD, blocks, range);
	const chars = blocks.slice(range.first, range.last + 1).reduce((sum, { text }) => sum + text.length, 0);
	return fields > 1 && chars / fields < CHARS_PER_FIELD;
}

/** How many elements that match stand in the page between the first and the last of a run of blocks. */
function countBetween(selector: string, blocks: readonly Block[], { first, last }: Range): number {
	const [start, end] = [blocks[first]?.element, blocks[last]?.element];
	if (!start || !end) return 0;
	const isBetween = (element: Element) =>
		(start.compareDocumentPosition(element) & FOLLOWING) > 0 && (end.compareDocumentPosition(element) & PRECEDING) > 0;
	return [...start.ownerDocument.querySelectorAll(selector)].filter(isBetween).length;
}

/** True when the run of text is many postings in brief: it keeps linking to other pages like itself. */
export function isList(blocks: readonly Block[], range: Range): boolean {
	const main = blocks.slice(range.first, range.last + 1);
	const links = new Set<string>();
	for (const { element } of main) {
		const link = element.closest('a[href]') ?? element.querySelector('a[href]');
		const path = link?.getAttribute('href') ?? '';
		if (POSTING_PATH.test(path) && /\d|[a-z]-[a-z]+-[a-z]/i.test(path)) links.add(path);
	}
	return links.size >= 5;
}

/** True for a page under whose own address those stand that it links to: the home of postings. */
export function isHome(doc: Document, { pathname, search }: URL): boolean {
	const parts = [...doc.querySelectorAll('a[href]')].map(
		(link) => link.getAttribute('href')?.split(pathname.replace(/\/?$/, '/'))[1],
	);
	const under = new Set(parts.filter((part) => part && /^(?!appl)[\w-]*[\d-][\w-]*\/?$/.test(part)));
	return pathname.length > 1 && !search && under.size > 2;
}

function offersApplication(doc: Document): boolean {
	for (const control of doc.querySelectorAll('a, button, [role=button], input')) {
		const text = folded(control.textContent || control.getAttribute('value') || '');
		if (invitesApplication(text) && !control.closest('nav') && !control.hasAttribute('hidden')) return true;
	}
	return false;
}
