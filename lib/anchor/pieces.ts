import type { Range } from './selectors.ts';

/** A stretch of text over which the same marks lie. */
export interface Piece<T> extends Range {
	/** The marks over it, in the order given. */
	readonly marks: readonly T[];
}

/** A range of a text cut wherever a mark begins or ends. Together the pieces are the range, whole and in order. */
export function piecesOf<T extends Range>(range: Range, marks: readonly T[]): Piece<T>[] {
	const here = marks.filter(({ start, end }) => start < range.end && range.start < end);
	const inside = here.flatMap(({ start, end }) => [start, end]).filter((at) => at > range.start && at < range.end);
	const cuts = [...new Set([range.start, ...inside, range.end])].sort((a, b) => a - b);
	return cuts.slice(0, -1).map((start, at) => {
		const end = cuts[at + 1] as number;
		return { start, end, marks: here.filter((mark) => mark.start <= start && end <= mark.end) };
	});
}

/** A range without the white space at its ends; null when nothing is left. */
export function trimmed(text: string, { start, end }: Range): Range | null {
	const words = text.slice(start, end);
	const from = start + words.length - words.trimStart().length;
	const to = end - (words.length - words.trimEnd().length);
	return from < to ? { start: from, end: to } : null;
}
