import type { Adapter } from '../adapter.ts';
import { descriptionElement } from '../inert.ts';
import { found } from '../look.ts';
import { at, parsedState, textIn } from '../script-state.ts';

/*
Y Combinator: Work at a Startup and the companies' pages. Both keep the whole posting as JSON in an attribute; the names
of the fields differ. A company's list of openings (/companies/acme/jobs) is no posting.
- posting   https://www.workatastartup.com/jobs/93806
- posting   https://www.ycombinator.com/companies/acme/jobs/U6oyyKZ-founding-engineer
Read in others' code (2026): the attribute is certain, the fields of a company's page are not.
*/
export const yCombinator: Adapter = {
	id: 'y-combinator',
	hosts: ['www.workatastartup.com', 'workatastartup.com', 'www.ycombinator.com', 'ycombinator.com'],
	verified: null,
	evidence: 'others-code',
	isPosting: (url) => idOf(url) !== null,
	postingId: idOf,

	read(doc, url) {
		const props = at(parsedState(doc.querySelector('[data-page]')?.getAttribute('data-page')), 'props');
		const job = at(props, 'job') ?? at(props, 'jobPosting');
		// The attribute stays as first loaded when the page goes on to another posting.
		if (!isShown(job, idOf(url))) return {};
		const html = textIn(job, 'descriptionHtml') ?? textIn(job, 'description');
		return found({
			title: textIn(job, 'title'),
			company: textIn(props, 'company', 'name') ?? textIn(job, 'companyName'),
			location: textIn(job, 'location'),
			salary: textIn(job, 'salaryRange'),
			employmentType: textIn(job, 'type') ?? textIn(job, 'jobType'),
			body: html ? descriptionElement(html) : undefined,
		});
	},
};

function idOf(url: URL): string | null {
	return (
		/^\/jobs\/(\d+)\/?$/.exec(url.pathname)?.[1] ??
		/^\/companies\/[^/]+\/jobs\/([^/]+?)\/?$/.exec(url.pathname)?.[1]?.replace(/-.*$/, '') ??
		null
	);
}

function isShown(job: unknown, id: string | null): boolean {
	return textIn(job, 'id') === id || (textIn(job, 'url') ?? '').includes(`/jobs/${id}`);
}
