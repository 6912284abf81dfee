import type { Adapter } from '../adapter.ts';
import { elementAt, found, textAt } from '../look.ts';
import { line } from '../page-text.ts';

/*
ZipRecruiter. A search opens its first posting without naming it in the address; in its pane the page's h1 is "Settings", the title stands twice (once in a sticky bar), facts are
unmarked lines above the description, and a block about the company with its own headings follows it.
- search pane   https://www.ziprecruiter.com/jobs-search?search=…&lk=AbC-123        read in others' code (2026)
- alone         https://www.ziprecruiter.com/c/Acme/Job/Engineer/-in-Austin,TX?jid=0123456789abcdef
- alone         https://www.ziprecruiter.com/jobs/acme-0123abcd/engineer-4567ef01
*/
const search = /^\/(?:jobs-search|candidate\/search)(?:\/|$)/;

export const zipRecruiter: Adapter = {
	id: 'ziprecruiter',
	hosts: ['ziprecruiter', '*.ziprecruiter'].flatMap((host) =>
		['com', 'co.uk', 'in', 'ie'].map((end) => `${host}.${end}`),
	),
	verified: null,
	evidence: 'others-code',
	isPosting: (url) => listingKey(url) !== null || search.test(url.pathname),
	postingId: listingKey,

	read(doc, url) {
		const pane = doc.querySelector('[data-testid="job-details-scroll-container"], [data-testid="right-pane"]');
		if (pane && textAt(pane, 'h2')) return readPane(pane);
		return search.test(url.pathname) ? { title: null, body: null } : readPage(doc);
	},
};

function readPane(pane: Element) {
	const body = [...pane.querySelectorAll('[class~="whitespace-pre-line"]')].find(
		(one) => !one.closest('[data-testid="company-data"]') && line(one),
	);
	const isBefore = (one: Node, other: Node) =>
		!!(one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING);
	const above = [...pane.querySelectorAll('p')].filter((one) => !body || isBefore(one, body));
	const facts = above.map(line);
	const fact = (pattern: RegExp) => facts.find((text) => text && text.length < 80 && pattern.test(text));
	const company = elementAt(pane, 'a[href*="/co/"]', 'h2 ~ * a', 'a');
	return found({
		title: textAt(pane, 'h2'),
		company: line(company),
		location: company && line(above.find((one) => isBefore(company, one))),
		salary: fact(/[$£€₹]\s?\d.*\b(?:yr|year|hr|hour|mo|month|annually|annum)\b/i),
		employmentType: fact(/^(?:full|part)[- ]time\b|^(?:contract(?:or)?|temporary|internship|per diem)\b/i),
		postedAt: fact(/^posted\b/i),
		body,
	});
}

function readPage(doc: Document) {
	return found({
		title: textAt(doc, 'h1.job_title', '[class*="job_title"] h1'),
		company: textAt(doc, '.hiring_company_text a', '.hiring_company'),
		location: textAt(doc, '.hiring_location'),
		body: elementAt(doc, '.job_description', '.job-body'),
	});
}

function listingKey({ pathname, searchParams }: URL): string | null {
	const slug = /^\/(?:job\/|jobs\/[^/]+-[0-9a-f]{8}\/)([^/]+)/.exec(pathname)?.[1];
	if (slug) return slug;
	const isOne = search.test(pathname) || /^\/c\/[^/]+\/Job\//i.test(pathname);
	return isOne ? (searchParams.get('lk') ?? searchParams.get('jid') ?? searchParams.get('lvk')) : null;
}
