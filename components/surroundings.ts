import type { Quote } from '../lib/analysis/types.ts';

const REACH = 140;
const sentences = new Intl.Segmenter(undefined, { granularity: 'sentence' });

/** A quote with the rest of its sentence on both sides, each at most 140 characters, cut at a word. */
export function surroundings(text: string, { start, end }: Quote): { before: string; quoted: string; after: string } {
	const lineStart = text.lastIndexOf('\n', start - 1) + 1;
	const nextBreak = text.indexOf('\n', end);
	const line = text.slice(lineStart, nextBreak === -1 ? text.length : nextBreak);
	let from = lineStart;
	let to = lineStart + line.length;
	for (const { segment, index } of sentences.segment(line)) {
		const begins = lineStart + index;
		const stops = begins + segment.length;
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
