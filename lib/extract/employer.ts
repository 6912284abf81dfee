import type { Block } from './blocks.ts';
import type { Fields } from './layer.ts';
import { letters } from './letters.ts';
import type { Range } from './main-text.ts';

/*
 * Who hires, where no label, no data and no title says so: the name that the address or a logo carries, if the posting's
 * own text has it too. A portal's name is on its logo and in its address as well, but its postings do not speak of it.
 */

const LOGO = /^(?:logo (?:of |von |de )?(.{2,50})|(.{2,50}?)(?:[’']s)? (?:company )?logo)$/i;
const COMMON = new Set(
	'www jobs job careers career karriere apply recruiting recruitment hiring talent people boards board join work com net org app co uk io de fr es it nl eu us global group portal'.split(
		' ',
	),
);
const LEAST_NAME = 3;

/** The employer's name as the text spells it; no field when neither address nor logos agree with the text. */
export function readEmployer(doc: Document, url: URL, blocks: readonly Block[], range: Range | null): Fields {
	const text = range
		? blocks
				.slice(range.first, range.last + 1)
				.map((block) => block.text)
				.join('\n')
		: '';
	if (!text) return {};
	const hosts = url.hostname
		.toLowerCase()
		.split(/[.]/)
		.flatMap((label) => [label, ...label.split('-')]);
	const own = hosts
		.map((label) => label.replace(/(?:careers?|jobs?|karriere)$/, ''))
		.filter((label) => label.length >= LEAST_NAME && !COMMON.has(label));
	const logos = [...doc.querySelectorAll('img[alt]')].slice(0, 60).flatMap((image) => {
		const [, after, before] = LOGO.exec(image.getAttribute('alt')?.trim() ?? '') ?? [];
		return letters(after ?? before ?? '') || [];
	});
	for (const name of new Set([...own, ...logos])) {
		const spelled = name.length >= LEAST_NAME ? spelling(name, text) : undefined;
		if (spelled) return { company: spelled };
	}
	return {};
}

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
