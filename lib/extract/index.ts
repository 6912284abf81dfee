import { type Adapter, type Extraction, hostMatches } from './adapter.ts';
import { adapters as boards } from './adapters/index.ts';
import { extractWith } from './extract.ts';

/**
 * Reads a posting from a page; the board's own markup goes first, the general layers fill what it leaves out.
 * Never changes the document, never throws for what a page contains. Knows all boards; the script that is brought into
 * pages (`page-script.ts`) knows only the one whose page it is.
 */
export function extract(doc: Document, url: URL, adapters: readonly Adapter[] = boards): Extraction {
	const adapter = adapters.find((one) => one.hosts.some((host) => hostMatches(url.hostname, host)));
	return extractWith(adapter, doc, url);
}
