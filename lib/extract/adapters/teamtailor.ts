import type { Adapter } from '../adapter.ts';
import { attributeAt, found, idInPath, textAt } from '../look.ts';
import { line } from '../page-text.ts';

/*
Teamtailor. On employers' own domains the general layers read it; up to three h1 on a page (cover, cookie notice, privacy policy); the
line above the title is "department · place · remote status" without names.
- posting   https://acme.teamtailor.com/jobs/8002146-legal-counsel                       read in others' code
- form      https://acme.teamtailor.com/jobs/8002146-legal-counsel/applications/new      checked on a saved page
The description comes from JSON-LD and the general layers.
*/
const posting = idInPath(/^\/(?:[a-z]{2}(?:-[a-z]{2})?\/)?jobs\/(\d+)(?:-|\/|$)/i);

export const teamtailor: Adapter = {
	id: 'teamtailor',
	hosts: ['*.teamtailor.com'],
	verified: '2026-07-01',
	evidence: 'saved-form',
	isPosting: (url) => posting(url) !== null,
	postingId: posting,

	read(doc) {
		const title = doc.querySelector('.block-cover h1, h1[class*="font-company-header"]');
		const [department, ...place] = [...(title?.previousElementSibling?.querySelectorAll('span') ?? [])]
			.map(line)
			.filter((text) => text && text !== '·');
		return found({
			title: line(title) ?? textAt(doc, 'main h1'),
			company: attributeAt(doc, 'meta[property="og:site_name"]', 'content'),
			location: department ? place.join(' · ') : undefined,
		});
	},
};
