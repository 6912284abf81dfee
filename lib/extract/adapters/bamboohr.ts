import type { Adapter } from '../adapter.ts';
import { elementAt, found, textAt } from '../look.ts';

/*
BambooHR. A page that renders late; the form opens below the description on the same address, so only the description's
own element may be taken.
- posting   https://acme.bamboohr.com/careers/99   and the old https://acme.bamboohr.com/jobs/view.php?id=99
Weak: two class names of 2019 to 2026 in others' code; JSON-LD leads.
*/
export const bambooHr: Adapter = {
	id: 'bamboohr',
	hosts: ['*.bamboohr.com'],
	verified: null,
	evidence: 'weak',
	isPosting: (url) => openingId(url) !== null,
	postingId: openingId,

	read: (doc) =>
		found({
			title: textAt(doc, '[data-fabric-component="Headline"]', '.ResAts__card h2'),
			body: elementAt(doc, '.BambooRichText', '#descriptionWrapper'),
		}),
};

function openingId(url: URL): string | null {
	const old = url.pathname === '/jobs/view.php' ? url.searchParams.get('id') : null;
	const id = old ?? /^\/careers\/(\d+)\/?$/.exec(url.pathname)?.[1];
	return id ? `${url.hostname.split('.')[0]}/${id}` : null;
}
