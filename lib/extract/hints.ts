import { type Block, folded } from './blocks.ts';
import { fieldOf } from './labels.ts';
import type { Fields } from './layer.ts';
import { letters } from './letters.ts';
import { line as lineOf } from './page-text.ts';
import {
	AMOUNT,
	CURRENCY,
	INVITATION,
	invitesApplication,
	isDepartment,
	isEmploymentType,
	isWorkplace,
	LEVEL,
	MONEY,
	opensSection,
	POSTED,
} from './vocabulary.ts';

/*
 * The lines between a posting's title and its text tell where, by whom, how much. Without labels, the names that the
 * page's author gave the elements (classes, ids, data attributes, icons) and the lines' own form tell them apart.
 */

const NAMES = {
	company: /company-?-?name|employer|organi[sz]ation|advertiser|arbeitgeber|\bfirma\b|\bcompan(?:y|ies)?\b|\bagency\b/i,
	location:
		/location|standort|arbeitsort|workplace|\bcity\b|\bplace\b|\blieu\b|ubicaci|\baddress\b|map-?(?:marker|pin)|\bpin\b|\bmap[sy]?\b/i,
	salary: /salary|\bpay\b|gehalt/i,
	postedAt: /posted|publish|\bdate\b|listed/i,
} as const;
const MOST_LINE = 120;
const MOST_NAME = 70;
const PLACE =
	/^(?:\d{4,6}\s+)?\p{Lu}[\p{L}.'’ ]+(?:(?:,| [-–|/]) ?\p{Lu}[\p{L}\d.'’ ]+){1,3}(?: \([^)]{2,20}\))?$|^\p{Lu}[\p{L}.'’ -]+ \((?:[A-Z]{1,2}\d\w?|[\p{L}-]{2,20})\)$/u;
/** A pin, a globe or a house before a line. */
const PIN = /^[\u{1F4CC}\u{1F4CD}\u{1F30D}-\u{1F310}\u{1F3E0}-\u{1F3E2}\u{1F5FA}]/u;
const EDGES = /^(?:\p{Extended_Pictographic}|[\ufe0f\s·•|–—,/-])+|[\s·•|–—,/-]+$/gu;
const UNPAIRED = /^\((?!.*\))|(?<!\(.*)\)$/g;
const BETWEEN_FACTS = /\s*[·•|]\s*|\s+by\s+(?=\p{Lu})|(?<!\d)\s+[-–—/]\s+(?![\d$€£])/u;

/** Fields that a line's own form gives away: a kind of employment, an amount of money, an age. */
export function readForms(lines: readonly Block[], title: string | undefined): Fields {
	const facts = factsIn(lines, title);
	const types = [...new Set(facts.filter(({ text }) => isEmploymentType(text)).map(({ text }) => text))];
	return {
		employmentType: types.slice(0, 2).join(', ') || undefined,
		salary: facts.find(({ text }) => text.length < 60 && MONEY.test(text) && !POSTED.test(text))?.text,
		postedAt: facts.find(({ text }) => POSTED.test(text))?.text,
	};
}

const RANGE = `(?:${CURRENCY} ?)?${AMOUNT}(?: ?${CURRENCY})?\\s*(?:[-–—]|to|and|bis)\\s*(?:(?:${CURRENCY}) ?)?${AMOUNT}`;
const PAY_LINE = new RegExp(`^(?:\\p{L}+[ :]+){0,4}${RANGE}`, 'iu');
/** "The salary range for this role is $120,000 to $150,000, depending on …" */
const PAY_SENTENCE = new RegExp(`(?:salary|\\bpay\\b|compensation)[^.!?]{0,90}?(${RANGE})`, 'i');
/** German pay grades: "E 13 TV-L", "TVöD, Entgeltgruppe 12". */
const GRADE = /\bE\p{L}* ?\d+\p{L}?\W{1,3}TV-?[LHVöA][\p{L}-]*|\bTV-?[LHVöA][\p{L}-]*\W.{0,14}?E\p{L}* ?\d+\p{L}?/u;

/** A range of pay on a line of its own inside the text. */
export function readPayInText(lines: readonly Block[]): Fields {
	return {
		salary: lines.find(
			({ text, linked }) => !linked && text.length < MOST_NAME && PAY_LINE.test(text) && MONEY.test(text),
		)?.text,
	};
}

/** A range in a sentence about pay, or a pay grade, in the text. */
export function readPaySaid(text: string): Fields {
	const range = PAY_SENTENCE.exec(text)?.[1]?.replace(/[\s,.]+$/, '');
	return { salary: range && MONEY.test(range) ? range : GRADE.exec(text)?.[0] };
}

/** Fields that the names in the page's markup give away: classes, ids, data attributes, icons, links. */
export function readNames(lines: readonly Block[], title: string | undefined): Fields {
	const usable = candidates(lines, title).filter(
		({ text }) => !opensSection(text) && !isWorkplace(text) && !INVITATION.test(text),
	);
	const named = (field: keyof typeof NAMES, isFit: (block: Block) => boolean = () => true) =>
		usable.find((block) => isFit(block) && isNamed(block.text, block.element, NAMES[field]));
	const company = named('company', ({ text }) => text.length < MOST_NAME);
	const location = named('location', ({ text }) => !isEmploymentType(text));
	return {
		company: company && withoutLinks(company),
		location: location === company ? undefined : location?.text.replace(EDGES, ''),
		salary: named('salary', ({ text }) => /\d/.test(text))?.text,
		postedAt: named('postedAt', ({ text }) => /\d|day/.test(text))?.text,
	};
}

/** An employer's name without the link beside it that leads to more about them; a name that is a link stays. */
function withoutLinks({ text, element, linked }: Block): string {
	if (linked === 0 || linked >= text.length) return text;
	const links = [...element.querySelectorAll('a')].map((link) => folded(link.textContent ?? ''));
	return (
		links.reduce((name, link) => (link && name.endsWith(link) ? name.slice(0, -link.length).trim() : name), text) ||
		text
	);
}

/**
 * A line that looks like a place, "Hamburg, Germany", stands behind a pin or beside other facts, or says that there is
 * none, "Remote". `company` is not a place.
 */
export function readPlaces(
	lines: readonly Block[],
	title: string | undefined,
	company: string | undefined,
	titles: readonly string[],
): Fields {
	const facts = factsIn(lines, title).filter(
		({ text }) => text.length < 60 && !opensSection(text) && letters(text) !== letters(company ?? ''),
	);
	const isFact = ({ text }: Block) => isEmploymentType(text) || isWorkplace(text) || MONEY.test(text);
	const isOther = ({ text }: Block) =>
		isDepartment(text) || LEVEL.test(text) || POSTED.test(text) || INVITATION.test(text) || fieldOf(text);
	/** "Data Lead in Oslo - Acme": what a page's title has beside title and company. */
	const rest = titles.map((one) => one.replace(title ?? '', ' ').replace(company ?? '', ' '));
	const toldPlace = (one: Block) => {
		const place = one.text.replace(/^[^:]{2,40}:\s*/, '');
		const isPlace = /^\p{L}{2,}/u.test(place) && !isFact(one) && !isOther(one);
		return isPlace && rest.some((some) => hasWhole(some, place)) ? [{ ...one, text: place }] : [];
	};
	const known = facts.filter((one) => !isDepartment(one.text));
	const isBesideFact = (_: Block, at: number) =>
		[known[at - 1], known[at + 1]].some((one) => one && (isFact(one) || LEVEL.test(one.text)));
	const place =
		facts.find(({ isPinned }) => isPinned) ??
		candidates(lines, title).find(({ text }) => isPlaces(text)) ??
		facts.find(({ text }) => isPlaces(text)) ??
		facts.flatMap(toldPlace)[0] ??
		known.find(
			(one, at) =>
				isBesideFact(one, at) &&
				/^\p{Lu}[\p{L}.'’-]{2,}(?: [\p{L}.'’-]+){0,3}$/u.test(one.text) &&
				!isFact(one) &&
				!isOther(one),
		);
	const way = facts.find(({ text }) => isWorkplace(text));
	return { location: [...new Set([place?.text, way?.text])].filter(Boolean).join(' · ') || undefined };
}

