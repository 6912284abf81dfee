import type { Adapter } from '../adapter.ts';
import { elementAt, found, idInPath, textAt } from '../look.ts';
import { line } from '../page-text.ts';

/*
Breezy. Title in a banner, facts in a list beside it, the description and the form's button in one column.
- posting   https://acme.breezy.hr/p/0123456789ab-ai-engineer
- form      https://acme.breezy.hr/p/0123456789ab-ai-engineer/apply
Weak: selectors of others' code and notes on a saved page; JSON-LD leads for the text.
*/
const posting = idInPath(/^\/p\/([^/-]+)/);

export const breezy: Adapter = {
	id: 'breezy',
	hosts: ['*.breezy.hr'],
	verified: null,
	isPosting: (url) => posting(url) !== null,
	postingId: posting,

	read: (doc) =>
		found({
			title: textAt(doc, '.banner h1'),
			location: fact(doc, 'location', 'fa-map-marker'),
			employmentType: fact(doc, 'type', 'fa-building'),
			salary: fact(doc, 'salary-range', 'fa-money'),
			body: elementAt(doc, '.position .description', '.description'),
		}),
};

/** An item of the list in the banner, known by its own name or by its icon's. */
function fact(doc: Document, name: string, icon: string): string | undefined {
	return line(doc.querySelector(`ul.meta li.${name}`) ?? doc.querySelector(`ul.meta i.${icon}`)?.closest('li'));
}
