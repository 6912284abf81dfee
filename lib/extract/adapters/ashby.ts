import type { Adapter, PageFields } from '../adapter.ts';
import { descriptionElement } from '../inert.ts';
import { attributeAt, elementAt, found, idInPath, textAt } from '../look.ts';
import { at, parsedState, textIn } from '../script-state.ts';

/*
Ashby. The page is drawn by script from `window.__appData`, which holds the posting even while the Application tab is
open. JSON-LD there says TELECOMMUTE of every posting that is not strictly on site, so the workplace comes from the state.
- posting   https://jobs.ashbyhq.com/acme/05223b5a-5ff1-4fe7-9f97-4ef7fc68b8ef               checked on saved pages
- form      https://jobs.ashbyhq.com/acme/05223b5a-5ff1-4fe7-9f97-4ef7fc68b8ef/application   checked on a saved page
- removed   the state's posting is null, the title "Jobs"
*/
const posting = idInPath(/^\/[^/]+\/([0-9a-f]{8}-[0-9a-f-]{27})(?:\/|$)/i);

export const ashby: Adapter = {
	id: 'ashby',
	hosts: ['jobs.ashbyhq.com', 'jobs.eu.ashbyhq.com'],
	verified: '2026-07-01',
	evidence: 'saved-page',
	isPosting: (url) => posting(url) !== null,
	postingId: posting,

	read(doc, url) {
		const state = stateOf(doc);
		const told = at(state, 'posting');
		if (state !== undefined && told === null && !doc.querySelector('.ashby-job-posting-heading')) return REMOVED;
		const isCurrent = textIn(told, 'id')?.toLowerCase() === posting(url)?.toLowerCase();
		return { ...(isCurrent && told ? fromState(state) : {}), ...fromPage(doc) };
	},
};

const REMOVED: PageFields = { title: null, body: null };

function fromPage(doc: Document): PageFields {
	const pane = elementAt(doc, '.ashby-job-posting-left-pane');
	const facts = new Map(
		[...(pane?.querySelectorAll('h2') ?? [])].map((label) => [textAt(label.parentElement ?? label, 'h2'), label]),
	);
	const fact = (label: string) => {
		const holder = facts.get(label)?.parentElement;
		return holder ? textAt(holder, 'p', 'li', 'span') : undefined;
	};
	return found({
		title: textAt(doc, '.ashby-job-posting-heading'),
		company: attributeAt(doc, '[class*="navLogo"] img, .ashby-job-board-logo img', 'alt'),
		location: [fact('Location'), fact('Location Type')].filter(Boolean).join(' · '),
		salary: pane ? (textAt(pane, '[class*="compensationTierSummary"]') ?? fact('Compensation')) : undefined,
		employmentType: fact('Employment Type'),
		body: elementAt(doc, '[class*="_descriptionText_"]'),
	});
}

function fromState(state: unknown): PageFields {
	const told = at(state, 'posting');
	const secondary = at(told, 'secondaryLocationNames');
	const names = [
		textIn(told, 'locationName'),
		...(Array.isArray(secondary) ? secondary.filter((one) => typeof one === 'string') : []),
	];
	const isPaid = at(told, 'shouldDisplayCompensation') !== false;
	const html = textIn(told, 'descriptionHtml');
	return found({
		title: textIn(told, 'title'),
		company: textIn(state, 'organization', 'name'),
		location: [names.filter(Boolean).join('; '), spaced(textIn(told, 'workplaceType'))].filter(Boolean).join(' · '),
		salary: isPaid ? textIn(told, 'compensationTierSummary') : undefined,
		employmentType: spaced(textIn(told, 'employmentType')),
		postedAt: textIn(told, 'publishedDate'),
		body: html ? descriptionElement(html) : undefined,
	});
}

/** "FullTime" as the board shows it: "Full time". */
function spaced(name: string | undefined): string | undefined {
	return name?.replace(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}

function stateOf(doc: Document): unknown {
	for (const script of doc.querySelectorAll('script:not([src])')) {
		const json = /window\.__appData\s*=\s*(\{.*\})\s*;?\s*$/m.exec(script.textContent ?? '')?.[1];
		if (json) return parsedState(json);
	}
	return undefined;
}