function hasWhole(text: string, part: string): boolean {
	const at = text.indexOf(part);
	return at >= 0 && !/[\p{L}\d]/u.test(`${text[at - 1] ?? ''}${text[at + part.length] ?? ''}`);
}

/** One place, or several divided by semicolons or bars. */
const isPlaces = (text: string) =>
	text.length < 100 &&
	!opensSection(text) &&
	text.split(/\s*[;|]\s*/).every((one) => PLACE.test(one) && !one.split(', ').some(isDepartment));

function candidates(lines: readonly Block[], title: string | undefined): Block[] {
	const name = letters(title ?? '');
	return lines
		.filter(({ text }) => text.length <= MOST_LINE)
		.flatMap(pieces)
		.filter(({ text }) => letters(text) !== name && !invitesApplication(text));
}

/** Candidates cut where dots, bars and dashes divide them, without the pictures before them. */
export function factsIn(lines: readonly Block[], title: string | undefined): (Block & { isPinned: boolean })[] {
	return candidates(lines, title).flatMap((line) => {
		const parts = line.text.split(BETWEEN_FACTS);
		const byComma = line.text.split(/,\s+/);
		const finer = byComma.some((part) => isEmploymentType(part) || isWorkplace(part)) ? byComma : [line.text];
		return (parts.length > 1 ? parts : finer).flatMap((part) => {
			const text = part.replace(EDGES, '').replace(UNPAIRED, '');
			return /\p{L}|\d/u.test(text) ? [{ ...line, text, isPinned: PIN.test(part.trim()) }] : [];
		});
	});
}

