import type { Adapter } from '../adapter.ts';
import { attributeAt, found, idInPath, sectionsAt, textAt } from '../look.ts';

/*
Workable. Description, requirements and benefits are three sections; the tab "Application" swaps them for the form, with
and without a change of the address, and then there is no description.
- posting      https://apply.workable.com/acme/j/927FD30DD5/                        read in others' code
- form         https://apply.workable.com/acme/j/927FD30DD5/apply/                  checked on a saved page
- aggregator   https://jobs.workable.com/view/…/…   and the old https://acme.workable.com/j/927FD30DD5
*/
const posting = idInPath(/^\/(?:[^/]+\/)?(?:view\/([^/]+)|j\/([0-9A-Z]{6,})|jobs\/(\d+))(?:\/|$)/i);

export const workable: Adapter = {
	id: 'workable',
	hosts: ['*.workable.com'],
	verified: '2026-07-01',
	isPosting: (url) => posting(url) !== null,
	postingId: posting,

	read(doc) {
		const form = doc.querySelector('[data-ui="application-form-tab"][aria-current="page"]');
		const sections = sectionsAt(
			doc,
			[
				'[data-ui="job-description"], [data-ui="job-requirements"], [data-ui="job-benefits"]',
				'[data-ui^="job-breakdown-"][data-ui$="-parsed-html"]',
			].join(),
		);
		return found({
			title: textAt(doc, '[data-ui="job-title"]'),
			company: textAt(doc, '[data-ui="company-name"]') ?? attributeAt(doc, '[data-ui="company-logo"] img[alt]', 'alt'),
			location: [textAt(doc, '[data-ui="job-location"]'), textAt(doc, '[data-ui="job-workplace"]')]
				.filter(Boolean)
				.join(' · '),
			employmentType: textAt(doc, '[data-ui="job-type"]'),
			body: form && sections.length === 0 ? null : sections,
		});
	},
};
