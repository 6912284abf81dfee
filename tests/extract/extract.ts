import { type Adapter, type Extraction, hostMatches } from '../../lib/extract/adapter.ts';
import { adapters as boards } from '../../lib/extract/adapters/index.ts';
import { extractWith } from '../../lib/extract/extract.ts';

/** Reads a page with every board at hand; what is brought into a page (`lib/extract/page-script.ts`) has only the page's own. */
export function extract(doc: Document, url: URL, adapters: readonly Adapter[] = boards): Extraction {
	const adapter = adapters.find((one) => one.hosts.some((host) => hostMatches(url.hostname, host)));
	return extractWith(adapter, doc, url);
}
