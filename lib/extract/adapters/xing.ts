import type { Adapter } from '../adapter.ts';
import { attributeAt, elementAt, found, idInPath, textAt } from '../look.ts';

/*
XING. The head names title, company and date; pay is XING's own estimate ("XING estimate") unless the employer gives it,
and similar postings follow inside the same main element.
- posting   https://www.xing.com/jobs/berlin-ai-enablement-manager-123456789
Read in others' code (2025 to 2026); JSON-LD leads for place and kind of work.
*/
const posting = idInPath(/^\/jobs\/(?!search|find|my-)[^/]+-(\d{5,})\/?$/);

export const xing: Adapter = {
	id: 'xing',
	hosts: ['xing.com', 'www.xing.com'],
	verified: null,
	evidence: 'others-code',
	isPosting: (url) => posting(url) !== null,
	postingId: posting,

	read(doc) {
		const pay = textAt(doc, '[data-testid="job-fact-salary"]', '[data-testid="job-details-salary-card"]');
		return found({
			title: textAt(
				doc,
				'[data-testid="job-details-title"] h1',
				'h1[data-xds="Hero"]',
				'[data-testid="job-details-title"]',
			),
			company: textAt(doc, '[data-testid="job-details-company-info-name"]'),
			location: textAt(doc, '[data-testid="job-fact-location"]', '[class*="multi-location-display"]'),
			salary: pay && (/xing|prognose|estimate|schätzung/i.test(pay) ? null : pay),
			postedAt: attributeAt(doc, '[data-testid="job-details-published-date"] time', 'datetime'),
			body: elementAt(doc, '[data-testid="expandable-content"]'),
		});
	},
};
