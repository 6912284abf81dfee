import { type Adapter, hostMatches } from './adapter.ts';
import { adapters } from './adapters/index.ts';

/** A board that a person can switch on, so that it is read without a click. */
export interface Board {
	/** The adapter's id. */
	readonly id: string;
	/** As the adapter says them: exact hosts, or `*.host` for it and all below it. */
	readonly hosts: readonly string[];
	/** The hosts as match patterns: what the browser is asked for, and all that is asked for. */
	readonly matches: readonly string[];
}

/** One for each adapter; boards on their customers' own domains only with their own hosts. */
export const boards: readonly Board[] = adapters.map(({ id, hosts: all }) => {
	// In a match pattern `*.host` holds the host itself too.
	const hosts = all.filter((host) => !all.includes(`*.${host}`));
	return { id, hosts, matches: hosts.map((host) => `https://${host}/*`) };
});

/** The board whose host an address has. */
export function boardAt(url: URL): Board | null {
	const id = adapterAt(url)?.id;
	return boards.find((board) => board.id === id) ?? null;
}

/** True if an address of a board shows a posting, told by the address alone. */
export function isBoardPosting(url: URL): boolean {
	return adapterAt(url)?.isPosting(url) ?? false;
}

function adapterAt(url: URL): Adapter | undefined {
	if (url.protocol !== 'https:') return undefined;
	return adapters.find((one) => one.hosts.some((host) => hostMatches(url.hostname, host)));
}
