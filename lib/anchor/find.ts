import search from 'approx-string-match';
import { type Folded, fold, isWordCharacter } from './fold.ts';
import type { Range, Selectors } from './selectors.ts';

/**
 * What came of looking for an annotated piece of a text.
 * - `exact`: it says the same, typography and white space aside
 * - `changed`: it says nearly the same
 * - `orphaned`: it is not there any more
 */
export type Anchored = (Range & { readonly kind: 'exact' | 'changed' }) | { readonly kind: 'orphaned' };

/** Of a quote's characters, this share may differ from what is found. */
const MOST_CHANGED = 0.25;
/** With its surroundings the share may be larger: they single the place out. */
const MOST_CHANGED_AROUND = 0.35;
/** Of the context, this share tells one place from another. */
const TELLING = 0.5;
/** A quote of fewer characters than this may stand anywhere: without its context it is not believed. */
const DISTINCT = 20;

/** Looks for pieces in one text, which is prepared once. */
export function finder(text: string): (selectors: Selectors) => Anchored {
	const page = fold(text);
	return (selectors) => findIn(text, page, selectors);
}

function findIn(text: string, page: Folded, [quote, position]: Selectors): Anchored {
	const wanted: Wanted = {
		exact: fold(quote.exact).chars,
		prefix: fold(quote.prefix).chars,
		suffix: fold(quote.suffix).chars,
		tail: /[^\p{L}\p{N}\p{S}]*$/u.exec(quote.exact)?.[0].trim() ?? '',
		head: /^[^\p{L}\p{N}\p{S}]*/u.exec(quote.exact)?.[0].trim() ?? '',
		start: position.start,
		isWholeWords: isBorder(quote.prefix, quote.exact) && isBorder(quote.exact, quote.suffix),
	};
	if (!wanted.exact) return { kind: 'orphaned' };

	const same = occurrences(page.chars, wanted.exact).filter(
		(place) => !wanted.isWholeWords || isWholeWords(text, page, place),
	);
	const best = choose(same, page, wanted);
	if (best && best.context >= TELLING) return found('exact', best.place, text, page, wanted);

	const around = inSurroundings(page, wanted);
	if (around) return found(isSame(around, page, wanted) ? 'exact' : 'changed', around, text, page, wanted);

	if (wanted.exact.length < DISTINCT) return { kind: 'orphaned' };
	if (best) return found('exact', best.place, text, page, wanted);
	const near = choose(nearly(page.chars, wanted.exact, MOST_CHANGED), page, wanted);
	return near ? found('changed', near.place, text, page, wanted) : { kind: 'orphaned' };
}

interface Wanted {
	/** Folded, as the next two. */
	readonly exact: string;
	readonly prefix: string;
	readonly suffix: string;
	/** Punctuation with which the quote begins and ends. */
	readonly head: string;
	readonly tail: string;
	readonly start: number;
	readonly isWholeWords: boolean;
}

function occurrences(chars: string, exact: string): Range[] {
	const places: Range[] = [];
	for (let at = chars.indexOf(exact); at >= 0; at = chars.indexOf(exact, at + 1))
		places.push({ start: at, end: at + exact.length });
	return places;
}

/** The places most like `wanted`, if any differs in no more than `share` of the characters. */
function nearly(chars: string, wanted: string, share: number): Range[] {
	const most = Math.floor(wanted.length * share);
	return search(chars, wanted, most).map(({ start, end }) => ({ start, end }));
}

/** The piece of the text that stands where the quote's surroundings are found again. */
function inSurroundings(page: Folded, wanted: Wanted): Range | null {
	const whole = wanted.prefix + wanted.exact + wanted.suffix;
	if (whole.length < DISTINCT || whole.length === wanted.exact.length) return null;
	const [region] = nearest(nearly(page.chars, whole, MOST_CHANGED_AROUND), page, wanted);
	if (!region) return null;
	const inside = nearly(page.chars.slice(region.start, region.end), wanted.exact, MOST_CHANGED).map((place) => ({
		start: region.start + place.start,
		end: region.start + place.end,
	}));
	const best = choose(inside, page, wanted)?.place;
	return best ? betweenContext(best, page, wanted) : null;
}

/** Of the context, so many characters next to the quote tell where it begins and ends. */
const EDGE = 10;

