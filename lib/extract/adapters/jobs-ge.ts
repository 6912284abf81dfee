import type { Adapter } from '../adapter.ts';
import { found } from '../look.ts';
import { line } from '../page-text.ts';

/*
jobs.ge. A table without names: three labelled rows (title, provider, dates; English or Georgian), then the text in
further rows; no headings, no JSON-LD. The Georgian page may hold a summary only, or an image.
- posting   https://jobs.ge/en/ads/?view=jobs&id=757647   https://jobs.ge/ge/?view=jobs&id=757647
- posting   https://jobs.ge/en/ads/757647
Read in others' code (2026).
*/
export const jobsGe: Adapter = {
	id: 'jobs-ge',
	hosts: ['jobs.ge', 'www.jobs.ge'],
	verified: null,
	evidence: 'others-code',
	isPosting: (url) => adId(url) !== null,
	postingId: adId,

	read(doc) {
		const head = [...doc.querySelectorAll('td')].find(
			(cell) => labels.title.test(line(cell) ?? '') && !cell.querySelector('td'),
		);
		const table = head?.closest('table');
		const rows = [...doc.querySelectorAll('tr')].filter((row) => table && row.closest('table') === table);
		const value = (label: RegExp) => {
			const row = rows.map(line).find((text) => text && label.test(text));
			return row?.replace(label, '').trim();
		};
		return found({
			title: value(labels.title),
			company: value(labels.company),
			postedAt: value(labels.published)?.split(' / ')[0],
			body: rows.filter((row) => !Object.values(labels).some((label) => label.test(line(row) ?? ''))),
		});
	},
};

function adId(url: URL): string | null {
	const { searchParams } = url;
	if (searchParams.get('view') === 'jobs') return /^\d+$/.exec(searchParams.get('id') ?? '')?.[0] ?? null;
	return /\/ads\/(\d+)\/?$/.exec(url.pathname)?.[1] ?? null;
}

const labels = {
	title: /^(?:Ad title|დასახელება):/i,
	company: /^(?:Provided by|მომწოდებელი):/i,
	published: /^(?:Published|გამოქვეყნდა):/i,
};
