import type { Adapter, PageFields } from '../adapter.ts';
import { fieldOf } from '../labels.ts';
import { attributeAt, elementAt, found, textAt } from '../look.ts';
import { line } from '../page-text.ts';
import { isEmploymentType, isWorkplace, MONEY } from '../vocabulary.ts';

/*
LinkedIn: three builds are live at once, and one account may see two of them on one day.
- server-driven, signed in   https://www.linkedin.com/jobs/view/4460000001/                          after others' capture of 2026-09
                             https://www.linkedin.com/jobs/search-results/?currentJobId=4460000001   after others' capture of 2026-09
- classic (Ember), signed in https://www.linkedin.com/jobs/collections/recommended/?currentJobId=1   after others' capture of 2026-09
- guest, 2020 to 2026        https://cz.linkedin.com/jobs/view/tester-at-acme-4015921370             checked on saved pages
Signed-in pages swap postings in place, so the pane's id is compared with the address. Classes of the server-driven
build change with every release; the anchors here are `componentkey`, `data-sdui-*`, `data-testid`, links and labels.
*/
export const linkedIn: Adapter = {
	id: 'linkedin',
	hosts: ['linkedin.com', '*.linkedin.com'],
	verified: '2026-09-23',
	evidence: 'described',
	isPosting: (url) => idOf(url) !== null,
	postingId: idOf,

	read(doc, url) {
		const screen = doc.querySelector('[data-sdui-screen$="JobDetails"]');
		if (screen) return serverDriven(doc, screen, idOf(url));
		if (doc.querySelector('[class*="job-details-jobs-unified-top-card"], #job-details')) return classic(doc);
		return guest(doc);
	},
};

function idOf(url: URL): string | null {
	const current = url.searchParams.get('currentJobId');
	if (current && /^\d+$/.test(current)) return current;
	return /\/(?:jobs\/view|jobPosting)\/(?:[^/]*-)?(\d{6,})(?:\/|$)/.exec(url.pathname)?.[1] ?? null;
}

function serverDriven(doc: Document, screen: Element, id: string | null): PageFields {
	const about = screen.querySelector('[componentkey^="JobDetails_AboutTheJob_"]');
	const box = '[data-testid="expandable-text-box"]';
	const body = (about && elementAt(about, box)) ?? elementAt(screen, `[data-sdui-component$=".aboutTheJob"] ${box}`);
	const isCard = (element: Element) => element.closest('[data-sdui-component]') !== null;
	const top = [...screen.querySelectorAll('p')].filter((one) => !isCard(one));
	const named = titleSegments(doc);
	const headline =
		top.find((one) => line(one) === named?.title) ??
		top.find((one) => one.querySelector(':scope > a[href*="/jobs/view/"]'));
	const place = top.slice(headline ? top.indexOf(headline) + 1 : 0).find((one) => one.textContent?.includes('·'));
	const [location, postedAt] = (line(place) ?? '').split(/\s*·\s*/);
	const pills = [...screen.querySelectorAll('a[href*="/jobs/view/"] span, button span')].filter((one) => !isCard(one));
	const company =
		line(screen.querySelector('[aria-label^="Company, "]')?.getAttribute('aria-label'))?.replace(
			/^Company, |\.$/g,
			'',
		) ??
		line([...screen.querySelectorAll('a[href*="/company/"]')].find((one) => !isCard(one) && line(one))) ??
		named?.company;
	const postingId = about?.getAttribute('componentkey')?.replace(/^.*_/, '') ?? headlineId(headline);
	return found({
		title: line(headline) ?? named?.title,
		company,
		...withPills(location, pills),
		postedAt,
		// While the next posting loads, the screen stands without its text: other cards' texts are not a description.
		body: body ?? null,
		postingId: postingId ?? (id === null ? undefined : id),
	});
}

function headlineId(headline: Element | undefined): string | undefined {
	const link = headline?.querySelector('a[href*="/jobs/view/"]')?.getAttribute('href');
	return link ? /\/jobs\/view\/(\d+)/.exec(link)?.[1] : undefined;
}