/** A place that is about right, set exactly between the context's edges where these stand close by. */
function betweenContext(place: Range, { chars }: Folded, { exact, prefix, suffix }: Wanted): Range {
	const [before, after] = [prefix.slice(-EDGE), suffix.slice(0, EDGE)];
	const reach = Math.floor(exact.length * MOST_CHANGED) + EDGE;
	const from = Math.max(0, place.start - reach);
	const left = before.length < EDGE ? -1 : chars.slice(from, place.start + reach).lastIndexOf(before);
	const right = after.length < EDGE ? -1 : chars.slice(place.end - EDGE, place.end + reach).indexOf(after);
	const start = left < 0 ? place.start : from + left + EDGE;
	const end = right < 0 ? place.end : place.end - EDGE + right;
	return start < end ? { start, end } : place;
}

/** The place whose surroundings are most like the quote's; between equals the one nearest to where it was. */
function choose(
	places: readonly Range[],
	page: Folded,
	wanted: Wanted,
): { readonly place: Range; readonly context: number } | null {
	const rated = nearest(places, page, wanted).map((place) => ({ place, context: context(place, page, wanted) }));
	return rated.reduce<(typeof rated)[number] | null>(
		(best, one) => (!best || one.context > best.context ? one : best),
		null,
	);
}

function nearest(places: readonly Range[], page: Folded, { start }: Wanted): Range[] {
	const distance = (place: Range) => Math.abs((page.from[place.start] ?? 0) - start);
	return places.toSorted((a, b) => distance(a) - distance(b));
}

/** 0 to 1: how much of the context stands right before and after a place. */
function context({ start, end }: Range, { chars }: Folded, { prefix, suffix }: Wanted): number {
	const most = prefix.length + suffix.length;
	if (most === 0) return 1;
	let before = 0;
	while (before < prefix.length && chars[start - 1 - before] === prefix.at(-1 - before)) before++;
	let after = 0;
	while (after < suffix.length && chars[end + after] === suffix[after]) after++;
	// A side that is whole to the text's end counts for itself: what was around may have gone.
	return Math.max((before + after) / most, sided(before, prefix), sided(after, suffix));
}

const sided = (found: number, side: string) => (side.length > 0 ? (0.9 * found) / side.length : 0);

function isSame({ start, end }: Range, { chars }: Folded, { exact }: Wanted): boolean {
	return chars.slice(start, end) === exact;
}

/** A place of the folded text as a range of the text, with the punctuation that belongs to the quote, in whole words. */
function found(
	kind: 'exact' | 'changed',
	place: Range,
	text: string,
	{ from, to }: Folded,
	{ head, tail, isWholeWords: whole }: Wanted,
): Anchored {
	let start = from[place.start] ?? 0;
	let end = to[place.end - 1] ?? start;
	if (kind === 'changed' && whole) {
		const [first, last] = [nearestBorder(text, start), nearestBorder(text, end)];
		if (first < last) [start, end] = [first, last];
	}
	for (const mark of [...head].reverse()) if (isLike(text[start - 1], mark)) start--;
	for (const mark of tail) if (isLike(text[end], mark)) end++;
	return { kind, start, end };
}

/** The same mark, or another of its kind: quotation marks and dashes come in many forms. */
function isLike(one: string | undefined, mark: string): boolean {
	return one !== undefined && (one === mark || kindOf(one) === kindOf(mark));
}

function kindOf(mark: string): string {
	if (/["'\p{Pi}\p{Pf}\u201a\u201e]/u.test(mark)) return 'quotation';
	return /\p{Pd}/u.test(mark) ? 'dash' : mark;
}

/** The place nearest to `at` that is not inside a word. */
function nearestBorder(text: string, at: number): number {
	const isInside = (place: number) => isWordCharacter(text[place - 1]) && isWordCharacter(text[place]);
	for (let away = 0; ; away++) {
		if (!isInside(at - away)) return at - away;
		if (!isInside(at + away)) return at + away;
	}
}

const isBorder = (before: string, after: string) => !(isWordCharacter(before.at(-1)) && isWordCharacter(after[0]));

function isWholeWords(text: string, { from, to }: Folded, { start, end }: Range): boolean {
	const [first, last] = [from[start] ?? 0, to[end - 1] ?? 0];
	return (
		isBorder(text.slice(0, first).slice(-1), text[first] ?? '') && isBorder(text[last - 1] ?? '', text[last] ?? '')
	);
}
