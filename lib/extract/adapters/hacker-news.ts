import type { Adapter, PageFields } from '../adapter.ts';
import { found } from '../look.ts';
import { line } from '../page-text.ts';

/*
Hacker News, "Who is hiring?". A thread holds hundreds of postings, so only a chosen comment is read: the one the address
names, on its own page or by its #number in the thread. Its first line is by custom "Company | Role | Place | …", but
some have no bars, or the parts in another order; then the line itself is the title.
- comment           https://news.ycombinator.com/item?id=45678901
- in the thread     https://news.ycombinator.com/item?id=45670000#45678901
Read in others' code.
*/
export const hackerNews: Adapter = {
	id: 'hacker-news',
	hosts: ['news.ycombinator.com'],
	verified: null,
	evidence: 'others-code',
	isPosting: (url) => url.pathname === '/item' && commentId(url) !== null,
	postingId: commentId,

	read(doc, url) {
		const row = doc.querySelector(`tr.athing[id="${commentId(url)}"]`);
		const comment = row?.querySelector('.commtext');
		// A story or a job of its own has no comment text; the thread around it is nobody's posting.
		if (!comment) return { title: null, body: null };
		return { ...found({ body: comment, postedAt: dayOf(row) }), ...headOf(comment) };
	},
};

function commentId(url: URL): string | null {
	return /^#(\d+)$/.exec(url.hash)?.[1] ?? /^\d+$/.exec(url.searchParams.get('id') ?? '')?.[0] ?? null;
}

const dayOf = (row: Element | null) => row?.querySelector('.age[title]')?.getAttribute('title')?.slice(0, 10);

/** The first line: text before the first paragraph, which Hacker News does not wrap. */
function headOf(comment: Element): PageFields {
	const nodes = [...comment.childNodes];
	const end = nodes.findIndex((node) => node.nodeName === 'P' || node.nodeName === 'BR');
	const text = nodes.slice(0, end < 0 ? nodes.length : end).map((node) => node.textContent ?? '');
	const head = text.join('').replace(/\s+/g, ' ').trim() || line(comment) || '';
	const parts = head
		.split(/\s*\|\s*/)
		.map((part) => part.replace(/^\*+|\*+$/g, '').trim())
		.filter(Boolean);
	const [company = '', ...rest] = parts;
	if (rest.length === 0) return { title: cut(head), company: null, location: null };
	const role = rest.find((part) => roles.test(part));
	const salary = rest.find((part) => /[$€£]\s?\d|\d\s?k\b/i.test(part));
	const kind = rest.find((part) => /^(?:full|part)[- ]time\b|^contract/i.test(part));
	const places = rest.filter(
		(part) => ![role, salary, kind].includes(part) && !/^https?:|^www\.|\.\w{2,4}$/.test(part),
	);
	return found({
		title: role ?? cut(head),
		company: company.replace(/\s*\((?:https?:\/\/|www\.)[^)]*\)$|\s+https?:\/\/\S+$/, ''),
		location: places.join(' · '),
		salary: salary ?? null,
		employmentType: kind,
	});
}

const MOST_TITLE = 100;

function cut(head: string): string {
	return head.length > MOST_TITLE ? `${head.slice(0, MOST_TITLE).replace(/\s+\S*$/, '')} …` : head;
}

const roles =
	/\b(?:engineer|developer|designer|scientist|manager|lead|head|director|architect|researcher|analyst|consultant|specialist|roles?|positions?|SRE|PM|CTO|intern)s?\b/i;
