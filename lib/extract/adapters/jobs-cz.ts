import type { Adapter } from '../adapter.ts';
import { elementAt, found, idInPath } from '../look.ts';

/*
jobs.cz. Facts stand under labels for screen readers, which the general layers read; only the text needs its place: the
employer's introduction and the card of benefits around it repeat from posting to posting.
- posting   https://www.jobs.cz/rpd/2000123456/   checked on saved pages
*/
const posting = idInPath(/^\/(?:rpd|fpd|pd)\/(\d+)(?:\/|$)/);

export const jobsCz: Adapter = {
	id: 'jobs-cz',
	hosts: ['jobs.cz', '*.jobs.cz'],
	verified: '2026-07-01',
	evidence: 'saved-page',
	isPosting: (url) => posting(url) !== null,
	postingId: posting,

	read: (doc) => found({ body: elementAt(doc, '[data-jobad="body"]', '.RichContent', '.content-rich-text') }),
};
