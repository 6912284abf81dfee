import { type Block, folded } from './blocks.ts';
import { isFacts } from './labels.ts';
import { lengthOf, letters } from './letters.ts';
import { endsPosting, invitesApplication, LEGAL, opensDescription, opensSection } from './vocabulary.ts';

/** A run of a page's blocks: from the first to the last index, both included. */
export interface Range {
	first: number;
	last: number;
}

/*
 * The main text is the run of blocks with the highest sum of scores (maximum subsequence segmentation, Pasternack and
 * Roth 2009). Prose and list items earn their length, short lines and links cost, and so does every step between
 * blocks that lie far apart in the page's tree, which keeps other parts of the page out although they are prose too.
 * Libraries were measured on 32 saved postings, by where the text begins, ends, and how long it is: readability 0.6.0
 * (11 kB gzipped) was right on 7, defuddle 0.19.4 (86 kB) on 5, the general layers without any board's adapter on 27.
 */
const PROSE_CHARS = 80;
/** A line that ends as a sentence does is prose from this length on. */
const SENTENCE_CHARS = 30;
/** At the end of the line, or before another sentence. */
const SENTENCE_END = /[.!?…。！？؟।]$|\p{Ll}{4}[.!?] \p{Lu}/u;
const SHORT_LINE = -12;
const LINK_LINE = -40;
/** Lists of single words may be a posting's benefits as well as a site's tags. */
const SHORT_ITEM = 20;
const SHORT_ITEM_SHARE = 0.25;
/** Pages without lists have their bullets as short lines under a section's heading. */
const LINE_SHARE = 0.5;
const SECTION = 120;
/** An element with this share of the text holds the posting. */
const WHOLE_SHARE = 0.7;
const APPLY_LINE = -150;
const ENDING = -2000;
/**
 * The cost of a step from one block to the next, per level of the tree beyond those that lists and paragraphs make: this
 * share of the page's text, within bounds.
 */
const LEVEL_SHARE = 1 / 50;
const LEVEL_BOUNDS = [15, 80] as const;
const FREE_LEVELS = 4;
/** Between parts that the page sets alike, such as the sections of one text, a step costs this share. */
const ALIKE = 0.25;

