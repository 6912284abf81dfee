import type { Adapter } from '../adapter.ts';
import { elementAt, found, idInPath, textAt } from '../look.ts';

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
			location: textAt(doc, 'ul.meta li.location'),
			employmentType: textAt(doc, 'ul.meta li.type'),
			salary: textAt(doc, 'ul.meta li.salary-range'),
			body: elementAt(doc, '.position .description', '.description'),
		}),
};
