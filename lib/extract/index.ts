import { type Adapter, type Extraction, hostMatches } from './adapter.ts';
import { adapters as boards } from './adapters/index.ts';
import { pageText } from './page-text.ts';

/** Reads a posting from a page; the board's own markup goes first, the general layers fill what it leaves out. */
export function extract(doc: Document, url: URL, adapters: readonly Adapter[] = boards): Extraction {
	const adapter = adapters.find((one) => one.hosts.some((host) => hostMatches(url.hostname, host)));
	const site = adapter?.id ?? 'generic';
	if (adapter && !adapter.isPosting(url)) return { kind: 'not-a-posting', site };
	const fields = adapter?.read(doc, url) ?? {};
	const {
		title,
		company = null,
		location = null,
		salary = null,
		employmentType = null,
		postedAt = null,
		body,
	} = fields;
	if (!title || !body) {
		const missing = [...(title ? [] : ['title' as const]), ...(body ? [] : ['text' as const])];
		return { kind: 'unreadable', site, missing, title: title ?? null, company };
	}
	return { kind: 'posting', site, title, company, location, salary, employmentType, postedAt, text: pageText(body) };
}