/** Where a page's description stands; null when no run of its text is worth more than the rest costs. */
export function mainRange(blocks: readonly Block[]): Range | null {
	let best: (Range & { sum: number }) | null = null;
	let sum = 0;
	let first = 0;
	const seen = new Set<string>();
	const level = levelCost(blocks);
	let isInSection = false;
	for (const [index, block] of blocks.entries()) {
		const before = blocks[index - 1];
		if (before) sum -= level * levels(before.element, block.element);
		if (sum <= 0) {
			sum = 0;
			first = index;
		}
		// Some pages hold their parts twice, for narrow and for wide screens: the second time they are worth nothing.
		const points = score(block, blocks[index + 1]);
		const isLine = points === SHORT_LINE && isInSection && block.text.length >= SHORT_ITEM && !isFacts(block.text);
		if (points < 0 || !seen.has(block.text)) sum += isLine ? block.text.length * LINE_SHARE : points;
		isInSection = points === SECTION || (isInSection && points > LINK_LINE && points < 2 * PROSE_CHARS);
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
	const length = lengthOf(text) - linked;
	if (kind === 'item') return length * (length < SHORT_ITEM ? SHORT_ITEM_SHARE : 1);
	if (isProse(text)) return LEGAL.test(text) ? 0 : length;
	if (opensSection(text) && !isFacts(text) && next && (next.kind === 'item' || next.text.length >= SENTENCE_CHARS))
		return SECTION;
	return kind === 'heading' ? 0 : SHORT_LINE;
}

function isProse(text: string): boolean {
	return (
		(lengthOf(text) >= PROSE_CHARS && !isFacts(text)) || (text.length >= SENTENCE_CHARS && SENTENCE_END.test(text))
	);
}

function levelCost(blocks: readonly Block[]): number {
	const chars = blocks.reduce((sum, { text, linked }) => sum + (isProse(text) ? text.length - linked : 0), 0);
	return Math.min(Math.max(chars * LEVEL_SHARE, LEVEL_BOUNDS[0]), LEVEL_BOUNDS[1]);
}

/** How far it is from one block's element to the next one's: levels up and down beyond the free ones. */
function levels(from: Element, to: Element): number {
	if (from === to || from.parentElement === to.parentElement) return 0;
	let passed = 0;
	/** The outermost element around `inner` that does not hold the other one, too. */
	const outermost = (inner: Element, other: Element): Element => {
		let outer = inner;
		for (let one: Element | null = inner; one && passed < 40 && !one.contains(other); one = one.parentElement, passed++)
			outer = one;
		return outer;
	};
	const [left, right] = [outermost(from, to), outermost(to, from)];
	// Articles beside each other are texts of their own: postings, comments.
	if (left.tagName === 'ARTICLE' && right.tagName === 'ARTICLE') return passed;
	// What stands aside is about something else, or holds facts.
	if (left.tagName === 'ASIDE' || right.tagName === 'ASIDE') return 2 * FREE_LEVELS;
	return Math.max(passed - FREE_LEVELS, 0) * (isAlike(left, right) ? ALIKE : 1);
}

function isAlike(one: Element, other: Element): boolean {
	if (one.tagName !== other.tagName) return false;
	const [a, b] = [one.classList, other.classList];
	return a.length === 0 ? b.length === 0 : [...a].some((name) => b.contains(name));
}

/** What to do on this very page is said of its controls, not of the post. */
const CLICKS = /\bclick\b.*\b(?:apply|button|below)/i;

/** Takes in the headings over the first paragraph, and short first and last lines that stand beside it. */
function rounded({ first, last }: Range, blocks: readonly Block[]): Range {
	while (last > first && (isLoose(blocks[last]) || CLICKS.test(blocks[last]?.text ?? ''))) last--;
	while (first < last && isLoose(blocks[first]) && blocks[first]?.kind !== 'heading') first++;
	while (isGreeting(blocks[first - 1], blocks[first]) || isHeadingOf(blocks[first - 1], blocks[first])) first--;
	while (isBeside(blocks[last + 1], blocks[last])) last++;
	return { first, last };
}

function isLoose(block: Block | undefined): boolean {
	if (!block) return true;
	const { kind, text } = block;
	return kind !== 'item' && (isFacts(text) || !(isProse(text) || opensSection(text) || SENTENCE_END.test(text)));
}

/** A line before the text that belongs to it: a sentence, not the employer's name or a fact with its label. */
function isGreeting(block: Block | undefined, next: Block | undefined): boolean {
	return (
		isBeside(block, next) && block !== undefined && (block.kind === 'item' || /[.!?…:。！？：]$/u.test(block.text))
	);
}

/** A line in the very element that holds its neighbour: the greeting before a text, the last words after it. */
function isBeside(block: Block | undefined, neighbour: Block | undefined): boolean {
	if (!block || !neighbour || block.linked > block.text.length / 2 || isFacts(block.text)) return false;
	if (/^h1$/i.test(block.element.tagName) || invitesApplication(block.text) || endsPosting(block.text)) return false;
	const { element } = neighbour;
	return (
		block.element === element ||
		block.element.parentElement === element ||
		(block.element.tagName === element.tagName && block.element.parentElement === element.parentElement)
	);
}

function isHeadingOf(block: Block | undefined, next: Block | undefined): boolean {
	if (!block || !next || block.linked > 0 || block.text.length > PROSE_CHARS || isFacts(block.text)) return false;
	if (/^h1$/i.test(block.element.tagName)) return false;
	if (block.kind !== 'heading' && !opensSection(block.text) && !isBold(block)) return false;
	return levels(block.element, next.element) < 2;
}

/** Many editors have no headings but bold paragraphs. */
function isBold({ element, text }: Block): boolean {
	return [...element.querySelectorAll('strong, b')].some((bold) => folded(bold.textContent ?? '') === text);
}

const charsOf = (blocks: readonly Block[]) => blocks.reduce((sum, { text }) => sum + text.length, 0);

/**
 * The range without the parts of the page under headings of their own that follow an element with nearly all of its text:
 * a card about the employer, skills as single words, what the form will ask for. Pay and benefits belong to the posting.
 */
export function inOne(range: Range, blocks: readonly Block[]): Range {
	const own = blocks.slice(range.first, range.last + 1);
	const least = charsOf(own) * WHOLE_SHARE;
	let holder = own.reduce((longest, one) => (one.text.length > longest.text.length ? one : longest)).element;
	const held = () => own.filter(({ element }) => holder.contains(element));
	while (holder.parentElement && charsOf(held()) < least) holder = holder.parentElement;
	if (held().filter(({ text, kind }) => kind !== 'item' && opensSection(text)).length < 2) return range;
	const end = own.findLastIndex(({ element }) => holder.contains(element)) + 1;
	const next = own[end];
	const isPart =
		next?.kind !== 'heading' ||
		isSame(next.element, holder) ||
		/benef|perks|offer|\bpay\b/i.test(next.text) ||
		(opensSection(next.text) && (own[end + 1]?.text.length ?? 0) >= SENTENCE_CHARS);
	return isPart ? range : { first: range.first, last: range.first + end - 1 };
}

/** True when the two stand in parts of the page that are set the same. */
function isSame(one: Element, holder: Element): boolean {
	let part: Element | null = one;
	while (part?.parentElement && !part.parentElement.contains(holder)) part = part.parentElement;
	return part?.tagName === holder.tagName && part.className === holder.className;
}

/** The range without what stands above the posting's headline, unless that is most of it. */
export function below(headline: number, range: Range, blocks: readonly Block[]): Range {
	if (headline < range.first || headline >= range.last) return range;
	// "We are looking for a", and the headline ends the sentence.
	if (/\s\p{Ll}{1,5}(?:[/(]\p{Ll}+\)?)?:?$/u.test(blocks[headline - 1]?.text ?? '')) return range;
	if (charsOf(blocks.slice(range.first, headline + 1)) > charsOf(blocks.slice(range.first, range.last + 1)) / 3)
		return range;
	let first = headline + 1;
	while (first < range.last && isLooseFact(blocks[first])) first++;
	return { first, last: range.last };
}

function isLooseFact(block: Block | undefined): boolean {
	return block !== undefined && (isFacts(block.text) || (isLoose(block) && block.kind !== 'heading'));
}

/** The blocks from the line that opens the description, if nothing but short facts stand above it. */
export function withoutFacts(blocks: readonly Block[]): readonly Block[] {
	const isFact = ({ text, kind }: Block) =>
		text.length < (kind === 'item' ? 2 * SENTENCE_CHARS : 2 * PROSE_CHARS) && !SENTENCE_END.test(text);
	const prose = blocks.findIndex((block) => !isFact(block));
	const opening = blocks.slice(0, Math.max(prose, 0)).findLastIndex(({ text }) => opensDescription(text));
	if (opening > 1) return blocks.slice(opening);
	// No text begins with bare words in a list: place, kind of contract and the like.
	const start = blocks.findIndex(
		({ kind, text }) => !isFacts(text) && (kind !== 'item' || text.length > SENTENCE_CHARS),
	);
	return start > 0 && blocks[0]?.kind === 'item' ? blocks.slice(start) : blocks;
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
