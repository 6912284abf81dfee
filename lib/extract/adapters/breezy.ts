import type { Adapter } from '../adapter.ts';
import { elementAt, found, idInPath, textAt } from '../look.ts';
import { line } from '../page-text.ts';

/*
Breezy. Themes differ in all but a few names; in some the description's neighbours (links, a form's button) share its frame.
- posting   https://acme.breezy.hr/p/0123456789ab-ai-engineer
- form      https://acme.breezy.hr/p/0123456789ab-ai-engineer/apply
Read in others' code (2026) and notes on a saved page.
*/
const posting = idInPath(/^\/p\/([^/-]+)/);

export const breezy: Adapter = {
	id: 'breezy',
	hosts: ['*.breezy.hr'],
	verified: null,
	evidence: 'described',
	isPosting: (url) => posting(url) !== null,
	postingId: posting,

	read: (doc) =>
		found({
			title: textAt(doc, '.banner h1', '.position-header h1', 'h1.title'),
			location: fact(doc, 'location', 'fa-map-marker'),
			employmentType: fact(doc, 'type', 'fa-building'),
			salary: fact(doc, 'salary-range', 'fa-money'),
			body: elementAt(doc, '.position .description', '.job-description .description', '.description'),
		}),
};

/** An item of the list in the banner, known by its own name or by its icon's. */
function fact(doc: Document, name: string, icon: string): string | undefined {
	return line(doc.querySelector(`ul.meta li.${name}`) ?? doc.querySelector(`ul.meta i.${icon}`)?.closest('li'));
}
