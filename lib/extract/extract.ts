import type { Adapter, Extracted, Extraction, PageFields } from './adapter.ts';
import { ENOUGH_SHOWN, type General, readGeneral } from './general.ts';
import { isFormAddress, isPostingAddress } from './is-posting.ts';
import { type Field, firstKnown, type Layer } from './layer.ts';
import { letters } from './letters.ts';
import { pageText } from './page-text.ts';

/** With fewer letters in sight, a page at a posting's address is still being drawn. */
const BLANK = 60;

/**
 * Reads a posting from a page: the markup of its board goes first, if it has an adapter, and the general layers fill what
 * that leaves out. Never changes the document, never throws for what a page contains.
 */
export function extractWith(adapter: Adapter | undefined, doc: Document, url: URL): Extraction {
	const site = adapter?.id ?? 'generic';
	if (adapter && !adapter.isPosting(url)) return { kind: 'not-a-posting', site };

	const { body, postingId, ...fields }: PageFields = adapter?.read(doc, url) ?? {};
	const wanted = adapter?.postingId(url) ?? undefined;
	if (wanted !== undefined && postingId !== undefined && wanted !== postingId) {
		return { kind: 'unreadable', site, missing: ['text'], title: null, company: null, loading: true };
	}
	// Both denied: the board itself says that there is no such posting any more.
	if (fields.title === null && body === null) return { kind: 'not-a-posting', site };

	const general = readGeneral(doc, url);
	// Boards that we know show pay in a place of its own, and only there.
	const told = general.layers.filter(({ origin }) => !adapter || origin !== 'said');
	const layers: Layer[] = [{ origin: 'board', fields }, ...told];
	const title = firstKnown(layers, 'title') ?? null;
	const own = body ? pageText(body) : '';
	const isForm = isFormAddress(url);
	const isElsewhere = isForm || body === null || (general.isStandIn && !own);
	const text = isElsewhere ? null : fuller(own, general);
	if (title && text) return { kind: 'posting', site, title, ...rest(layers, general.shown), text };

	const isBlank = general.shown.length < BLANK && isPostingAddress(url);
	if (!adapter && !(isForm && title) && !isBlank) return { kind: 'not-a-posting', site };
	const missing = [...(title ? [] : ['title' as const]), ...(text ? [] : ['text' as const])];
	return { kind: 'unreadable', site, missing, title, company: firstKnown(layers, 'company') ?? null };
}

/** All fields but title and text. What only the page's data say must be in sight where boards are known to pad it. */
function rest(layers: readonly Layer[], shown: string): Omit<Extracted, 'title' | 'text'> {
	const known = (field: Field) => firstKnown(layers, field) ?? null;
	const inSight = (field: Field, isShown: (value: string) => boolean) =>
		firstKnown(layers, field, (value, origin) => origin !== 'json-ld' || shown.length < ENOUGH_SHOWN || isShown(value));
	return {
		company: inSight('company', (company) => shown.includes(letters(company))) ?? known('company'),
		location: inSight('location', (place) => isTownShown(place, shown)) ?? known('location'),
		salary: inSight('salary', (salary) => isAmountShown(salary, shown)) ?? null,
		employmentType: known('employmentType'),
		// A date says more than an age that was true when the page was drawn.
		postedAt: firstKnown(layers, 'postedAt', (value) => /\d{4}-\d\d-\d\d/.test(value)) ?? known('postedAt'),
	};
}

/** A board's own text shorter than this may be the visible part of a folded one. */
const SHORT = 400;

/** The board's text, unless the general layers found one that opens as it does and holds all of it and much more. */
function fuller(own: string, { text, isTold }: General): string | null {
	if (!text || !own) return own || text;
	const [board, general] = [letters(own.slice(0, -40) + own.slice(-40).replace(FOLDED, '')), letters(text)];
	const holds = general.includes(board.slice(0, 60)) && general.includes(board.slice(-60));
	const isFuller = general.length > (isTold ? 1.3 : 2) * board.length;
	return holds && isFuller && (isTold || board.length < SHORT) ? text : own;
}

/** What stands at the end of a text that is folded. */
const FOLDED = /[\s.…]*(?:(?:show|read|see)? ?more)?[\s.…]*$/i;

/** Boards put estimates into their data that no reader of the page sees. */
function isAmountShown(salary: string, shown: string): boolean {
	const number = /\d[\d.,]*/.exec(salary)?.[0] ?? '';
	const amount = number.replace(/[.,]\d{1,2}$/, '').replace(/\D/g, '');
	return amount.length > 1 && (shown.includes(amount) || shown.includes(amount.replace(/000$/, 'k')));
}

/** Data now and then name a region, or a country's code, where the page names a town. */
function isTownShown(place: string, shown: string): boolean {
	const town = letters(place.split(/[,;]/)[0] ?? '');
	return town.length > 2 && shown.includes(town);
}
