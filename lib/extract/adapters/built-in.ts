import type { Adapter } from '../adapter.ts';
import { elementAt, found, idInPath, textAt } from '../look.ts';
import { line } from '../page-text.ts';

/*
Built In and its city hosts. Facts in the head have no names, only an icon each; the description's id ends in the
posting's number; "top skills" and other postings follow.
- posting   https://builtin.com/job/ai-enablement-lead/4321098   https://www.builtinnyc.com/job/ai-enablement-lead/4321098
Read in others' code (2025 to 2026).
*/
const posting = idInPath(/^\/job\/(?:[^/]+\/)+(\d+)\/?$/);

export const builtIn: Adapter = {
	id: 'built-in',
	hosts: [
		'builtin.com',
		...['nyc.com', 'chicago.org', 'boston.com', 'austin.com', 'colorado.com', 'la.com', 'seattle.com', 'sf.com'].map(
			(city) => `builtin${city}`,
		),
	].flatMap((host) => [host, `www.${host}`]),
	verified: null,
	evidence: 'others-code',
	isPosting: (url) => posting(url) !== null,
	postingId: posting,

	read(doc, url) {
		const card = doc.querySelector('[data-id="job-card"]');
		const beside = (icon: string) => line(card?.querySelector(`i.${icon}`)?.closest('.d-flex'));
		const id = /(\d+)\/?$/.exec(url.pathname)?.[1];
		return found({
			title: card && textAt(card, 'h1'),
			company: card && textAt(card, '[data-id="company-title"]'),
			location: [beside('fa-location-dot'), beside('fa-house-building')].filter(Boolean).join(' · '),
			salary: beside('fa-sack-dollar'),
			body: elementAt(doc, `#job-post-body-${id}`, '[id^="job-post-body-"]'),
		});
	},
};
