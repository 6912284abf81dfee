import type { Adapter } from '../adapter.ts';
import { elementAt, found, idInPath, textAt } from '../look.ts';
import { line } from '../page-text.ts';

/*
Dice. Three generations of markup live in others' code: data-cy (until 2024), data-testid, and since 2026 a CSS module
whose class ends in "jobDescription"; pay and kind of work are unlabelled badges in the header card.
- posting   https://www.dice.com/job-detail/7f2c1a9e-0b5d-4f2c-9f0e-0a1b2c3d4e5f
Read in others' code (2026); the search list was seen on a saved page.
*/
const posting = idInPath(/^\/job-detail\/([0-9a-z-]{8,})/i);

export const dice: Adapter = {
	id: 'dice',
	hosts: ['dice.com', 'www.dice.com'],
	verified: null,
	evidence: 'others-code',
	isPosting: (url) => posting(url) !== null,
	postingId: posting,

	read(doc) {
		const header = doc.querySelector('[data-testid="job-detail-header-card"]');
		const badges = [...(header?.querySelectorAll('.SeuiInfoBadge') ?? [])].map(line);
		return found({
			title: textAt(doc, '[data-cy="jobTitle"]', '[data-testid="job-detail-header-card"] h1'),
			company: textAt(
				doc,
				'[data-wa-click="djv-job-company-profile-click"]',
				'[data-testid="job-detail-header-card"] a[href*="/company-profile/"]',
				'[data-cy="companyNameLink"]',
				'[data-cy="companyNameNoLink"]',
			),
			location: [
				textAt(doc, '[data-cy="location"]') ?? placeIn(header),
				header && textAt(header, '[data-testid="locationTypeBadge"]'),
			]
				.filter(Boolean)
				.join(' · '),
			salary: badges.find((text) => text && /[$€£]\s?\d|\bUSD\b/.test(text)),
			employmentType:
				textAt(doc, '[data-cy="employmentDetails"]') ??
				badges.find((text) => text && /^(?:full|part)[- ]?time|^contract|^third party/i.test(text)),
			body: elementAt(
				doc,
				'[data-testid="jobDescriptionHtml"]',
				'[class*="job-detail-description-module"][class*="jobDescription"]',
				'#jobDescription',
			),
		});
	},
};

/** The line under the title, "Raleigh, NC • Posted 12 days ago • Updated 2 hours ago", has a span for each part. */
function placeIn(header: Element | null): string | undefined {
	const parts = [...(header?.querySelectorAll('span span') ?? [])].map(line);
	return parts.find((text) => text && text.length > 3 && !/•|^(?:posted|updated)\b/i.test(text));
}
