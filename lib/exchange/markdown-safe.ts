/*
A posting's text in a Markdown file: what reads it may turn HTML, links, pictures, mentions, tables or formulas on.
Nothing of that may come from a stranger's text, in CommonMark, GitHub's dialect or a notebook's.
*/

const JOINER = '\u2060';
/** Control characters, and those that turn the direction of writing around. */
const UNSEEN = /[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;
const SIGNS = /[\\`*_{}[\]<>|~&#$=^!]/g;

/**
 * A stranger's words as one line of Markdown that shows them and does nothing else: signs are escaped, line breaks are
 * spaces, and a word joiner (no width) keeps addresses from becoming links.
 */
export function inline(text: string): string {
	return text
		.toWellFormed()
		.replaceAll(/\s+/g, ' ')
		.replaceAll(UNSEEN, '')
		.trim()
		.replaceAll(SIGNS, '\\$&')
		.replaceAll('://', `:${JOINER}//`)
		.replaceAll(/\b(www)\./gi, `$1${JOINER}.`)
		.replaceAll('@', `${JOINER}@`)
		.replace(/^([-+])/, '\\$1')
		.replace(/^(\d+)([.)])/, '$1\\$2');
}

/** A stranger's text whole, in a fence that it cannot close. */
export function fenced(text: string): string {
	const clean = text
		.toWellFormed()
		.replaceAll(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
		.replaceAll(/(?!\n)\p{Cc}/gu, ' ');
	const longest = clean.matchAll(/`+/g).reduce((most, [run]) => Math.max(most, run.length), 2);
	const fence = '`'.repeat(longest + 1);
	return `${fence}text\n${clean}\n${fence}`;
}

/** The person's own Markdown, quoted so that its headings stay inside; HTML in it is shown, not followed. */
export function ownWords(markdown: string): string {
	return markdown
		.toWellFormed()
		.replaceAll('<', '\\<')
		.split(/\r?\n/)
		.map((line) => `> ${line}`.trimEnd())
		.join('\n');
}
