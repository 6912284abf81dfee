import type { Block } from './blocks.ts';
import { letters } from './letters.ts';
import { endsPosting, invitesApplication, opensDescription, opensSection } from './vocabulary.ts';

/** A run of a page's blocks: from the first to the last index, both included. */
export interface Range {
	first: number;
	last: number;
}

/*
 * The main text is the run of blocks with the highest sum of scores (maximum subsequence segmentation, Pasternack and
 * Roth 2009). Prose and list items earn their length, short lines and links cost, and so does every step between
 * blocks that lie far apart in the page's tree, which keeps other parts of the page out although they are prose too.
 */
const PROSE_CHARS = 80;
const SHORT_LINE = -12;
const LINK_LINE = -40;
const SECTION = 120;
const APPLY_LINE = -150;
const ENDING = -2000;
/** The cost of a step from one block to the next, per level of the tree beyond those that lists and paragraphs make. */
const LEVEL = -80;
const FREE_LEVELS = 4;
/** Between parts that the page sets alike, such as the sections of one text, a step costs this share. */
const ALIKE = 0.25;

/** Where a page's description stands; null when no run of its text is worth more than the rest costs. */
export function mainRange(blocks: readonly Block[]): Range | null {
	let best: (Range & { sum: number }) | null = null;
	let sum = 0;
	let first = 0;
	const seen = new Set<string>();
	for (const [index, block] of blocks.entries()) {
		const before = blocks[index - 1];
		if (before) sum += step(before.element, block.element);
		if (sum <= 0) {
			sum = 0;
			first = index;
		}
		// Some pages hold their parts twice, for narrow and for wide screens: the second time they are worth nothing.
		if (!seen.has(block.text)) sum += score(block, blocks[index + 1]);
		seen.add(block.text);
		if (sum > (best?.sum ?? 0)) best = { first, last: index, sum };
	}
	return best && rounded(best, blocks);
}

function score(block: Block, next: Block | undefined): number {
	const { text, kind, linked } = block;
	if (endsPosting(text)) return ENDING;
	if (kind !== 'item' && invitesApplication(text)) return APPLY_LINE;
	if (linked > text.length / 2) return kind === 'item' || text.length < PROSE_CHARS ? LINK_LINE : -linked / 2;
	if (kind === 'item') return text.length < 20 ? SHORT_LINE / 3 : text.length - linked;
	if (text.length >= PROSE_CHARS) return text.length - linked;
	if (opensSection(text) && next && (next.kind === 'item' || next.text.length >= PROSE_CHARS)) return SECTION;
	return kind === 'heading' ? 0 : SHORT_LINE;
}

/** Cost of going from one block's element to the next one's: levels up and down beyond the free ones. */
function step(from: Element, to: Element): number {
	if (from === to || from.parentElement === to.parentElement) return 0;
	let levels = 0;
	let left: Element = from;
	let right: Element = to;
	for (let one: Element | null = from; one && !one.contains(to) && levels < 40; one = one.parentElement, levels++)
		left = one;
	const holder = left.parentElement;
	for (let one: Element | null = to; one && one !== holder && levels < 40; one = one.parentElement, levels++)
		right = one;
	if (levels <= FREE_LEVELS) return 0;
	return (levels - FREE_LEVELS) * LEVEL * (isAlike(left, right) ? ALIKE : 1);
}

function isAlike(one: Element, other: Element): boolean {
	if (one.tagName !== other.tagName) return false;
	const [a, b] = [one.classList, other.classList];
	return a.length === 0 ? b.length === 0 : [...a].some((name) => b.contains(name));
}

/** Takes in the headings over the first paragraph, and short first and last lines that stand beside it. */
function rounded({ first, last }: Range, blocks: readonly Block[]): Range {
	while (last > first && isLoose(blocks[last])) last--;
	while (first < last && isLoose(blocks[first]) && blocks[first]?.kind !== 'heading') first++;
	while (isBeside(blocks[first - 1], blocks[first]) || isHeadingOf(blocks[first - 1], blocks[first])) first--;
	while (isBeside(blocks[last + 1], blocks[last])) last++;
	return { first, last };
}

function isLoose(block: Block | undefined): boolean {
	if (!block) return true;
	return (
		block.kind !== 'item' &&
		block.text.length < PROSE_CHARS &&
		!opensSection(block.text) &&
		!/[.!?…]$/u.test(block.text)
	);
}

/** A line in the very element that holds its neighbour: the greeting before a text, the last words after it. */
function isBeside(block: Block | undefined, neighbour: Block | undefined): boolean {
	if (!block || !neighbour || block.linked > block.text.length / 2) return false;
	if (/^h1$/i.test(block.element.tagName) || invitesApplication(block.text) || endsPosting(block.text)) return false;
	const { element } = neighbour;
	return (
		block.element === element ||
		(block.element.tagName === element.tagName && block.element.parentElement === element.parentElement)
	);
}

function isHeadingOf(block: Block | undefined, next: Block | undefined): boolean {
	if (!block || !next || block.linked > 0 || block.text.length > PROSE_CHARS) return false;
	if (/^h1$/i.test(block.element.tagName) || (block.kind !== 'heading' && !opensSection(block.text))) return false;
	return step(block.element, next.element) > 2 * LEVEL;
}

/** The blocks from the line that opens the description, if nothing but short facts stand above it. */
export function withoutFacts(blocks: readonly Block[]): readonly Block[] {
	const isFact = ({ text }: Block) => text.length < 2 * PROSE_CHARS && !/[.!?…]$/u.test(text);
	const prose = blocks.findIndex((block) => !isFact(block));
	const opening = blocks.slice(0, Math.max(prose, 0)).findLastIndex(({ text }) => opensDescription(text));
	return opening > 1 ? blocks.slice(opening) : blocks;
}

/** Where in the page a description stands that its data hold too; null when the page does not show the whole of it. */
export function rangeOf(description: string, blocks: readonly Block[]): Range | null {
	const wanted = letters(description);
	if (wanted.length < 40) return null;
	const [start, end] = [wanted.slice(0, 40), wanted.slice(-40)];
	const all = blocks.map(({ text }) => letters(text));
	const page = all.join('');
	const from = page.indexOf(start);
	const to = from < 0 ? -1 : page.indexOf(end, from);
	if (to < 0 || Math.abs(to + end.length - from - wanted.length) > wanted.length * 0.1) return null;
	return { first: indexAt(all, from), last: indexAt(all, to + end.length - 1) };
}

/** Which of the strings holds the character at `position` of their concatenation. */
function indexAt(strings: readonly string[], position: number): number {
	let passed = 0;
	for (const [index, one] of strings.entries()) {
		passed += one.length;
		if (position < passed) return index;
	}
	return strings.length - 1;
}

/** True when the smallest element around the inner range also holds the whole of the outer one. */
export function sameContainer(inner: Range, outer: Range, blocks: readonly Block[]): boolean {
	const [a, b] = [blocks[inner.first]?.element, blocks[inner.last]?.element];
	let holder: Element | null = a ?? null;
	while (holder && b && !holder.contains(b)) holder = holder.parentElement;
	const ends = [blocks[outer.first]?.element, blocks[outer.last]?.element];
	return ends.every((end) => end && holder?.contains(end));
}
