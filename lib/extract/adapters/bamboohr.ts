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
	isPosting: (url) => /^\/careers\/\d+\/?$/.test(url.pathname) || /^\/jobs\/view\.php$/.test(url.pathname),

	read: (doc) =>
		found({
			title: textAt(doc, '[data-fabric-component="Headline"]', '.ResAts__card h2'),
			body: elementAt(doc, '.BambooRichText', '#descriptionWrapper'),
		}),
};