/** What stands beside each other in one line without so much as a space: an element each. */
function pieces(line: Block): Block[] {
	let holder = line.element;
	while (holder.childNodes.length === 1 && holder.firstElementChild) holder = holder.firstElementChild;
	const whole = letters(line.text);
	// Blocks that stand beside the line in the same element are lines of their own.
	const nodes = [...holder.childNodes].flatMap((node) => {
		const all = node.textContent ?? '';
		if (all.length > 4 * MOST_LINE) return [];
		const text = node.nodeType === 1 ? lineOf(node as Element) : folded(all);
		const part = letters(text ?? '');
		return text && part && whole.includes(part) ? { node, text } : [];
	});
	if (nodes.length < 2 || letters(nodes.map(({ text }) => text).join('')) !== whole) return [line];
	// Inside a sentence or a label with its value elements stand beside text.
	const isMixed = new Set(nodes.map(({ node }) => node.nodeType)).size > 1;
	if (isMixed || /[:：]\s*$/.test(nodes[0]?.text ?? '')) return [line];
	return nodes.map(({ node, text }) => {
		const element = node.nodeType === 1 ? (node as Element) : holder;
		return { ...line, text, element, linked: line.linked > 0 && isLink(element) ? text.length : 0 };
	});
}

const isLink = (element: Element) => element.tagName === 'A' || element.querySelector('a') !== null;

/** True if an element that shows just this text, or an icon beside it, is named so. */
function isNamed(text: string, element: Element, pattern: RegExp): boolean {
	const shown = letters(text).length;
	const around = [element, element.parentElement, element.parentElement?.parentElement];
	const holders = around.filter((one) => one && showsJust(one, shown));
	const inside = firstInside(element);
	const parts = inside.filter((one) => showsJust(one, shown) || (holders.length > 0 && !one.textContent?.trim()));
	return [...holders, ...parts].some((one) => one && pattern.test(namesOf(one)));
}

function firstInside(element: Element): Element[] {
	const all = element.getElementsByTagName('*');
	return Array.from({ length: Math.min(all.length, MOST_INSIDE) }, (_, at) => all[at] as Element);
}

function showsJust(element: Element, shown: number): boolean {
	const all = element.textContent ?? '';
	return all.length < 4 * MOST_LINE && Math.abs(letters(all).length - shown) <= 2;
}

const MOST_INSIDE = 12;
const NAMELESS = /^(?:href|src|srcset|style|content|value|on.*)$/;

function namesOf(element: Element): string {
	// Addresses of employers' pages say whose they are; of places they tell anything.
	const link = element.getAttribute('href')?.match(/compan|employer|organi[sz]ation|arbeitgeber|firma|map/i)?.[0] ?? '';
	const names = [...element.attributes].flatMap(({ name, value }) => (NAMELESS.test(name) ? [] : value));
	return [link, ...names]
		.join(' ')
		.replace(/([a-z])([A-Z])/g, '$1-$2')
		.replaceAll('_', '-');
}
