import type { Adapter } from '../adapter.ts';
import { attributeAt, elementAt, found, textAt, textsAt } from '../look.ts';
import { line } from '../page-text.ts';

/*
Indeed. A search may open its first posting without naming it in the address; in that pane the title ends in a label of
its own (" - job post", translated per country) and only the `fromjk` of a link says whose it is. Pay and kind of work
share one element.
- alone           https://au.indeed.com/viewjob?jk=54f1f8af68d722d2       checked on a saved page
- search pane     https://www.indeed.com/jobs?q=…&vjk=54f1f8af68d722d2    read in others' code
*/
export const indeed: Adapter = {
	id: 'indeed',
	hosts: ['indeed.com', '*.indeed.com'],
	verified: '2026-08-06',
	evidence: 'saved-page',
	isPosting: (url) => jobKey(url) !== null || /^\/(?:jobs|q-.+\.html|cmp\/[^/]+\/jobs)\/?$/.test(url.pathname),
	postingId: jobKey,

	read(doc, url) {
		const title = titleOf(doc);
		const body = elementAt(doc, '#jobDescriptionText', '.simple-job-description-html', '.react-native-html-content');
		if (!title && !body && !jobKey(url)) return { title: null, body: null };
		const summary = [...doc.querySelectorAll('#salaryInfoAndJobType > span')].map(line);
		const shown = attributeAt(doc, '[data-testid="jobsearch-CompanyInfoContainer"] a[href*="fromjk="]', 'href');
		return found({
			title,
			company: textAt(doc, '[data-testid="inlineHeader-companyName"]', '[data-company-name]'),
			location: [
				textAt(
					doc,
					'[data-testid="inlineHeader-companyLocation"]',
					'[data-testid="jobsearch-JobInfoHeader-companyLocation"]',
					'#jobLocationText',
					'[data-testid="job-location"]',
				),
				workplaceIn(doc),
			]
				.filter(Boolean)
				.join(' · '),
			salary: summary.find((text) => text && /\d/.test(text)) ?? textsAt(doc, '[aria-label="Pay"] li'),
			employmentType:
				summary.find((text) => text && !/\d/.test(text))?.replace(/^\s*-\s*/, '') ??
				textsAt(doc, '[aria-label="Job type"] li'),
			body,
			postingId: shown && (/[?&]fromjk=([0-9a-f]+)/i.exec(shown)?.[1]?.toLowerCase() ?? undefined),
		});
	},
};

function jobKey(url: URL): string | null {
	const key = url.searchParams.get('vjk') ?? url.searchParams.get('jk');
	return key && /^[0-9a-f]{12,}$/i.test(key) ? key.toLowerCase() : null;
}

function titleOf(doc: Document): string | undefined {
	const heading = elementAt(
		doc,
		'[data-testid="jobsearch-JobInfoHeader-title"]',
		'[data-testid="simpler-jobTitle"]',
		'[data-testid="vj-job-title"]',
	);
	const title = line(heading);
	const spans = [...(heading?.querySelectorAll('span') ?? [])].map((span) => span.textContent.trim());
	const label = spans.find((text) => text.startsWith('- '));
	return label && title?.endsWith(label) ? title.slice(0, -label.length).trim() : title;
}

/** "Hybrid work" has no name of its own: it is the last short line beside the place. */
function workplaceIn(doc: Document): string | undefined {
	const place = doc.querySelector('[data-testid="inlineHeader-companyLocation"]');
	const text = line(place?.nextElementSibling);
	return text && text.length < 30 ? text : undefined;
}
