import type { Adapter } from '../adapter.ts';
import { elementAt, found, idInPath, textAt } from '../look.ts';

/*
Jobindex. Its own layout names its parts; employers' templates (ids that begin with "h") do not, and are left to the
general layers.
- own layout   https://www.jobindex.dk/jobannonce/r12800344   checked on a saved page
- template     https://www.jobindex.dk/jobannonce/h1509671    checked on a saved page
*/
const posting = idInPath(/^\/(?:jobannonce|vis-job)\/([a-z]?\d+)(?:\/|$)/);

export const jobindex: Adapter = {
	id: 'jobindex',
	hosts: ['jobindex.dk', '*.jobindex.dk'],
	verified: '2026-07-01',
	evidence: 'saved-page',
	isPosting: (url) => posting(url) !== null,
	postingId: posting,

	read: (doc) =>
		found({
			title: textAt(doc, '.jobtext-jobad__header h1', '.jobtext-jobad h1'),
			company: textAt(doc, '.jobtext-jobad__company'),
			location: textAt(doc, '.jobtext-jobad__place'),
			body: elementAt(doc, '.jobtext-jobad__body'),
		}),
};
