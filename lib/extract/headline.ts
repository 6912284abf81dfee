import { type Block, folded } from './blocks.ts';
import { letters } from './letters.ts';
import { KIND_OF_PAGE, segments } from './meta.ts';
import { COUNT, endsPosting, GENERIC, invitesApplication, OWN_SITE, opensSection } from './vocabulary.ts';

const MOST_TITLE = 200;
const LEAST_POINTS = 1.9;
const LINES_OF_GREETING = 4;

/**
 * The heading that names the posting, as an index into the blocks; -1 when no heading does. Page titles and data name
 * it too, so of all headings the one that they repeat is taken: the largest heading is often the site's own.
 */
export function headlineIndex(blocks: readonly Block[], names: readonly string[], before: number): number {
	const index = bestBefore(blocks, names, before);
	// A page of one opening may begin with words about all openings.
	const later = index < 0 && before < blocks.length ? bestBefore(blocks, names, before + LINES_OF_GREETING) : index;
	return later < 0 && blocks.every(({ kind }) => kind !== 'heading') && isTitle(blocks[0]) ? 0 : later;
}

/** Documents that were printed for the web begin with their title and have no headings. */
function isTitle(block: Block | undefined): boolean {
	return (
		block?.kind === 'text' && block.linked === 0 && block.text.length < MOST_TITLE / 2 && !/[.!?:,]$/.test(block.text)
	);
}

function bestBefore(blocks: readonly Block[], names: readonly string[], before: number): number {
	const known = names.map((name) => ({
		whole: letters(name),
		parts: new Set(segments(name).flatMap((part) => (GENERIC.test(part) ? [] : letters(part)))),
	}));
	const nearest = blocks.findLastIndex(
		({ kind, text }, index) => index < before && kind === 'heading' && !opensSection(text),
	);
	let best = -1;
	let most = LEAST_POINTS;
	for (const [index, block] of blocks.entries()) {
		if (block.text.length > MOST_TITLE || index > before + 60) continue;
		const points =
			block.kind === 'heading'
				? pointsOf(block, known) + (index < before ? 1 : 0) + (index === nearest ? 1 : 0)
				: pointsOfLine(block, known);
		if (points > most) [best, most] = [index, points];
	}
	return best;
}

const NUMBER =
	/[\s–—-]*[([](?:(?:req|ref|id|job|nr|no)\b[\s.:#-]*)*[A-Z]{0,4}[-_]?\d[\dA-Z-]{3,}[)\]]$|\s+-?\s*(?:req|job id|ref)[\s.:#-]*\w*\d{3,}$/i;

/** "Data Lead at Acme" */
export const AT = /\s(?:at|@|bei|chez)\s/;

/**
 * The title as the headline has it: without the employer's number for it, and without what else stands in the heading
 * when the page's titles have one part of it alone.
 */
export function titleIn({ text, element }: Block, names: readonly string[]): string {
	const known = new Set(names.flatMap((name) => [name, ...segments(name), ...name.split(AT, 1)]).map(letters));
	const heading = element.closest('h1, h2, h3') ?? element;
	const parts = known.has(letters(text)) ? [] : [...heading.childNodes].map((node) => folded(node.textContent ?? ''));
	const part = parts.find((one) => letters(one).length > 5 && known.has(letters(one)));
	return (
		(part ?? text)
			.replace(KIND_OF_PAGE, '')
			.replace(NUMBER, '')
			.replace(/[\s,–—-]+$/, '') || text
	);
}

function pointsOf({ text, element }: Block, known: readonly { whole: string; parts: ReadonlySet<string> }[]): number {
	const name = letters(text);
	if (name.length < 3 || GENERIC.test(text) || OWN_SITE.test(text) || COUNT.test(text) || leadsHome(element)) return -4;
	let points = levelOf(element) === 1 ? 2.6 : levelOf(element) === 2 ? 1 : 0;
	for (const { whole, parts } of known) {
		if (name === whole) points += 4;
		else if (whole.startsWith(name)) points += parts.has(name) ? 2.5 : 3;
		else if (whole.includes(name)) points += parts.has(name) ? 2 : 1.5;
		else if (name.includes(whole) && whole.length > 8) points += 2;
	}
	if (opensSection(text) && !known.some(({ whole }) => whole.startsWith(name))) points -= 2;
	if (endsPosting(text) || invitesApplication(text)) points -= 4;
	return points;
}

/** A line that is no heading may still be the headline, if the page's title begins with it or is just it. */
function pointsOfLine({ text, kind }: Block, known: readonly { whole: string; parts: ReadonlySet<string> }[]): number {
	const name = letters(text);
	if (kind !== 'text' || name.length <= 5 || GENERIC.test(text)) return 0;
	return known[0]?.parts.values().next().value === name || known.some(({ whole }) => whole === name) ? 3 : 0;
}

/** A heading that leads to the site's first page names the site. */
const leadsHome = (element: Element) => element.querySelector('a[href="/"]') !== null;

function levelOf(element: Element): number {
	const heading = element.closest('h1, h2, h3, h4, h5, h6, [role=heading]');
	return Number(heading?.tagName.slice(1) || heading?.getAttribute('aria-level') || 3) || 3;
}
