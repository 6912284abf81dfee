import type { Adapter } from '../adapter.ts';
import { descriptionElement } from '../inert.ts';
import { elementAt, found, textAt } from '../look.ts';
import { at, parsedState, textIn } from '../script-state.ts';

/*
Wellfound (AngelList). Over a search a posting is a layer, and the page's state then holds many; both are read for the id
in the address only. Class names carry hashes.
- alone    https://wellfound.com/jobs/3012345-applied-ai-engineer
- alone    https://wellfound.com/company/acme/jobs/3012345-applied-ai-engineer
- layer    https://wellfound.com/jobs?job_listing_slug=3012345-applied-ai-engineer
Weak: the state's shape and two selectors were read in others' code; the general layers lead.
*/
export const wellfound: Adapter = {
	id: 'wellfound',
	hosts: ['wellfound.com', 'www.wellfound.com'],
	verified: null,
	evidence: 'weak',
	isPosting: (url) => listingId(url) !== null,
	postingId: listingId,

	read(doc, url) {
		const state = parsedState(doc.querySelector('script#__NEXT_DATA__')?.textContent);
		const data = at(state, 'props', 'pageProps', 'apolloState', 'data');
		const listing = at(data, `JobListing:${listingId(url)}`);
		const startup = textIn(listing, 'startup', '__ref');
		const description = textIn(listing, 'description');
		const places = at(listing, 'locationNames');
		const layer = doc.querySelector('[data-test="JobDetail"]') ?? doc;
		return found({
			title: textIn(listing, 'title') ?? textAt(layer, 'h1'),
			company: startup && textIn(data, startup, 'name'),
			location: Array.isArray(places) ? places.filter((place) => typeof place === 'string').join(', ') : undefined,
			salary: textIn(listing, 'compensation'),
			body:
				elementAt(doc, '[data-test="JobDetail"] [class*="styles_description__"]', '#job-description') ??
				(description ? descriptionElement(description) : undefined),
		});
	},
};

function listingId(url: URL): string | null {
	const slug = url.searchParams.get('job_listing_slug') ?? url.pathname;
	return /^(?:\/(?:company\/[^/]+\/)?jobs\/)?(\d+)(?:-|\/|$)/.exec(slug)?.[1] ?? null;
}
