import { type Adapter, type Extraction, hostMatches, type PageFields } from './adapter.ts';
import { adapters as boards } from './adapters/index.ts';
import { ENOUGH_SHOWN, readGeneral } from './general.ts';
import { isFormAddress } from './is-posting.ts';
import { type Field, firstKnown, type Layer, type Origin } from './layer.ts';
import { letters } from './letters.ts';
import { pageText } from './page-text.ts';

/**
 * Reads a posting from a page; the board's own markup goes first, the general layers fill what it leaves out.
 * Never changes the document, never throws for what a page contains.
 */
export function extract(doc: Document, url: URL, adapters: readonly Adapter[] = boards): Extraction {
	const adapter =
		adapters.find((one) => one.hosts.some((host) => hostMatches(url.hostname, host))) ??
		adapters.find((one) => one.recognises?.(doc));
	const site = adapter?.id ?? 'generic';
	if (adapter && !adapter.isPosting(url)) return { kind: 'not-a-posting', site };

	const board: PageFields = adapter?.read(doc, url) ?? {};
	const wanted = adapter?.postingId?.(url) ?? undefined;
	const loading = wanted !== undefined && board.postingId !== undefined && wanted !== board.postingId;

	// Both denied: the board itself says that there is no such posting any more.
	if (board.title === null && board.body === null) return { kind: 'not-a-posting', site };

	const general = readGeneral(doc, url);
	const { body, postingId: _, ...fields } = board;
	const layers: Layer[] = [{ origin: 'board', fields }, ...general.layers];
	const title = firstKnown(layers, 'title') ?? null;
	const company = firstKnown(layers, 'company') ?? null;
	if (loading) return { kind: 'unreadable', site, missing: ['text'], title: null, company: null, loading: true };

	const own = body ? pageText(body) : '';
	const text = isFormAddress(url) || body === null ? null : fuller(own, general.text);
	if (title && text && !(general.isStandIn && !own)) {
		const isKnownPlace = (value: string, origin: Origin) => origin !== 'json-ld' || isPlaceShown(value, general.shown);
		const rest = (field: Field) => firstKnown(layers, field) ?? null;
		const salary =
			firstKnown(layers, 'salary', (value, origin) => origin !== 'json-ld' || isShown(value, general.shown)) ?? null;
		return {
			kind: 'posting',
			site,
			title,
			company,
			location: firstKnown(layers, 'location', isKnownPlace) ?? rest('location'),
			salary,
			employmentType: rest('employmentType'),
			postedAt: rest('postedAt'),
			text,
		};
	}
	const isForm = isFormAddress(url) && title !== null;
	if (!adapter && !isForm) return { kind: 'not-a-posting', site };
	const missing = [...(title ? [] : ['title' as const]), ...(text ? [] : ['text' as const])];
	return { kind: 'unreadable', site, missing, title, company };
}

/** The board's text, unless the general layers found one that holds all of it and much more. */
function fuller(own: string, general: string | null): string | null {
	if (!general || !own) return own || general;
	const [a, b] = [letters(own), letters(general)];
	const holds = b.includes(a.slice(0, 60)) && b.includes(a.slice(-60));
	return holds && a.length < 400 && b.length > 2 * a.length ? general : own;
}

/** True when the page shows the amount: boards put estimates into their data that no reader of the page sees. */
function isShown(salary: string, shown: string): boolean {
	const amount =
		/\d[\d.,]*/
			.exec(salary)?.[0]
			.replace(/[.,]\d{1,2}$/, '')
			.replace(/\D/g, '') ?? '';
	const short = amount.replace(/000$/, 'k');
	return shown.length < ENOUGH_SHOWN || (amount.length > 1 && (shown.includes(amount) || shown.includes(short)));
}

/** Data now and then name a region, or a country's code, where the page names a town. */
function isPlaceShown(place: string, shown: string): boolean {
	const town = letters(place.split(/[,;]/)[0] ?? '');
	return shown.length < ENOUGH_SHOWN || (town.length > 2 && shown.includes(town));
}
