import type { Adapter } from '../adapter.ts';
import { attributeAt, elementAt, found, textAt, textsAt } from '../look.ts';

/*
Greenhouse, two generations. The form follows in the same `main`, so `main` is never the description. The newer pages
name the employer only in the tab's title and in the logo's alt text. JSON-LD holds a part of the description.
- classic    https://boards.greenhouse.io/acme/jobs/4182383008              checked on a saved page
- Remix      https://job-boards.greenhouse.io/acme/jobs/4315289005          checked on a saved page
- embedded   https://boards.greenhouse.io/embed/job_app?for=acme&token=42   read in others' code
*/
const PATH = /\/jobs\/(\d+)(?:\/|$)/;

export const greenhouse: Adapter = {
	id: 'greenhouse',
	hosts: ['boards.greenhouse.io', 'boards.eu.greenhouse.io', 'job-boards.greenhouse.io', 'job-boards.eu.greenhouse.io'],
	verified: '2026-07-01',
	evidence: 'saved-page',
	isPosting: (url) => PATH.test(url.pathname) || (url.pathname.startsWith('/embed/') && url.searchParams.has('token')),
	postingId: (url) => PATH.exec(url.pathname)?.[1] ?? url.searchParams.get('token'),

	read(doc) {
		const title = textAt(doc, '.job__title h1', 'h1.app-title', 'h1.section-header');
		const body = elementAt(doc, '.job__description', '#content');
		return found({
			title,
			company: companyIn(doc, title),
			location: textAt(doc, '.job__location', '.job__title h1 + *', '#header .location', '.app-title ~ .location'),
			salary: payIn(body),
			body,
		});
	},
};

function companyIn(doc: Document, title: string | undefined): string | undefined {
	const classic = textAt(doc, '.company-name')?.replace(/^at\s+/i, '');
	if (classic) return classic;
	const opening = `Job Application for ${title} at `;
	if (title && doc.title.startsWith(opening)) return doc.title.slice(opening.length);
	return attributeAt(doc, '.logo img, header img, #logo img', 'alt')?.replace(/\s+logo$/i, '');
}

/** The ranges themselves: the newer pages set them as plain paragraphs after an explanation. */
function payIn(body: Element | undefined): string | undefined {
	if (!body) return undefined;
	const newer = [...body.querySelectorAll('.job__pay-ranges .pay-range')];
	if (newer.length === 0) return textsAt(body, '.pay-range', '; ');
	const ranges = newer.map((range) => textAt(range, ':scope > p:last-of-type', ':scope > *:last-child'));
	return [...new Set(ranges)].filter((range) => range && /\d/.test(range)).join('; ');
}
