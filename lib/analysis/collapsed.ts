/*
Text that lost its line breaks: one endless line in which headings and list items run on. Where it can be told, they are set apart again.
*/

/** A line this long, in characters, was more than one. */
const ENDLESS = 1500;
/** Fewer dashes than this are dashes, not marks of a list. */
const FEWEST_ITEMS = 3;
const ITEM = /(?<=[^\s\d])\s+(?=[-–*·]\s+["“(]?\p{Lu}[\p{L}’']+\s)/gu;
/** What postings call their parts, as it stands at the start of one. */
const TITLE = [
	'(?:About|ABOUT) (?:us|you|[Tt]he (?:role|job|team|company|position)|US|YOU|THE (?:ROLE|JOB|TEAM|COMPANY|POSITION))',
	'(?:The|THE) (?:role|job|position|opportunity|ROLE|JOB|POSITION|OPPORTUNITY)',
	'(?:Who|WHO) (?:we|you|WE|YOU) (?:are|ARE)',
	"(?:What|WHAT) (?:[Yy]ou|YOU)(?:['’]ll| will| WILL|['’]LL)? (?:do|bring|need|DO|BRING|NEED)",
	"(?:What|WHAT) (?:we|WE)(?:['’]re looking for| are looking for| offer| OFFER)",
	'(?:(?:Key|Your|Main|Core|Minimum|Preferred|KEY|YOUR|MAIN|MINIMUM|PREFERRED) )?(?:[Rr]esponsibilities|[Dd]uties|[Tt]asks|[Rr]equirements|[Qq]ualifications|[Ss]kills|[Bb]enefits|RESPONSIBILITIES|DUTIES|TASKS|REQUIREMENTS|QUALIFICATIONS|SKILLS|BENEFITS)',
	'(?:Nice to have|NICE TO HAVE|Nice-to-have|Good to have|How to apply|HOW TO APPLY|Job description|JOB DESCRIPTION|Equal opportunity|Why join us|WHY JOIN US)',
].join('|');
/** Looked for once a run of spaces, not once a space. */
const BEFORE_TITLE = new RegExp(
	String.raw`(?<!\s)\s+(?=(?:${TITLE})(?::|\s+[-–*·•]\s))|(?<=[.!?:;)])\s+(?=(?:${TITLE})\s+\p{Lu})`,
	'gu',
);
const AFTER_TITLE = new RegExp(String.raw`(?<=^(?:${TITLE}):?)\s+(?=[-–*·•]\s|\p{Lu})`, 'u');

/** Pieces of a line, in order, as offsets into it; the line itself unless it is an endless one. */
export function uncollapse(line: string): (readonly [number, number])[] {
	if (line.length < ENDLESS) return [[0, line.length]];
	const breaks: (readonly [number, number])[] = [];
	for (const match of line.matchAll(BEFORE_TITLE)) {
		const from = match.index + match[0].length;
		breaks.push([match.index, from]);
		const after = AFTER_TITLE.exec(line.slice(from, from + 80));
		if (after) breaks.push([from + after.index, from + after.index + after[0].length]);
	}
	const items = [...line.matchAll(ITEM)];
	if (items.length >= FEWEST_ITEMS)
		for (const match of items) breaks.push([match.index, match.index + match[0].length]);
	breaks.sort((a, b) => a[0] - b[0]);
	const pieces: (readonly [number, number])[] = [];
	let start = 0;
	for (const [from, to] of breaks) {
		if (from < start) continue;
		pieces.push([start, from]);
		start = to;
	}
	return [...pieces, [start, line.length]];
}
