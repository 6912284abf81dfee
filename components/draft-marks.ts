import type { Quote } from '../lib/analysis/types.ts';
import { say } from '../lib/words/index.ts';
import { checkWord } from '../lib/words/report.ts';
import { evidenceOf, type ReadReport } from './report-order.ts';

/** What a stretch of the draft does for the reading; a flag outweighs a concern, a concern what helps; what is said all that is inferred. */
type Tone = 'flag' | 'concern' | 'met';

/** A half-open range of the draft; marks are in order and do not overlap. */
export interface Mark {
	readonly start: number;
	readonly end: number;
	readonly tone: Tone;
	/** The words only come nearest to what was read from the text as a whole. */
	readonly inferred?: true;
	/** The checks and flags that rest on it, by name. */
	readonly names: readonly string[];
}

const ORDER: readonly Tone[] = ['flag', 'concern', 'met'];

/** All that the report's checks and flags rest on, as stretches of the text. */
export function marksOf({ verdicts, flags }: ReadReport): Mark[] {
	const ranges = [
		...verdicts.flatMap(({ check, outcome }) =>
			evidenceOf(outcome).map((quote) =>
				ranged(quote, outcome.kind === 'concern' ? 'concern' : 'met', checkWord(check, 'name')),
			),
		),
		...flags.flatMap(({ id, quotes }) => quotes.map((quote) => ranged(quote, 'flag', say(`flags.${id}.title`)))),
	];
	const borders = [...new Set(ranges.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b);
	return borders.slice(0, -1).flatMap((start, at) => {
		const end = borders[at + 1] ?? start;
		const here = ranges.filter((one) => one.start <= start && end <= one.end);
		if (here.length === 0) return [];
		const said = here.filter(({ inferred }) => !inferred);
		const drawn = said.length > 0 ? said : here;
		const tone = ORDER.find((one) => drawn.some((range) => range.tone === one)) ?? 'met';
		return [
			{
				start,
				end,
				tone,
				...(drawn !== said && { inferred: true as const }),
				names: [...new Set(here.map(({ name }) => name))],
			},
		];
	});
}

/** The marks of an older text where a newer one still has them: those before and after the place that was edited. */
export function shiftMarks(marks: readonly Mark[], before: string, after: string): Mark[] {
	if (before === after) return [...marks];
	const most = Math.min(before.length, after.length);
	let head = 0;
	while (head < most && before[head] === after[head]) head++;
	let tail = 0;
	while (tail < most - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
	const by = after.length - before.length;
	return marks.flatMap((mark) => {
		if (mark.end <= head) return [mark];
		if (mark.start >= before.length - tail) return [{ ...mark, start: mark.start + by, end: mark.end + by }];
		// Edited inside: it holds until the text is read again.
		const end = mark.end + by;
		return mark.start < head && mark.end > before.length - tail && end > mark.start ? [{ ...mark, end }] : [];
	});
}

/** The mark at a place of the text; null when there is none. */
export function markAt(marks: readonly Mark[], place: number): Mark | null {
	return marks.find(({ start, end }) => start <= place && place < end) ?? null;
}

const ranged = ({ start, end, inferred }: Quote, tone: Tone, name: string) => ({ start, end, inferred, tone, name });
