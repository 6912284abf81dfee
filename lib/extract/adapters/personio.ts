import type { Adapter } from '../adapter.ts';
import { idOfTenant } from '../look.ts';

/*
Personio. Two generations, server-rendered and Next.js, without names that would hold; JSON-LD is on both.
- posting   https://acme.jobs.personio.de/job/1234567?language=en
Weak: the general layers lead; this only tells postings from the list of all openings.
*/
const posting = idOfTenant(/^\/job\/(\d+)(?:\/|$)/);

export const personio: Adapter = {
	id: 'personio',
	hosts: ['*.jobs.personio.de', '*.jobs.personio.com'],
	verified: null,
	isPosting: (url) => posting(url) !== null,
	postingId: posting,
	read: () => ({}),
};
