import { Memo } from '../lib/analysis/model/memo.ts';
import type { Quote } from '../lib/analysis/types.ts';

const REACH = 140;
const segmenter = new Intl.Segmenter(undefined, { granularity: 'sentence' });
/** Where the sentences of a line begin, and its end. Drafts are drawn with every key, and most lines stay. */
const borders = new Memo((line) => [...Array.from(segmenter.segment(line), ({ index }) => index), line.length]);

/** A quote with the rest of its sentence on both sides, each at most 140 characters, cut at a word. */
export function surroundings(text: string, { start, end }: Quote): { before: string; quoted: string; after: string } {
	const lineStart = text.lastIndexOf('\n', start - 1) + 1;
	const nextBreak = text.indexOf('\n', end);
	const line = text.slice(lineStart, nextBreak === -1 ? text.length : nextBreak);
	let from = lineStart;
	let to = lineStart + line.length;
	const cuts = borders.get(line);
	for (const [at, cut] of cuts.slice(0, -1).entries()) {
		const begins = lineStart + cut;
		const stops = lineStart + (cuts[at + 1] as number);
		if (begins <= start && start < stops) from = begins;
		if (begins < end && end <= stops) to = stops;
	}
	return {
		before: lastWords(text.slice(from, start).replace(/^\s*[-•*]\s+/, '')),
		quoted: text.slice(start, end),
		after: firstWords(text.slice(end, to).trimEnd()),
	};
}

function lastWords(text: string): string {
	return text.length <= REACH ? text : `… ${text.slice(-REACH).replace(/^\S*\s+/, '')}`;
}

function firstWords(text: string): string {
	return text.length <= REACH ? text : `${text.slice(0, REACH).replace(/\s+\S*$/, '')} …`;
}
