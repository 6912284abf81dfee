import { type Block, folded } from './blocks.ts';
import type { Fields } from './layer.ts';
import { letters } from './letters.ts';
import { invitesApplication, isEmploymentType, isWorkplace, MONEY, opensSection } from './vocabulary.ts';

/*
 * The lines between a posting's title and its text tell where, by whom, how much. Without labels, the names that the
 * page's author gave the elements (classes, ids, data attributes, icons) and the lines' own form tell them apart.
 */

const NAMES = {
	company: /company-?-?name|employer|organi[sz]ation|advertiser|arbeitgeber|\bfirma\b|\bcompan(?:y|ies)\b/i,
	location:
		/location|standort|arbeitsort|workplace|\bcity\b|\bplace\b|\blieu\b|ubicaci|\baddress\b|map-?(?:marker|pin)|\bpin\b|\bmap[sy]?\b/i,
	postedAt: /posted|publish|\bdate\b|listed/i,
} as const;
const MOST_LINE = 120;
const MOST_NAME = 70;
/** Links to employers' pages often say what to do there instead of whose they are. */
const INVITATION = /^(?:see|view|visit|follow|about|more|all|read|learn|show|open|go to|company|employer|website)\b/i;
const POSTED =
	/^(?:(?:re)?posted|published|listed|veröffentlicht|publié|publicado|zveřejněno|opublikowano|indrykket)\b.{0,40}$|^(?:today|yesterday|(?:\d+\+?|an?|one) (?:minute|hour|day|week|month)s? ago|vor \d+ \p{L}+|il y a .{1,20}|hace .{1,20}|před .{1,20})$/iu;
const PLACE = /^(?:\d{4,6}\s+)?\p{Lu}[\p{L}.'’ ]+(?:(?:,| [-–|/]) ?\p{Lu}[\p{L}.'’ ]+){1,4}$/u;

/** Fields that a line's own form gives away: a kind of employment, an amount of money, an age. */
export function readForms(lines: readonly Block[], title: string | undefined): Fields {
	const usable = candidates(lines, title);
	return known({
		employmentType: usable.find(({ text }) => isEmploymentType(text))?.text,
		salary: usable.find(({ text }) => text.length < 60 && MONEY.test(text))?.text,
		postedAt: usable.find(({ text }) => POSTED.test(text))?.text,
	});
}

/** Fields that the names in the page's markup give away: classes, ids, data attributes, icons, links. */
export function readNames(lines: readonly Block[], title: string | undefined): Fields {
	const usable = candidates(lines, title).filter(
		({ text }) => !opensSection(text) && !isWorkplace(text) && !INVITATION.test(text),
	);
	const named = (field: keyof typeof NAMES, isFit: (block: Block) => boolean = () => true) =>
		usable.find((block) => isFit(block) && isNamed(block.text, block.element, NAMES[field]));
	const company = named('company', ({ text }) => text.length < MOST_NAME);
	const location = named('location');
	return known({
		company: company && withoutLinks(company),
		location: location === company ? undefined : location?.text,
		postedAt: named('postedAt')?.text,
	});
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

/** A line that looks like a place, "Hamburg, Germany", or says that there is none, "Remote". */
export function readPlaces(lines: readonly Block[], title: string | undefined): Fields {
	const usable = candidates(lines, title).filter(({ text }) => text.length < 60);
	const place =
		usable.find(({ text }) => PLACE.test(text) && !opensSection(text)) ?? usable.find(({ text }) => isWorkplace(text));
	return known({ location: place?.text });
}

function candidates(lines: readonly Block[], title: string | undefined): Block[] {
	const name = letters(title ?? '');
	return lines.filter(({ text }) => text.length <= MOST_LINE && letters(text) !== name && !invitesApplication(text));
}

function known(fields: { [field in keyof Fields]: string | undefined }): Fields {
	return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

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
	const inside: Element[] = [];
	for (const one of element.getElementsByTagName('*')) {
		if (inside.push(one) === MOST_INSIDE) break;
	}
	return inside;
}

function showsJust(element: Element, shown: number): boolean {
	const all = element.textContent ?? '';
	return all.length < 4 * MOST_LINE && Math.abs(letters(all).length - shown) <= 2;
}

const MOST_INSIDE = 12;
const NAMING = [
	'class',
	'name',
	'id',
	'itemprop',
	'data-testid',
	'data-qa',
	'data-test',
	'data-automation',
	'data-ui',
	'href',
	'aria-label',
	'title',
];

function namesOf(element: Element): string {
	const names = NAMING.map((name) => element.getAttribute(name) ?? '').join(' ');
	return names.replace(/([a-z])([A-Z])/g, '$1-$2').replaceAll('_', '-');
}
