import type { Adapter } from '../adapter.ts';
import { attributeAt, elementAt, found, idInPath, sectionsAt, textAt } from '../look.ts';
import { line } from '../page-text.ts';

/*
Remote OK. A posting is a row opened inside the list: its head and its text are two table rows with one number, other
rows follow, each with text and JSON-LD of its own. JSON-LD holds pay and places ("Anywhere") that the page does not show.
- posting   https://remoteok.com/remote-jobs/remote-ai-engineer-acme-1093456
Read in others' code and notes on a saved page.
*/
// The number ends the slug; formerly it began it.
const posting = idInPath(/^\/(?:[a-z]{2}\/)?(?:remote-jobs|l)\/(?:(?:[^/]*-)?(\d{4,})|(\d{4,})-[^/]*|([^/]+))\/?$/);

export const remoteOk: Adapter = {
	id: 'remote-ok',
	hosts: ['remoteok.com', 'www.remoteok.com', 'remoteok.io', 'www.remoteok.io'],
	verified: null,
	evidence: 'described',
	isPosting: (url) => posting(url) !== null,
	postingId: posting,

	read(doc, url) {
		const id = posting(url);
		const row = doc.querySelector(`tr.job[data-id="${id}"], tr[id="job-${id}"]`) ?? doc.querySelector('tr.job.active');
		const number = /^\d+$/.exec(row?.getAttribute('data-id') ?? '')?.[0] ?? id;
		const opened = doc.querySelector(`tr.expand[data-id="${number}"], tr[class~="expand-${number}"]`);
		const facts = [...(row?.querySelectorAll('.location') ?? [])].map((one) => line(one)?.replace(pictures, '').trim());
		const pay = facts.find((text) => text && /\d/.test(text));
		return found({
			title: row && textAt(row, '[itemprop="title"]'),
			company: row && textAt(row, '[itemprop="hiringOrganization"] [itemprop="name"]', '[itemprop="name"]'),
			location: facts.filter((text) => text && text !== pay).join(', '),
			salary: row ? (pay ?? null) : undefined,
			postedAt: row && attributeAt(row, 'time[datetime]', 'datetime'),
			body: opened ? textParts(opened) : undefined,
		});
	},
};

/** Flags, globes and money bags before the facts. */
const pictures = /\p{Extended_Pictographic}|\p{Regional_Indicator}|\ufe0f/gu;

/** The posting's text without the profile of the company that stands in the same element. */
function textParts(opened: Element): Element[] | Element | undefined {
	const parts = sectionsAt(opened, '.description .markdown, .description .html');
	return parts.length > 0
		? parts.filter((part) => !part.closest('.company_profile'))
		: elementAt(opened, '.description');
}
