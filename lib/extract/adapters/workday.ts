import type { Adapter } from '../adapter.ts';
import { elementAt, found, textAt, textsAt } from '../look.ts';
import { line } from '../page-text.ts';

/*
Workday. h1 is the employer's slogan, the title is an h2; every fact is a dl whose dt is a hidden label; the employer is
named nowhere but in the slogan and in the text, and JSON-LD names a legal entity ("2100 ACME USA").
- posting      https://acme.wd5.myworkdayjobs.com/en-US/External/job/Germany-Munich/Engineer_JR2019510-1   checked on a saved page
- search pane  https://acme.wd5.myworkdayjobs.com/External/details/Engineer_JR2019510                     read in others' code
- other host   https://wd5.myworkdaysite.com/en-US/recruiting/acme/External/job/Munich/Engineer_JR2019510
*/
export const workday: Adapter = {
	id: 'workday',
	hosts: ['*.myworkdayjobs.com', '*.myworkdaysite.com'],
	verified: '2026-07-01',
	evidence: 'saved-page',
	isPosting: (url) => slugOf(url) !== null,
	postingId: requisitionOf,

	read(doc, url) {
		const body = elementAt(doc, '[data-automation-id="jobPostingDescription"]');
		return found({
			title: textAt(doc, '[data-automation-id="jobPostingHeader"]'),
			company: companyIn(doc, tenantOf(url), line(body)),
			location: [fact(doc, 'locations'), fact(doc, 'remoteType')].filter(Boolean).join(' · '),
			employmentType: fact(doc, 'time'),
			postedAt: fact(doc, 'postedOn'),
			body,
			postingId: url.pathname.includes('/details/') ? shownIn(doc, url) : undefined,
		});
	},
};

function fact(doc: Document, id: string): string | undefined {
	const named = `[data-automation-id="${id}"]`;
	return doc.querySelector(`${named} dt`) ? textsAt(doc, `${named} dd`, '; ') : textAt(doc, named);
}

/** The posting's own part of the path, "Engineer_JR2019510-1", also when a form follows it. */
function slugOf(url: URL): string | null {
	return /\/(?:job|details)\/(?:[^/]+\/)*?([^/]+?)(?:\/apply(?:\/.*)?)?\/?$/.exec(url.pathname)?.[1] ?? null;
}

/** Employer and requisition, "acme/JR2019510-1": the same posting may stand on several of the employer's sites. */
function requisitionOf(url: URL): string | null {
	const slug = slugOf(url);
	return slug && `${tenantOf(url)}/${slug.slice(slug.lastIndexOf('_') + 1)}`;
}

function tenantOf(url: URL): string {
	return (/\/recruiting\/([^/]+)\//.exec(url.pathname)?.[1] ?? url.hostname.split('.')[0] ?? '').toLowerCase();
}

/** The employer as its own page spells it: in the slogan, or where the text names the tenant of the address. */
function companyIn(doc: Document, tenant: string, text = ''): string | undefined {
	const slogan = textAt(doc, '[data-automation-id="headerTitle"]');
	const named = slogan && /^(?:careers|jobs|work(?:ing)?) (?:at|with) (.{2,40})$/i.exec(slogan)?.[1];
	if (named) return named;
	const letters = tenant.replace(/[^a-z0-9]/g, '');
	return letters.length > 2 ? new RegExp(`\\b${letters}\\b`, 'i').exec(text)?.[0] : undefined;
}

/** The address's own id when the page shows its requisition (an address may add "-1"), else the one that is shown. */
function shownIn(doc: Document, url: URL): string | undefined {
	const shown = fact(doc, 'requisitionId');
	const letters = (text: string) => text.toLowerCase().replace(/[^a-z0-9]/g, '');
	const isAsked = shown && letters(url.pathname).includes(letters(shown));
	return isAsked ? (requisitionOf(url) ?? undefined) : shown;
}
