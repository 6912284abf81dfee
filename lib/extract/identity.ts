import { hostMatches } from './adapter.ts';
import { adapters } from './adapters/index.ts';

/** Which posting an address shows: the same for every address of one posting on one board. */
export interface Identity {
	/** The adapter's id, or `generic`. */
	board: string;
	/** The board's own id for the posting; away from the boards host, path and query, cleaned. */
	id: string;
}

/**
 * The canonical identity of the posting at an address. null where a board's address does not say which posting its page
 * shows: a list, or a search that opened a posting in its pane without naming it.
 */
export function identify(url: URL): Identity | null {
	const adapter = adapters.find((one) => one.hosts.some((host) => hostMatches(url.hostname, host)));
	const id = adapter?.postingId(url);
	if (adapter) return id ? { board: adapter.id, id } : null;
	return embedded(url) ?? { board: 'generic', id: pageAddress(url) };
}

/** Employers' own pages that show a board's posting carry the board's id in a parameter of a known name. */
const embeddedBy = { gh_jid: 'greenhouse', ashby_jid: 'ashby' } as const;

function embedded(url: URL): Identity | null {
	for (const [parameter, board] of Object.entries(embeddedBy)) {
		const id = url.searchParams.get(parameter);
		if (id) return { board, id };
	}
	return null;
}

const form = /\/(?:apply|application|applications\/new|c\/new)\/?$/i;
/** Parameters that say where a reader came from or how the page is set, never which posting it is. */
const tracking =
	/^(?:utm_.*|gclid|fbclid|msclkid|dclid|yclid|mc_[ce]id|_ga|_gl|_hs.*|gh_src|lever-(?:source|origin)|src|source|refid|referr?er|trk|trackingid|rcid|tk|from|sid|session.*|lang|language|locale|iis|iisn|shared?|share_.*)$/i;

function pageAddress(url: URL): string {
	const host = url.hostname.replace(/^www\./, '');
	const path = url.pathname.replace(form, '').replace(/(?<=.)\/+$/, '');
	const kept = [...url.searchParams].filter((parameter) => !isTracking(parameter)).sort(([a], [b]) => (a < b ? -1 : 1));
	const query = new URLSearchParams(kept).toString();
	// A hash that begins like a path is the address of a page drawn by script ("#/jobs/12").
	const route = /^#!?\//.test(url.hash) ? url.hash : '';
	return `${host}${path === '/' ? '' : path}${query && `?${query}`}${route}`;
}

/** `ref` is mostly where the reader came from, but with digits it may be the employer's number for the posting. */
function isTracking([name, value]: [string, string]): boolean {
	return tracking.test(name) || (name === 'ref' && !/\d{3}/.test(value));
}
