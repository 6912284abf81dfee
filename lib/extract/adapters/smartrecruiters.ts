import type { Adapter } from '../adapter.ts';
import { attributeAt, found, idInPath, sectionsAt, textAt, textsAt } from '../look.ts';

/*
SmartRecruiters. The description is split over four sections (company, job, qualifications, additional); facts are
microdata, the place an attribute of a custom element that also knows "hybrid", which JSON-LD does not.
- posting   https://jobs.smartrecruiters.com/Acme/744000131687160-engineer
- posting   https://careers.smartrecruiters.com/Acme/744000131687160
The one-click form (/oneclick-ui/…) is another application and no posting. Read in others' code (2026).
*/
const posting = idInPath(/^\/(?:ni\/)?[^/]+\/(\d{6,})(?:-|\/|$)/);

export const smartRecruiters: Adapter = {
	id: 'smartrecruiters',
	hosts: ['jobs.smartrecruiters.com', 'careers.smartrecruiters.com'],
	verified: null,
	evidence: 'others-code',
	isPosting: (url) => posting(url) !== null,
	postingId: posting,

	read(doc) {
		const place =
			attributeAt(doc, 'spl-job-location[formattedaddress]', 'formattedaddress') ??
			textsAt(doc, '[itemprop="jobLocation"] [itemprop="addressLocality"]');
		const workplace = attributeAt(doc, 'spl-job-location[workplacetype]', 'workplacetype')
			?.replace('_', '-')
			.replace(/^./, (letter) => letter.toUpperCase());
		const sections = sectionsAt(
			doc,
			'#st-companyDescription, #st-jobDescription, #st-qualifications, #st-additionalInformation',
		);
		return found({
			title: textAt(doc, 'h1.job-title', '[itemprop="title"]'),
			company:
				attributeAt(doc, '[itemprop="hiringOrganization"] [itemprop="name"]', 'content') ??
				textAt(doc, '[itemprop="hiringOrganization"] [itemprop="name"]'),
			location: [place, workplace].filter(Boolean).join(' · '),
			employmentType: textAt(doc, '[itemprop="employmentType"]'),
			postedAt: attributeAt(doc, '[itemprop="datePosted"]', 'content'),
			body: sections.length > 0 ? sections : sectionsAt(doc, '[itemprop="description"]'),
		});
	},
};
