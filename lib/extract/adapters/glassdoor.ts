import type { Adapter } from '../adapter.ts';
import { attributeAt, elementAt, found, textAt } from '../look.ts';

/*
Glassdoor. In the search pane postings change without any change of the address; the rating is glued to the company's
name; pay is mostly Glassdoor's own estimate, which is not the employer's word.
- alone         https://www.glassdoor.com/job-listing/…-JV_IC1147401_KO0,24.htm?jl=1009012345
- search pane   https://www.glassdoor.com/Job/…-jobs-SRCH_KO0,11.htm
Read in others' code (2024 to 2026); of real pages only a challenge was seen.
*/
export const glassdoor: Adapter = {
	id: 'glassdoor',
	hosts: [
		...['com', 'co.uk', 'co.in', 'co.nz', 'com.au', 'com.ar', 'com.br', 'com.hk', 'com.mx', 'com.pe', 'ca', 'cl', 'ie'],
		...['de', 'at', 'ch', 'fr', 'be', 'nl', 'es', 'it', 'sg'],
	].map((ending) => `*.glassdoor.${ending}`),
	verified: null,
	evidence: 'others-code',
	isPosting: (url) => /^\/(?:job-listing\/|partner\/jobListing\.htm|Job\/.+\.htm)/.test(url.pathname),
	postingId: listingId,

	read(doc, url) {
		// The list's cards carry the same names as the pane, so nothing outside it may be read.
		const details = doc.querySelector('[class*="JobDetails_jobDetailsContainer"]');
		if (!details && url.pathname.startsWith('/Job/')) return { title: null, body: null };
		const pane = details ?? doc;
		const pay = textAt(pane, '[id^="jd-salary-"]', '[data-test="job-details-header"] [data-test="detailSalary"]');
		const shown = /\d+$/.exec(attributeAt(pane, 'h1[id^="jd-job-title-"]', 'id') ?? '')?.[0];
		return found({
			title: textAt(pane, 'h1[id^="jd-job-title"]', 'h1[data-test="job-title"]'),
			company: textAt(
				pane,
				'[class*="EmployerProfile_employerNameHeading"] h4',
				'[data-test="job-details-header"] h4',
				'[data-test="employer-name"]',
				'[class*="EmployerProfile_compactEmployerName"]',
			)?.replace(/\s*\d[.,]\d\s*★?$/, ''),
			location: textAt(
				pane,
				'[data-test="job-details-header"] [data-test="location"]',
				'[class*="JobDetails_location"]',
			),
			salary: pay && (/\bemployer (?:provided|est)/i.test(pay) ? pay.replace(/\s*\(.*\)$/, '') : null),
			postedAt: shown && textAt(doc, `li[data-jobid="${shown}"] [data-test="job-age"]`),
			body: elementAt(
				pane,
				'[class*="JobDetails_jobDescription__"]',
				'[data-brandviews*="jobview-description"]',
				'#JobDescriptionContainer',
			),
			postingId: shown,
		});
	},
};

/** A search may carry the id it was opened with: it does not follow the pane. */
function listingId({ pathname, searchParams }: URL): string | null {
	if (pathname.startsWith('/Job/')) return null;
	return /^\d+$/.exec(searchParams.get('jl') ?? searchParams.get('jobListingId') ?? '')?.[0] ?? null;
}
