import type { Adapter } from '../adapter.ts';
import { elementAt, found, idInPath, textAt, textsAt } from '../look.ts';
import { line } from '../page-text.ts';

/*
Naukri. Every class name carries a hash that changes per build; the part before it holds. Pay is often "Not Disclosed",
and the company's rating and reviews are further links beside its name.
- posting   https://www.naukri.com/job-listings-ai-engineer-acme-bengaluru-5-to-8-years-120926012345
Read in others' code (2024 to 2026).
*/
const posting = idInPath(/^\/job-listings-.+-(\d{6,})\/?$/);

export const naukri: Adapter = {
	id: 'naukri',
	hosts: ['naukri.com', 'www.naukri.com'],
	verified: null,
	evidence: 'others-code',
	isPosting: (url) => posting(url) !== null,
	postingId: posting,

	read(doc) {
		const salary = textAt(doc, '[class*="jhc__salary"]');
		return found({
			title: textAt(doc, 'h1[class*="jd-header-title"]', '[class*="jd-header-title__"]'),
			company: textAt(doc, '[class*="jd-header-comp-name"] > a'),
			location:
				textsAt(doc, '[class*="jhc__location"] a') ?? textAt(doc, '[class*="jhc__location"]', '[class*="jhc__loc__"]'),
			salary: salary && (/not disclosed/i.test(salary) ? null : salary),
			employmentType: detail(doc, /^employment type/i),
			postedAt: detail(doc, /^posted/i),
			body: elementAt(doc, '[class*="JDC__dang-inner-html"]'),
		});
	},
};

/** The value beside a label, in the details under the description or in the line of figures in the head. */
function detail(doc: Document, label: RegExp): string | undefined {
	const facts = [...doc.querySelectorAll('[class*="styles_details__"], [class*="jhc__stat__"]')];
	const fact = facts.find((one) => label.test(line(one.querySelector('label')) ?? ''));
	return line(fact?.querySelector('span'));
}
