import type { Adapter } from '../adapter.ts';
import { attributeAt, elementAt, found, idInPath, textAt } from '../look.ts';

/*
Lever. The description is one section, the lists and the closing words are its siblings; the button to apply and a note
on the use of AI in hiring stand among them. The company is only in the tab's title and the logo's alt text.
- posting   https://jobs.lever.co/acme/f222ad5c-b7dd-43c4-9008-ee1a53174afa           read in others' code
- form      https://jobs.lever.co/acme/f222ad5c-b7dd-43c4-9008-ee1a53174afa/apply     checked on a saved page
*/
const posting = idInPath(/^\/[^/]+\/([^/]+)(?:\/apply)?\/?$/);

export const lever: Adapter = {
	id: 'lever',
	hosts: ['jobs.lever.co', 'jobs.eu.lever.co'],
	verified: '2026-07-01',
	evidence: 'saved-form',
	isPosting: (url) => posting(url) !== null,
	postingId: posting,

	read(doc) {
		const title = textAt(doc, '.posting-headline h2', '.posting-header h2');
		const category = (name: string) => textAt(doc, `.posting-categories .${name}`)?.replace(/\s*\/$/, '');
		return found({
			title,
			company: companyIn(doc, title),
			location: [category('location'), category('workplaceTypes')].filter(Boolean).join(' · '),
			salary: textAt(doc, '[data-qa="salary-range"]'),
			employmentType: category('commitment'),
			body: sectionsOf(elementAt(doc, '[data-qa="job-description"]')),
		});
	},
};

function companyIn(doc: Document, title: string | undefined): string | undefined {
	const logo = attributeAt(doc, '.main-header-logo img', 'alt');
	if (logo) return logo.replace(/\s+logo$/i, '');
	const ending = ` - ${title}`;
	return title && doc.title.endsWith(ending) ? doc.title.slice(0, -ending.length).trim() : undefined;
}

const notContent = '.posting-header, .last-section-apply, .application-form, [data-qa="ai-disclaimer"]';

function sectionsOf(description: Element | undefined): Element[] {
	const siblings = [...(description?.parentElement?.children ?? [])];
	return siblings.filter((one) => one.classList.contains('section') && !one.matches(notContent));
}
