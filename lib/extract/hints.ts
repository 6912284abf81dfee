import type { Block } from './blocks.ts';
import type { Fields } from './layer.ts';
import { letters } from './letters.ts';
import { APPLY, EMPLOYMENT_TYPE, MONEY, opensSection, WORKPLACE } from './vocabulary.ts';

/*
 * The lines between a posting's title and its text tell where, by whom, how much. Without labels, the names that the
 * page's author gave the elements (classes, ids, data attributes, icons) and the lines' own form tell them apart.
 */

const NAMES = {
	company:
		/company-?_?name|companyname|employer|organi[sz]ation|hiring-?organi|advertiser|arbeitgeber|\bfirma\b|\bcompany\b/i,
	location: /location|standort|\bcity\b|\bplace\b|\blieu\b|ubicaci|\baddress\b|map-?(?:marker|pin)|\bpin\b|\bregion\b/i,
	salary: /salary|compensation|\bpay\b|gehalt|wage|remuneration/i,
	employmentType: /employment|job-?type|contract|commitment|work-?type|schedule|job-?time/i,
	postedAt: /posted|publish|\bdate\b|listed/i,
} as const;
const MOST_LINE = 120;
const POSTED =
	/^(?:(?:re)?posted|published|listed|veröffentlicht|publié|publicado|zveřejněno|opublikowano|indrykket)\b.{0,40}$|^(?:today|yesterday|(?:\d+\+?|an?|one) (?:minute|hour|day|week|month)s? ago|vor \d+ \p{L}+|il y a .{1,20}|hace .{1,20}|před .{1,20})$/iu;
const PLACE = /^(?:\d{4,6}\s+)?\p{Lu}[\p{L}.'’ ]+(?:(?:,| [-–|/]) ?\p{Lu}[\p{L}.'’ ]+){1,4}$/u;

/** Fields found by element names and by the form of lines, in the given lines' order. */
export function readHints(lines: readonly Block[], title: string | undefined): Fields {
	const fields: { [name in keyof Fields]: string | undefined } = {};
	for (const block of lines) {
		const { text, element } = block;
		if (text.length > MOST_LINE || (title && letters(title) === letters(text)) || APPLY.test(text)) continue;
		const field = byForm(text) ?? byName(text, element);
		if (field && !fields[field]) fields[field] = text;
	}
	fields.location ??= lines.find(
		({ text }) => PLACE.test(text) && text.length < 60 && !opensSection(text) && text !== fields.company,
	)?.text;
	fields.location ??= lines.find(({ text }) => WORKPLACE.test(text))?.text;
	return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

function byForm(text: string): keyof typeof NAMES | undefined {
	if (EMPLOYMENT_TYPE.test(text)) return 'employmentType';
	if (text.length < 60 && MONEY.test(text)) return 'salary';
	if (POSTED.test(text)) return 'postedAt';
	return undefined;
}

function byName(text: string, element: Element): keyof typeof NAMES | undefined {
	if (opensSection(text) || WORKPLACE.test(text)) return undefined;
	let one: Element | null = element;
	for (
		let up = 0;
		one && up < 3 && (one.textContent ?? '').trim().length < text.length + 40;
		up++, one = one.parentElement
	) {
		const names = namesOf(one);
		for (const field of Object.keys(NAMES) as (keyof typeof NAMES)[]) {
			if (field !== 'salary' && field !== 'employmentType' && NAMES[field].test(names)) return field;
		}
	}
	return undefined;
}

/** Everything by which an element, its first icon and its links are named. */
function namesOf(element: Element): string {
	const own = ['class', 'id', 'itemprop', 'data-testid', 'data-qa', 'data-test', 'data-automation', 'data-ui', 'href']
		.map((name) => element.getAttribute(name) ?? '')
		.join(' ');
	const icon = element.querySelector('svg, i, img, use');
	const marks = icon
		? `${icon.getAttribute('class') ?? ''} ${icon.getAttribute('aria-label') ?? ''} ${icon.getAttribute('title') ?? ''}`
		: '';
	return `${own} ${marks}`.replace(/([a-z])([A-Z])/g, '$1-$2').replaceAll('_', '-');
}
