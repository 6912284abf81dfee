import type { Adapter } from '../adapter.ts';
import { elementAt, found, idOfTenant, sectionsAt, textAt } from '../look.ts';
import { line } from '../page-text.ts';

/*
iCIMS. The posting stands in a frame (?in_iframe=1) of a page that holds nothing else; headings and texts are siblings
with names of their own, and every fact of the head is a label with its value.
- posting   https://careers-acme.icims.com/jobs/5012/ai-engineer/job?in_iframe=1
Read in others' code; JSON-LD leads for company and date.
*/
const posting = idOfTenant(/^\/jobs\/(\d+)\/(?:[^/]+\/)?job\/?$/);

export const icims: Adapter = {
	id: 'icims',
	hosts: ['*.icims.com'],
	verified: null,
	evidence: 'others-code',
	isPosting: (url) => posting(url) !== null,
	postingId: posting,

	read(doc) {
		const content = doc.querySelector('.iCIMS_JobContent') ?? doc;
		const sections = sectionsAt(content, '.iCIMS_InfoField_Job, .iCIMS_InfoMsg_Job');
		return found({
			title: textAt(doc, '.iCIMS_Header h1', 'h1.iCIMS_Header', '.iCIMS_JobTitle h1'),
			company: / \| Careers at (.+)$/.exec(doc.title)?.[1],
			location: textAt(doc, '.header.left span:not(.field-label)') ?? fact(doc, /location/i),
			salary: [fact(doc, /min(?:imum)? pay/i), fact(doc, /max(?:imum)? pay/i)].filter(Boolean).join(' - '),
			employmentType: fact(doc, /^(?:position |employment |job )?(?:type|status)\b/i),
			body: sections.length > 0 ? sections : elementAt(doc, '.iCIMS_Expandable_Text'),
		});
	},
};

/** A fact of the head; the labels are the employer's own wording. */
function fact(doc: Document, label: RegExp): string | undefined {
	const name = [...doc.querySelectorAll('.iCIMS_JobHeaderField')].find((one) => label.test(line(one) ?? ''));
	return line(name?.nextElementSibling);
}
