import type { Adapter } from '../adapter.ts';
import { attributeAt, found, idInPath, sectionsAt, textAt } from '../look.ts';

/*
Workable. Description, requirements and benefits are sections of their own; the tab "Application" swaps them for the
form, with and without a change of the address, and then there is no description. The aggregator has other names.
- posting      https://apply.workable.com/acme/j/927FD30DD5/                             read in others' code
- form         https://apply.workable.com/acme/j/927FD30DD5/apply/                       checked on a saved page
- aggregator   https://jobs.workable.com/view/x1vVGF5kf3mr9heXovhQww/remote-engineer     read in others' code
- its search   https://jobs.workable.com/search?selectedJobId=bf6b0e6c-1b3c-4b7e-9b0a-0d4f   read in others' code
*/
const inPath = idInPath(/^\/(?:[^/]+\/)?(?:view\/([^/]+)|j\/([0-9A-Z]{6,})|jobs\/(\d+))(?:\/|$)/i);
const posting = (url: URL) => url.searchParams.get('selectedJobId') ?? inPath(url);

export const workable: Adapter = {
	id: 'workable',
	hosts: ['*.workable.com'],
	verified: '2026-07-01',
	evidence: 'saved-form',
	isPosting: (url) => posting(url) !== null,
	postingId: posting,

	read(doc) {
		const form = doc.querySelector('[data-ui="application-form-tab"][aria-current="page"]');
		const sections = sectionsAt(
			doc,
			[
				'[data-ui="job-description"], [data-ui="job-requirements"], [data-ui="job-benefits"]',
				'[class*="jobBreakdown__job-breakdown"] > section',
				'[data-ui^="job-breakdown-"][data-ui$="-parsed-html"]',
			].join(),
		);
		const marked = (name: string) => textAt(doc, `[data-ui="job-${name}"]`, `[data-ui="overview-${name}"]`);
		return found({
			title: marked('title'),
			company:
				textAt(doc, '[data-ui="company-name"]', '[data-ui="overview-company"] a') ??
				attributeAt(doc, '[data-ui="company-logo"] img[alt]', 'alt'),
			location: [marked('location'), marked('workplace')].filter(Boolean).join(' · '),
			employmentType: textAt(doc, '[data-ui="job-type"]', '[data-ui="overview-employment-type"]'),
			postedAt: textAt(doc, '[data-ui="overview-date-posted"]'),
			body: form && sections.length === 0 ? null : sections,
		});
	},
};
