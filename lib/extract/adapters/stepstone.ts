import type { Adapter } from '../adapter.ts';
import { elementAt, found, sectionsAt, textAt } from '../look.ts';

/*
StepStone and the boards of its group (Totaljobs, CWJobs, IrishJobs …): the same data-at names on all. The text is split
over sections; pay tools and other postings stand among them in the same article.
- posting   https://www.stepstone.de/stellenangebote--AI-Engineer-Berlin-Acme-GmbH--14255090-inline.html
- posting   https://www.totaljobs.com/job/ai-engineer/acme-job103456789
Read in others' code (2025 to 2026).
*/
export const stepStone: Adapter = {
	id: 'stepstone',
	hosts: [
		...['de', 'at', 'be', 'nl', 'fr'].map((end) => `*.stepstone.${end}`),
		...['totaljobs.com', 'cwjobs.co.uk', 'jobsite.co.uk', 'irishjobs.ie', 'nijobs.com', 'jobs.ie'].map(
			(host) => `*.${host}`,
		),
	],
	verified: null,
	evidence: 'others-code',
	isPosting: (url) => listingId(url) !== null,
	postingId: listingId,

	read(doc) {
		const marked = (name: string) => textAt(doc, `[data-at="${name}"]`);
		const sections = sectionsAt(doc, '[data-at^="section-text-"]');
		return found({
			title: marked('header-job-title'),
			company: marked('metadata-company-name'),
			location: marked('metadata-location'),
			// Without pay of the employer's there is the board's own estimate.
			salary: marked('metadata-salary') ?? (doc.querySelector('[data-at="job-ad-salary"]') ? null : undefined),
			employmentType: [marked('metadata-contract-type'), marked('metadata-work-type')].filter(Boolean).join(', '),
			postedAt: marked('metadata-online-date')?.replace(/^[^:\d]{3,30}:\s*/, ''),
			body: sections.length > 0 ? sections : elementAt(doc, '[data-at="job-ad-content"]'),
		});
	},
};

/** The boards of the group number their postings apart, the countries of one board together. */
function listingId(url: URL): string | null {
	const id = /(?:--|-job)(\d{5,})(?:-inline)?(?:\.html|\/)?$/.exec(url.pathname)?.[1];
	const board = url.hostname.split('.').at(url.hostname.endsWith('.co.uk') ? -3 : -2);
	return id ? `${board}/${id}` : null;
}
