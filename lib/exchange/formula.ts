/**
 * A cell that a spreadsheet could take for a formula begins, perhaps after white space or control characters, with
 * = + - @ | % or a full-width form of them.
 */
const FORMULA = /^[\s\p{C}]*[=+\-@|%＝＋－＠｜％]/u;

/** A text as a cell that no spreadsheet calculates: an apostrophe goes before what could begin a formula. */
export function defused(text: string): string {
	return FORMULA.test(text) ? `'${text}` : text;
}

/** Takes back what `defused` put before a text. */
export function undefused(text: string): string {
	return text.startsWith("'") && FORMULA.test(text.slice(1)) ? text.slice(1) : text;
}
