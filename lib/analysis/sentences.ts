import { uncollapse } from './collapsed.ts';
import type { Quote } from './types.ts';

/** A piece of the text that says one thing: a sentence, a list item, a heading. */
export interface Span extends Quote {
	/** True for a line that announces what follows ("What you will do"). */
	readonly heading: boolean;
	/** True for an item of a list. */
	readonly bullet: boolean;
}

const BULLET =
	/^(?:[-–—*•·▪◦●○■□➢➤►▶✓✔✅☑→»§‣⁃]|\p{Extended_Pictographic}(?:[\uFE0F\u{1F3FB}-\u{1F3FF}]|\u200D\p{Extended_Pictographic})*|\d\uFE0F?\u20E3|\(?\d{1,2}[.)]|[a-z]\))[\s\u00A0]+/u;
/** Remnants of HTML that some boards leave in the text; they end a line. */
const BREAK = /\r?\n|\u2028|\u2029|<\/?(?:br|p|li|ul|ol|div|h[1-6])\b[^<>\n]{0,80}>/giu;
/** List marks in the middle of a line that lost its line breaks. Looked for once a run of spaces, not once a space. */
const INNER_BULLET = /(?<![\s\u00A0])[\s\u00A0]+(?=[•▪◦●■➢➤►✓✔✅☑‣⁃][\s\u00A0])/gu;
const SENTENCE_END = /(?<![.!?…])[.!?…]+["'”’)\]]*[\s\u00A0]+(?=["'“‘([]?[\p{Lu}\p{N}])/gu;
const ABBREVIATION =
	/(?:^|[\s(])(?:e\.g|i\.e|etc|vs|inc|ltd|co|corp|no|nr|approx|incl|dr|mr|mrs|ms|st|jr|sr|dept|min|max|u\.s|u\.k|ph\.d|[a-z])\.$/iu;
/** A line with no break at all; past this it is cut into sentences wherever one may end. */
const LONGEST = 1200;

/** Cuts a text into its sentences, list items and headings, in order. Offsets are the text's own; list marks are left out. */
export function splitSentences(text: string): Span[] {
	const spans: Span[] = [];
	for (const [from, to] of cut(text, 0, text.length, BREAK)) {
		for (const piece of uncollapse(text.slice(from, to)))
			for (const [start, end] of cut(text, from + piece.start, from + piece.end, INNER_BULLET))
				addLine(text, start, end, piece.item, spans);
	}
	return spans;
}

function addLine(text: string, from: number, to: number, isItem: boolean, spans: Span[]): void {
	let [start, end] = trimmed(text, from, to);
	if (start >= end) return;
	const mark = BULLET.exec(text.slice(start, Math.min(end, start + 8)))?.[0].length ?? 0;
	if (mark) [start, end] = trimmed(text, start + mark, end);
	if (!/[\p{L}\p{N}]/u.test(text.slice(start, end))) return; // a ruler or an empty list item says nothing
	const bullet = isItem || mark > 0;
	if (looksLikeHeading(text.slice(start, end), bullet)) {
		spans.push({ start, end, text: text.slice(start, end), heading: true, bullet: false });
		return;
	}
	for (const [a, b] of sentencesOf(text, start, end)) {
		spans.push({ start: a, end: b, text: text.slice(a, b), heading: false, bullet });
	}
}

function looksLikeHeading(line: string, bullet: boolean): boolean {
	if (line.length > 80 || /[.!?;,]["”’)]*$/u.test(line.replace(/[?!]$/u, ''))) return false;
	const words = line.split(/\s+/u).length;
	if (/[:?]$/u.test(line)) return !bullet && words <= 12;
	return !bullet && words <= 8 && !/\d{3}|[$€£@]/u.test(line);
}

function* sentencesOf(text: string, from: number, to: number): Generator<[number, number]> {
	const line = text.slice(from, to);
	let start = 0;
	SENTENCE_END.lastIndex = 0;
	for (const match of line.matchAll(SENTENCE_END)) {
		const end = match.index + match[0].trimEnd().length;
		if (ABBREVIATION.test(line.slice(Math.max(0, match.index - 8), match.index + 1))) continue;
		yield [from + start, from + end];
		start = match.index + match[0].length;
	}
	for (; line.length - start > LONGEST; ) {
		const space = line.lastIndexOf(' ', start + LONGEST);
		const end = space > start ? space : beforeLow(line, start + LONGEST);
		yield [from + start, from + end];
		start = end;
		while (line[start] === ' ') start++;
	}
	if (start < line.length) yield [from + start, to];
}

/** Not between the two halves of one character. */
function beforeLow(text: string, at: number): number {
	return /[\uDC00-\uDFFF]/.test(text.charAt(at)) ? at - 1 : at;
}

/** The pieces of text[from, to) between the matches of a separator. */
function* cut(text: string, from: number, to: number, separator: RegExp): Generator<[number, number]> {
	let start = from;
	for (const match of text.slice(from, to).matchAll(separator)) {
		yield [start, from + match.index];
		start = from + match.index + match[0].length;
	}
	yield [start, to];
}

function trimmed(text: string, from: number, to: number): [number, number] {
	let [start, end] = [from, to];
	while (start < end && /[\s\u00A0\u200B-\u200F\uFEFF\u2060]/u.test(text[start] ?? '')) start++;
	while (end > start && /[\s\u00A0\u200B-\u200F\uFEFF\u2060]/u.test(text[end - 1] ?? '')) end--;
	return [start, end];
}
