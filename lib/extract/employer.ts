import type { Block } from './blocks.ts';
import { factsIn } from './hints.ts';
import type { Fields } from './layer.ts';
import { letters } from './letters.ts';
import type { Range } from './main-text.ts';
import { type Meta, segments } from './meta.ts';
import { words } from './noise.ts';
import {
	isDepartment,
	isEmploymentType,
	isWorkplace,
	LEVEL,
	MONEY,
	ORGANISATION,
	OWN_SITE,
	POSTING_PATH,
} from './vocabulary.ts';

/*
 * Who hires, where no label, no data and no title says so: the name that the address or a logo carries, if the posting's
 * own text has it too. A portal's name is on its logo and in its address as well, but its postings do not speak of it.
 */

const LOGO = /^(?:logo (?:of |von |de )?(.{2,50})|(.{2,50}?)(?:[’']s)? (?:company )?logo)$/i;
const COMMON = words(
	'www about company jobs job careers career karriere apply recruiting hiring talent people boards board join work com net org app co uk io de fr es it nl eu us global group portal',
);
const LEAST_NAME = 3;
/** Upper case throughout, but for particles. */
const NAME = /^(?:(?:[\p{Lu}\d&(]\S*|of|and|und|de|für)(?: |$))+$/u;

/** The employer's name as the text spells it; no field when neither address nor logos agree with the text. */
export function readEmployer(
	doc: Document,
	url: URL,
	blocks: readonly Block[],
	range: Range | null,
	around: readonly Block[],
	{ siteName = '', titles }: Meta,
): Fields {
	const text = range
		? blocks
				.slice(range.first, range.last + 1)
				.map((block) => block.text)
				.join('\n')
		: '';
	if (!text) return {};
	const hosts = url.hostname
		.toLowerCase()
		.split('.')
		.flatMap((label) => [letters(label), ...label.split('-')]);
	const own = hosts
		.map((label) => label.replace(/(?:careers?|jobs?|karriere)$/, ''))
		.filter((label) => label.length >= LEAST_NAME && !COMMON.has(label));
	const sites = [siteName, ...titles.flatMap(segments).filter((part) => OWN_SITE.test(part))].map((site) =>
		letters(site.replace(OWN_SITE, '')),
	);
	const logos = [...doc.querySelectorAll('img[alt]')].slice(0, 60).flatMap((image) => {
		const alt = image.getAttribute('alt')?.trim() ?? '';
		const [, after, before] = LOGO.exec(alt) ?? [];
		const isLogo =
			image.closest('header, a[href="/"], [class*="logo" i], [class*="banner" i], [id*="header" i]') !== null &&
			alt.length < 50;
		return after ?? before ?? (isLogo && alt ? alt : []);
	});
	/** The short name of an address is often the beginning of the one on the logo or in the title. */
	const whole = (name: string) =>
		[...logos, ...titles.flatMap(segments)]
			.map((one) => one.replace(OWN_SITE, ''))
			.find((one) => one.startsWith(`${name} `) && NAME.test(one) && one.length < 60) ?? name;
	for (const name of new Set([...logos.map(letters), ...sites, ...own])) {
		const spelled = name.length >= LEAST_NAME ? spelling(name, text) : undefined;
		if (spelled) return { company: whole(spelled) };
	}
	// Boards that host employers begin their paths with the employer's name, or a language before it.
	const first = url.pathname.replace(/^\/[a-z]{2}(?:-[a-z]{2})?(?=\/)/i, '').split('/')[1] ?? '';
	const owner = COMMON.has(first) || first.length < LEAST_NAME || POSTING_PATH.test(first) ? '' : letters(first);
	const named = owner && spelling(owner, text);
	const names = factsIn(around, undefined).map((fact) => fact.text);
	const company =
		mentioned(names, text) ??
		((named && whole(named)) || names.find((name) => name.length < 60 && ORGANISATION.test(name)));
	return company ? { company } : {};
}

/** A line beside the headline whose words the text has as a name: in upper case, in the middle of a sentence. */
function mentioned(names: readonly string[], text: string): string | undefined {
	return names.find((name) => {
		if (name.length < LEAST_NAME || name.length > 60 || !/^[\p{Lu}\d]/u.test(name) || isNoName(name)) return false;
		for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
			const before = text.slice(Math.max(0, at - 2), at);
			const isWhole = !/[\p{L}\d]/u.test(`${before.at(-1) ?? ''}${text[at + name.length] ?? ''}`);
			if (isWhole && !/\n-? ?$/.test(before)) return true;
		}
		return false;
	});
}

const isNoName = (text: string) =>
	isDepartment(text) || isEmploymentType(text) || isWorkplace(text) || LEVEL.test(text) || MONEY.test(text);

/** One to four words of the text that have the letters of `name`, accents and white space aside, and begin in upper case. */
function spelling(name: string, text: string): string | undefined {
	const plain = unaccented(name);
	const words = [...text.slice(0, 20_000).matchAll(/[\p{L}\p{N}&.’'-]+/gu)];
	for (const [index, word] of words.entries()) {
		if (!/^[\p{Lu}\p{N}]/u.test(word[0]) || !plain.startsWith(unaccented(letters(word[0])).slice(0, 2))) continue;
		let joined = '';
		for (const next of words.slice(index, index + 4)) {
			joined += unaccented(letters(next[0]));
			if (joined === plain)
				return text.slice(word.index, next.index + next[0].length).replace(/(?:[’']s|[.,’'-])$/u, '');
			if (!plain.startsWith(joined)) break;
		}
	}
	return undefined;
}

function unaccented(text: string): string {
	return text.normalize('NFD').replace(/\p{M}/gu, '');
}
