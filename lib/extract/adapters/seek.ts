import type { Adapter } from '../adapter.ts';
import { attributeAt, elementAt, found, textAt } from '../look.ts';
import { line } from '../page-text.ts';

/*
SEEK, and JobStreet and JobsDB of the same house. Stable data-automation names; titles may hold pipes; JSON-LD is no
JobPosting; the pane of a search may change without a change of the address, its link to apply says what it shows.
- alone         https://au.seek.com/job/81234567      https://www.seek.com.au/job/81234567
- search pane   https://www.seek.com.au/data-jobs?jobId=81234567&type=standard
Read in others' code (2024 to 2026).
*/
const search = /^\/(?:[a-z]{2}\/)?[^/]*\bjobs(?:-in-[^/]+)?(?:\/in-[^/]+)?\/?$/;

export const seek: Adapter = {
	id: 'seek',
	hosts: [
		...['*.seek.com', '*.seek.com.au', '*.seek.co.nz', '*.jobsdb.com'],
		...['*.jobstreet.com', '*.jobstreet.co.id', '*.jobstreet.com.my', '*.jobstreet.com.sg', '*.jobstreet.com.ph'],
	],
	verified: null,
	evidence: 'others-code',
	isPosting: (url) => jobId(url) !== null || search.test(url.pathname),
	postingId: jobId,

	read(doc, url) {
		const body = elementAt(doc, '[data-automation="jobAdDetails"]');
		if (!body && jobId(url) === null) return { title: null, body: null };
		const apply = attributeAt(doc, '[data-automation="job-detail-apply"][href]', 'href');
		const marked = (name: string) => textAt(doc, `[data-automation="${name}"]`);
		return found({
			title: marked('job-detail-title'),
			company: marked('advertiser-name'),
			location: marked('job-detail-location'),
			salary: marked('job-detail-salary'),
			employmentType: marked('job-detail-work-type'),
			postedAt: marked('job-detail-date') ?? postedIn(doc),
			body,
			postingId: apply && (/\/job\/(\d+)/.exec(apply)?.[1] ?? undefined),
		});
	},
};

function jobId(url: URL): string | null {
	return (
		/^\/(?:[a-z]{2}\/)?job\/(\d+)/.exec(url.pathname)?.[1] ??
		/^\d+$/.exec(url.searchParams.get('jobId') ?? '')?.[0] ??
		null
	);
}

/** The date has no name of its own: a short line in the posting's head. */
function postedIn(doc: Document): string | undefined {
	const pane = doc.querySelector('[data-automation="jobDetailsPage"]');
	return [...(pane?.querySelectorAll('span') ?? [])]
		.map(line)
		.find((text) => text && /^Posted .{2,20} ago$/.test(text));
}
