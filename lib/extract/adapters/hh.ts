import type { Adapter } from '../adapter.ts';
import { elementAt, found, idInPath, textAt } from '../look.ts';

/*
hh.ru and its sister hosts. Stable data-qa names; employers with a branded page have their text in another element; the
date is part of a sentence; similar postings below repeat the pattern of the head under vacancy-serp names.
- posting   https://hh.ru/vacancy/132469416   https://tbilisi.headhunter.ge/vacancy/132469416
Read in others' code (2024 to 2026).
*/
const posting = idInPath(/^\/vacancy\/(\d+)\/?$/);

export const hh: Adapter = {
	id: 'hh',
	hosts: ['hh.ru', 'hh.kz', 'hh.uz', 'hh1.az', 'headhunter.ge', 'headhunter.kg', 'rabota.by'].flatMap((host) => [
		host,
		`*.${host}`,
	]),
	verified: null,
	evidence: 'others-code',
	isPosting: (url) => posting(url) !== null,
	postingId: posting,

	read(doc) {
		const marked = (...names: string[]) => textAt(doc, ...names.map((name) => `[data-qa="${name}"]`));
		const published = textAt(doc, '[data-qa="vacancy-creation-time"]', '[class*="vacancy-creation-time"]');
		return found({
			title: marked('vacancy-title')?.replace(/\s*\((?:архив|в архиве).*\)$/i, ''),
			company: marked('vacancy-company-name'),
			location: marked('vacancy-view-location', 'vacancy-view-raw-address'),
			salary: textAt(doc, '[data-qa="vacancy-salary"]', '[data-qa^="vacancy-salary-compensation-type"]'),
			employmentType: marked('common-employment-text', 'vacancy-view-employment-mode'),
			postedAt: published && (/\d{1,2}\s+\p{L}+\s+\d{4}/u.exec(published)?.[0] ?? published),
			body: elementAt(
				doc,
				'[data-qa="vacancy-description"]',
				'[data-qa="vacancy-branded-description-content"]',
				'[data-qa="vacancy-branded-description"]',
				'.vacancy-branded-description-content',
				'.tmpl-hh-wrapper',
			),
		});
	},
};
