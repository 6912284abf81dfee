import type { Adapter } from '../adapter.ts';
import { attributeAt, elementAt, found, idInPath, textAt } from '../look.ts';
import { line } from '../page-text.ts';

/*
We Work Remotely. JSON-LD is sometimes broken JSON. Since 2024 the facts are labelled items of a side list; before that
they were unlabelled tags, the category among them, and the company's seat beside its name is not the job's place.
- posting   https://weworkremotely.com/remote-jobs/acme-devops-engineer
The layout of 2020 was checked on saved pages, the present one read in others' code.
*/
const posting = idInPath(/^\/remote-jobs\/(?!search|new(?:\/|$))([^/]+)\/?$/);

export const weWorkRemotely: Adapter = {
	id: 'we-work-remotely',
	hosts: ['weworkremotely.com', 'www.weworkremotely.com'],
	verified: '2020-10-20',
	evidence: 'old-layout',
	isPosting: (url) => posting(url) !== null,
	postingId: posting,

	read: (doc) => (doc.querySelector('.listing-header-container') ? readTags(doc) : readList(doc)),
};

function readList(doc: Document) {
	const items = [...doc.querySelectorAll('.lis-container__job__sidebar__job-about__list__item')];
	const fact = (label: RegExp) => {
		const item = items.find((one) => label.test(line(one) ?? ''));
		const values = [...(item?.querySelectorAll('span') ?? [])].filter((one) => !one.querySelector('span'));
		return values.map(line).filter(Boolean).join(', ');
	};
	return found({
		title: textAt(doc, '.lis-container__header__hero__company-info__title'),
		company: textAt(doc, '.lis-container__job__sidebar__companyDetails__info__title h3'),
		location: fact(/^region/i) || fact(/^countr/i),
		salary: fact(/^salary/i),
		employmentType: fact(/^job type/i),
		postedAt: fact(/^posted on/i),
		body: elementAt(doc, '.lis-container__job__content__description'),
	});
}

function readTags(doc: Document) {
	const tags = [...doc.querySelectorAll('.listing-header-container .listing-tag')];
	const [kind, place] = tags.filter((tag) => !tag.closest('a[href^="/categories/"]')).map(line);
	return found({
		title: textAt(doc, '.listing-header-container h1'),
		company: textAt(doc, '.company-card h2'),
		location: place,
		employmentType: kind,
		postedAt: attributeAt(doc, '.listing-header-container time', 'datetime'),
		body: elementAt(doc, '#job-listing-show-container'),
	});
}
