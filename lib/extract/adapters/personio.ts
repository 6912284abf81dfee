import type { Adapter } from '../adapter.ts';
import { found, idOfTenant, sectionsAt, textAt, textsAt } from '../look.ts';
import { line } from '../page-text.ts';
import { isEmploymentType } from '../vocabulary.ts';

/*
Personio. Several generations with hashed classes; stable are the names for designs of the employers' own ("jb-…",
"detail-…"). The text is split over sections, the employer's portrait among them; JSON-LD may hold it or a part of it.
- posting   https://acme.jobs.personio.de/job/1234567?language=en
Read in others' code (2026).
*/
const posting = idOfTenant(/^\/job\/(\d+)(?:\/|$)/);

export const personio: Adapter = {
	id: 'personio',
	hosts: ['*.jobs.personio.de', '*.jobs.personio.com'],
	verified: null,
	evidence: 'others-code',
	isPosting: (url) => posting(url) !== null,
	postingId: posting,

	read(doc) {
		const facts = [...doc.querySelectorAll('.jb-attribute [class*="jobMetaText"]')].map(line);
		return found({
			title: textAt(doc, 'h1.job-position-title', 'h1.detail-title'),
			company: /\| Jobs (?:at|bei) (.+)$/.exec(doc.title)?.[1],
			location: textsAt(doc, '.jb-attribute [class*="locationText"], [class*="job-meta"] [class*="locationText"]'),
			employmentType: facts.find((fact) => fact && isEmploymentType(fact)),
			body: sectionsAt(doc, '.jb-description-item, [class*="jobDescriptionItem"], .detail-content-block'),
		});
	},
};