/** "(3) Title | Company | LinkedIn": a title may hold bars of its own, so it is split from the right. */
function titleSegments(doc: Document): { title: string; company: string } | undefined {
	const parts = doc.title.replace(/^\(\d+\+?\)\s*/, '').split(' | ');
	if (parts.length < 3 || parts.at(-1) !== 'LinkedIn') return undefined;
	return { title: parts.slice(0, -2).join(' | '), company: parts.at(-2) ?? '' };
}

function classic(doc: Document): PageFields {
	const card = '.job-details-jobs-unified-top-card__';
	const details = elementAt(doc, '#job-details', '.jobs-description__content .jobs-box__html-content');
	const title = doc.querySelector(`${card}job-title h1, ${card}job-title`);
	const location = textAt(
		doc,
		`${card}primary-description-container .tvm__text`,
		`${card}primary-description-container`,
	);
	const pills = doc.querySelectorAll(
		'.job-details-fit-level-preferences button strong, .job-details-preferences-and-skills__pill',
	);
	const link = title?.querySelector('a[href*="/jobs/view/"]')?.getAttribute('href');
	const applied = doc.querySelector('.jobs-apply-button[data-job-id]')?.getAttribute('data-job-id');
	return found({
		title: line(title),
		company: textAt(doc, `${card}company-name`),
		...withPills(location?.split(/\s*·\s*/)[0], pills),
		body: details ? withoutHeading(details) : null,
		postingId: (link && /\/jobs\/view\/(\d+)/.exec(link)?.[1]) ?? applied ?? undefined,
	});
}

/** Pills tell workplace, kind of employment and pay, in any order and number. */
function withPills(
	location: string | undefined,
	pills: Iterable<Element>,
): Pick<PageFields, 'location' | 'salary' | 'employmentType'> {
	const texts = [...pills].map((pill) => line(pill)).filter((text) => text !== undefined);
	const workplace = texts.find(isWorkplace);
	const salary = texts.find((text) => MONEY.test(text));
	const employmentType = texts.find(isEmploymentType);
	const place = [location, workplace].filter(Boolean).join(' · ');
	return { ...(place && { location: place }), ...(salary && { salary }), ...(employmentType && { employmentType }) };
}

/** The parts after the heading "About the job". */
function withoutHeading(details: Element): Element | Element[] {
	const [first, ...rest] = details.children;
	const hasOwnText = [...details.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim());
	return first && /^h2$/i.test(first.tagName) && rest.length && !hasOwnText ? rest : details;
}

function guest(doc: Document): PageFields {
	const criteria = [...doc.querySelectorAll('[class*="job-criteria__item"], [class*="job-criteria-item"]')].map(
		(item) => ({
			label: textAt(item, '[class*="subheader"]', 'h3') ?? '',
			value: textAt(item, '[class*="job-criteria-text"], [class*="criteria__text"]', 'span'),
		}),
	);
	const type =
		criteria.find(({ label }) => fieldOf(label) === 'employmentType') ??
		criteria.find(({ value }) => value !== undefined && isEmploymentType(value));
	const body = elementAt(doc, '.show-more-less-html__markup', '.description__text');
	return found({
		title: textAt(doc, '.top-card-layout__title', '.topcard__title'),
		company: textAt(doc, '.topcard__org-name-link', '.topcard__flavor:not(.topcard__flavor--bullet)'),
		location: textAt(doc, '.topcard__flavor--bullet:not(.topcard__flavor--metadata)'),
		// Cards of similar jobs carry pay ranges of their own, so a page without this one has none.
		salary: textAt(doc, '.compensation__salary', '.compensation__salary-range') ?? (body ? null : undefined),
		employmentType: type?.value,
		postedAt: textAt(doc, '.posted-time-ago__text') ?? attributeAt(doc, '.top-card-layout time', 'datetime'),
		body,
	});
}
