import type { Adapter } from '../adapter.ts';
import { elementAt, found, idOfTenant } from '../look.ts';

/*
Recruitee (now Tellent). The form is a page of its own (/c/new). On employers' own domains the general layers read it.
- posting   https://acme.recruitee.com/o/ai-engineer
Weak: one selector in others' code; JSON-LD and the general layers lead.
*/
const posting = idOfTenant(/^\/(?:[a-z]{2}(?:-[a-z]{2})?\/)?o\/([^/]+)/i);

export const recruitee: Adapter = {
	id: 'recruitee',
	hosts: ['*.recruitee.com'],
	verified: null,
	evidence: 'weak',
	isPosting: (url) => posting(url) !== null,
	postingId: posting,

	read: (doc) => found({ body: elementAt(doc, '[data-cy="offer-description"]') }),
};
