/*
Text that lost its line breaks: one endless line in which headings and list items run on. Where it can be told, they are set apart again.
*/

/** A line this long, in characters, was more than one; a shorter one that has marks of a list or titles in it, too. */
const ENDLESS = 1500;
const LONG = 500;
/** What items of a list begin with, and the fewest that are a list: fewer dashes are dashes. */
const MARKS: readonly (readonly [mark: RegExp, fewest: number])[] = [
	[/(?<=\S)\s+(?=[-–*·]\s+["“(]?\p{Lu})|(?<=[^\s\d])\s+(?=[-–*·]\s+\d[\d.,+%]*\s*\p{L})/gu, 3],
	[/(?<=[^\s\d])\s+(?=[-–*·]\s+\p{Ll})/gu, 6],
	[/(?<=\S)\s+(?=(?:[•▪◦●■✔✓➢]|\p{Emoji_Presentation}|\p{Extended_Pictographic}\uFE0F|\d\uFE0F?\u20E3)\s*\p{L})/gu, 3],
	[/(?<=[^\s\d])\s+(?=(?:\d{1,2}[.)]|\d{1,2}\.\d{1,2}\.?|[ivx]{1,4}\.)\s+\p{L})/gu, 3],
];
/** Fewer openings than this are names. */
const FEWEST = 3;
/** What postings call their parts, as it stands at the start of one. */
const TITLE = [
	'(?:About|ABOUT) (?:us|you|[Tt]he (?:role|job|team|company|position)|US|YOU|THE (?:ROLE|JOB|TEAM|COMPANY|POSITION))',
	'(?:The|THE) (?:role|job|position|opportunity|ROLE|JOB|POSITION|OPPORTUNITY)',
	'(?:Who|WHO) (?:we|you|WE|YOU) (?:are|ARE)',
	"(?:What|WHAT) (?:[Yy]ou|YOU)(?:['’]ll| will| WILL|['’]LL)? (?:do|bring|need|DO|BRING|NEED)",
	"(?:What|WHAT) (?:we|WE)(?:['’]re looking for| are looking for| offer| OFFER)",
	'(?:Key|Your|Main|Core|Minimum|Preferred) (?:[Rr]esponsibilities|[Dd]uties|[Tt]asks|[Rr]equirements|[Qq]ualifications|[Ss]kills|[Bb]enefits)',
	'Responsibilities|Duties|Tasks|Requirements|Qualifications|Skills|Benefits',
	'(?:(?:KEY|YOUR|MAIN|MINIMUM|PREFERRED) )?(?:RESPONSIBILITIES|DUTIES|TASKS|REQUIREMENTS|QUALIFICATIONS|SKILLS|BENEFITS)',
	'(?:Nice to have|NICE TO HAVE|Nice-to-have|Good to have|How to apply|HOW TO APPLY|Job description|JOB DESCRIPTION|Equal opportunity|Why join us|WHY JOIN US)',
].join('|');
/** Words with which an item of a list opens that has lost its mark as well: what is to be done, what is to be brought. */
const ITEM =
	"Act|Advise|Align|Analy[sz]e|Architect|Assess|Assist|Build|Champion|Coach|Collaborate|Communicate|Conduct|Configure|Contribute|Coordinate|Create|Define|Deliver|Deploy|Design|Develop|Document|Drive|Enable|Engage|Ensure|Establish|Evaluate|Execute|Facilitate|Foster|Guide|Help|Identify|Implement|Improve|Influence|Integrate|Keep|Lead|Liaise|Maintain|Manage|Measure|Mentor|Monitor|Optimi[sz]e|Orchestrate|Oversee|Own|Participate|Partner|Plan|Prepare|Prioriti[sz]e|Produce|Promote|Provide|Recommend|Report|Represent|Review|Run|Scale|Serve|Set|Shape|Support|Take|Teach|Track|Train|Translate|Turn|Work|Write|Ability|Able|Bachelor['’]s|Comfortable|Competitive|Deep|Degree|Demonstrated|Demonstrable|Excellent|Experience|Experienced|Exposure|Familiarity|Fluent|Hands-on|Knowledge|Outstanding|Prior|Proficiency|Proficient|Proven|Solid|Strong|Understanding|Willingness";
/** Words with which a sentence opens, and nothing else but names has a capital. */
const SENTENCE =
	'After|All|As|At|Before|By|During|Each|Every|For|From|He|How|If|In|It|Most|No|On|Our|Responsible|She|Since|The|There|These|They|This|To|We|What|When|Where|Who|Why|With|You|Your';

/** Looked for once a run of spaces, not once a space. */
const MARKED_TITLE = new RegExp(
	String.raw`(?<!\s)\s+(?=(?:${TITLE})(?::|\s+[-–*·•]\s))|(?<=[.!?:;)])\s+(?=(?:${TITLE})\s+\p{Lu})`,
	'gu',
);
const BARE_TITLE = new RegExp(String.raw`(?<=[\p{Ll}\d)])\s+(?=(?:${TITLE})\s+\p{Lu})`, 'gu');
const BARE = new RegExp(String.raw`(?<=[\p{Ll}\d)])\s+(?=(?:${ITEM}|${SENTENCE})[\s'’])`, 'gu');
const OPENS_ITEM = new RegExp(String.raw`^(?:${ITEM})\s`, 'u');
const AFTER_TITLE = new RegExp(String.raw`(?<=^(?:${TITLE}):?)\s+(?=[-–*·•]\s|\p{Lu})`, 'u');
/** After these words no line ends, and after a name a name goes on. */
const GOES_ON =
	/^(?:\p{Lu}.*|an?|and|are|as|at|be|between|by|for|from|her|his|in|including|into|is|its|like|my|of|on|or|our|over|per|than|that|the|their|this|through|to|under|via|was|with|within|your)$/u;

/** A piece of a line, as offsets into it. */
interface Piece {
	readonly start: number;
	readonly end: number;
	/** An item of a list that lost its mark. */
	readonly item: boolean;
}

/** Pieces of a line, in order; the line itself unless it is an endless one. */
export function uncollapse(line: string): Piece[] {
	if (line.length < LONG) return [{ start: 0, end: line.length, item: false }];
	const breaks = [...marks(line), ...titles(line, MARKED_TITLE)];
	if (line.length >= ENDLESS) breaks.push(...titles(line, BARE_TITLE), ...bare(line));
	breaks.sort((a, b) => a.end - b.end || Number(b.item) - Number(a.item));
	const pieces: Piece[] = [];
	let last: Piece = { start: 0, end: 0, item: false };
	for (const found of breaks) {
		if (found.start < last.end) continue;
		pieces.push({ start: last.end, end: found.start, item: last.item });
		last = found;
	}
	return [...pieces, { start: last.end, end: line.length, item: last.item }];
}

/** The space between two pieces; whether an item without a mark begins after it. */
const space = (line: string, start: number, length: number, isBare = false): Piece => ({
	start,
	end: start + length,
	item: isBare && OPENS_ITEM.test(line.slice(start + length, start + length + 20)),
});

function marks(line: string): Piece[] {
	return MARKS.flatMap(([mark, fewest]) => {
		const items = [...line.matchAll(mark)];
		return items.length < fewest ? [] : items.map(({ index, 0: { length } }) => space(line, index, length));
	});
}

function titles(line: string, title: RegExp): Piece[] {
	const found = [...line.matchAll(title)].filter(({ index }) => title !== BARE_TITLE || mayEnd(line, index));
	return found.flatMap(({ index, 0: { length } }) => {
		const from = index + length;
		const after = AFTER_TITLE.exec(line.slice(from, from + 80));
		const before = space(line, index, length);
		return after ? [before, space(line, from + after.index, after[0].length, title === BARE_TITLE)] : [before];
	});
}

function bare(line: string): Piece[] {
	const items = [...line.matchAll(BARE)].filter(({ index }) => mayEnd(line, index));
	return items.length < FEWEST ? [] : items.map(({ index, 0: { length } }) => space(line, index, length, true));
}

function mayEnd(line: string, at: number): boolean {
	const before = line.slice(Math.max(0, at - 40), at).split(/\s/u);
	return !GOES_ON.test(before.at(-1) ?? '');
}
