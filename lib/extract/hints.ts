import type { Block } from './blocks.ts';
import type { Fields } from './layer.ts';
import { letters } from './letters.ts';
import { APPLY, EMPLOYMENT_TYPE, MONEY, opensSection, WORKPLACE } from './vocabulary.ts';

/*
 * The lines between a posting's title and its text tell where, by whom, how much. Without labels, the names that the
 * page's author gave the elements (classes, ids, data attributes, icons) and the lines' own form tell them apart.
 */

const NAMES = {
	company: /company-?-?name|employer|organi[sz]ation|advertiser|arbeitgeber|\bfirma\b|\bcompany\b/i,
	location:
		/location|standort|\bcity\b|\bplace\b|\blieu\b|ubicaci|\baddress\b|map-?(?:marker|pin)|\bpin\b|\bmap[sy]?\b/i,
	postedAt: /posted|publish|\bdate\b|listed/i,
} as const;
const MOST_LINE = 120;
const POSTED =
	/^(?:(?:re)?posted|published|listed|veröffentlicht|publié|publicado|zveřejněno|opublikowano|indrykket)\b.{0,40}$|^(?:today|yesterday|(?:\d+\+?|an?|one) (?:minute|hour|day|week|month)s? ago|vor \d+ \p{L}+|il y a .{1,20}|hace .{1,20}|před .{1,20})$/iu;
const PLACE = /^(?:\d{4,6}\s+)?\p{Lu}[\p{L}.'’ ]+(?:(?:,| [-–|/]) ?\p{Lu}[\p{L}.'’ ]+){1,4}$/u;

/** Fields that a line's own form gives away: a kind of employment, an amount of money, an age. */
export function readForms(lines: readonly Block[], title: string | undefined): Fields {
	const usable = candidates(lines, title);
	return known({
		employmentType: usable.find(({ text }) => EMPLOYMENT_TYPE.test(text))?.text,
		salary: usable.find(({ text }) => text.length < 60 && MONEY.test(text))?.text,
		postedAt: usable.find(({ text }) => POSTED.test(text))?.text,
	});
}

/** Fields that the names in the page's markup give away: classes, ids, data attributes, icons, links. */
export function readNames(lines: readonly Block[], title: string | undefined): Fields {
	const usable = candidates(lines, title).filter(({ text }) => !opensSection(text) && !WORKPLACE.test(text));
	const named = (field: keyof typeof NAMES) =>
		usable.find(({ text, element }) => isNamed(text, element, NAMES[field]))?.text;
	const company = named('company');
	const location = named('location');
	return known({ company, location: location === company ? undefined : location, postedAt: named('postedAt') });
}

/** A line that looks like a place, "Hamburg, Germany", or says that there is none, "Remote". */
export function readPlaces(lines: readonly Block[], title: string | undefined): Fields {
	const usable = candidates(lines, title).filter(({ text }) => text.length < 60);
	const place =
		usable.find(({ text }) => PLACE.test(text) && !opensSection(text)) ??
		usable.find(({ text }) => WORKPLACE.test(text));
	return known({ location: place?.text });
}

function candidates(lines: readonly Block[], title: string | undefined): Block[] {
	const name = letters(title ?? '');
	return lines.filter(({ text }) => text.length <= MOST_LINE && letters(text) !== name && !APPLY.test(text));
}

function known(fields: { [field in keyof Fields]: string | undefined }): Fields {
	return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

function isNamed(text: string, element: Element, pattern: RegExp): boolean {
	let one: Element | null = element;
	for (
		let up = 0;
		one && up < 3 && (one.textContent ?? '').trim().length < text.length + 40;
		up++, one = one.parentElement
	) {
		if (pattern.test(namesOf(one))) return true;
	}
	return false;
}

const NAMING = [
	'class',
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

/** Everything by which an element and the first few inside it, icons and links among them, are named. */
function namesOf(element: Element): string {
	const named = [element, ...[...element.querySelectorAll('*')].slice(0, 4)];
	const names = named.flatMap((one) => NAMING.map((name) => one.getAttribute(name) ?? ''));
	return names
		.join(' ')
		.replace(/([a-z])([A-Z])/g, '$1-$2')
		.replaceAll('_', '-');
}
