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
	isPosting: (url) => /^\/(?:job-listing\/|partner\/jobListing\.htm|Job\/.+\.htm)/.test(url.pathname),
	postingId: (url) =>
		/^\d+$/.exec(url.searchParams.get('jl') ?? url.searchParams.get('jobListingId') ?? '')?.[0] ?? null,

	read(doc) {
		const pay = textAt(doc, '[data-test="detailSalary"]', '[id^="jd-salary-"]');
		const shown = /\d+$/.exec(attributeAt(doc, 'h1[id^="jd-job-title-"]', 'id') ?? '')?.[0];
		return found({
			title: textAt(doc, 'h1[id^="jd-job-title"]', '[data-test="job-title"]'),
			company: textAt(
				doc,
				'[class*="EmployerProfile_employerNameHeading"] h4',
				'[data-test="job-details-header"] h4',
				'[data-test="employer-name"]',
				'[class*="EmployerProfile_compactEmployerName"]',
			)?.replace(/\s*\d[.,]\d\s*★?$/, ''),
			location: textAt(doc, '[data-test="job-details-header"] [data-test="location"]', '[data-test="location"]'),
			salary: pay && (/\bemployer (?:provided|est)/i.test(pay) ? pay.replace(/\s*\(.*\)$/, '') : null),
			postedAt: shown && textAt(doc, `li[data-jobid="${shown}"] [data-test="job-age"]`),
			body: elementAt(
				doc,
				'[class*="JobDetails_jobDescription__"]',
				'[data-brandviews*="jobview-description"]',
				'#JobDescriptionContainer',
			),
			postingId: shown,
		});
	},
};
