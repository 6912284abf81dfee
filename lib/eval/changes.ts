import { FIELDS } from '../analysis/codebook.ts';
import { splitSentences } from '../analysis/sentences.ts';
import type { Findings, PostingText, Report } from '../analysis/types.ts';

/** A change of a posting that means nothing: what is found must stay. */
export interface Change {
	readonly name: string;
	readonly apply: (posting: PostingText) => PostingText;
}

const LEGAL = `

Acme is an equal opportunity employer. All qualified applicants will receive consideration for employment without regard to race, colour, religion, sex, sexual orientation, gender identity, national origin, disability or veteran status. If you need an accommodation during the application process, please let us know. We process your data in line with our privacy policy.`;

const inText =
	(change: (text: string) => string) =>
	(posting: PostingText): PostingText => ({ ...posting, text: change(posting.text) });

export const CHANGES: readonly Change[] = [
	{ name: 'legal text appended', apply: inText((text) => text + LEGAL) },
	{ name: 'parts in another order', apply: inText(partsTurned) },
	{ name: 'headings in capitals', apply: inText((text) => headings(text, (heading) => heading.toUpperCase())) },
	{ name: 'headings with a colon', apply: inText((text) => headings(text, (heading) => heading.replace(/:?$/u, ':'))) },
	{ name: 'other marks of list items', apply: inText((text) => text.replace(/^[-•*] /gmu, '▪ ')) },
	{ name: 'emoji before list items', apply: inText((text) => text.replace(/^[-•*] /gmu, '✅ ')) },
	{ name: 'typographic quotation marks', apply: inText(typographic) },
	{ name: 'non-breaking spaces', apply: inText((text) => text.replace(/ (?=\S+ \S)/gu, '\u00A0')) },
	{ name: 'no line breaks', apply: inText((text) => text.replace(/\s*\n\s*/gu, ' ')) },
	{ name: 'markup left in', apply: inText((text) => text.replace(/^(.*\S.*)$/gmu, '<p>$1</p>')) },
	{ name: 'line ends of Windows', apply: inText((text) => text.replaceAll('\n', '\r\n')) },
	{ name: 'empty lines between all lines', apply: inText((text) => text.replace(/\n+/gu, '\n\n')) },
	{
		name: 'the company is called Unicorn Ltd',
		apply: ({ title, company, text }) => ({
			title,
			company: 'Unicorn Ltd',
			text: company ? text.replaceAll(company, 'Unicorn Ltd') : text,
		}),
	},
];

/** The parts under headings, the first of them put last: the opening stays where it is. */
function partsTurned(text: string): string {
	const starts = splitSentences(text)
		.filter(({ heading, start }) => heading && start > 0)
		.map(({ start }) => start);
	const [first, second] = starts;
	if (first === undefined || second === undefined) return text;
	return `${text.slice(0, first)}${text.slice(second)}\n${text.slice(first, second).trimEnd()}`;
}

function headings(text: string, change: (heading: string) => string): string {
	return splitSentences(text)
		.filter(({ heading }) => heading)
		.reduceRight((all, { start, end }) => all.slice(0, start) + change(all.slice(start, end)) + all.slice(end), text);
}

function typographic(text: string): string {
	return text.replaceAll("'", '’').replace(/"([^"\n]*)"/gu, '“$1”');
}

/** How many of the findings stated before or after a change are the same before and after it. */
export interface Kept {
	readonly name: string;
	readonly same: number;
	readonly all: number;
}

export function keptUnder(
	changes: readonly Change[],
	postings: readonly PostingText[],
	read: (posting: PostingText) => Report,
): Kept[] {
	const asTheyStand = postings.map((posting) => findingsOf(read(posting)));
	return changes.map(({ name, apply }) => {
		let [same, all] = [0, 0];
		postings.forEach((posting, i) => {
			const [before, after] = [asTheyStand[i] ?? null, findingsOf(read(apply(posting)))];
			for (const field of FIELDS) {
				const [was, is] = [valueIn(before, field), valueIn(after, field)];
				if (was === null && is === null) continue;
				all++;
				if (was === is) same++;
			}
		});
		return { name, same, all };
	});
}

function findingsOf(report: Report): Findings | null {
	return report.kind === 'read' || report.kind === 'other-role' ? report.findings : null;
}

function valueIn(findings: Findings | null, field: (typeof FIELDS)[number]): unknown {
	const finding = findings?.[field];
	return finding?.state === 'stated' ? finding.value : null;
}
