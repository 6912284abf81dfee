import { blocksOf } from './blocks.ts';
import { fullestDescription, LEAST_CHARS } from './description.ts';
import { readEmployer } from './employer.ts';
import { AT, headlineIndex, titleIn } from './headline.ts';
import { factsIn, readForms, readNames, readPayInText, readPaySaid, readPlaces } from './hints.ts';
import { isFormText, isHome, isList, isStandIn, signsOfPosting } from './is-posting.ts';
import { type Described, readJsonLd } from './json-ld.ts';
import { readLabels } from './labels.ts';
import { type Fields, firstKnown, type Layer } from './layer.ts';
import { lengthOf, letters } from './letters.ts';
import { below, inOne, mainRange } from './main-text.ts';
import { fromTitles, readMeta, restOfTitles } from './meta.ts';
import { readMicrodata } from './microdata.ts';
import { endsPosting, MONEY } from './vocabulary.ts';

/** What the general layers, which know no board, read of a page. */
export interface General {
	/** Most trusted first. */
	layers: Layer[];
	/** The description; null when the page shows none, or shows something that is no posting. */
	text: string | null;
	/** The page's data give the description, too. */
	isTold: boolean;
	/** All visible text of the page as letters, to tell what is shown from what only data say. */
	shown: string;
	/** The page stands in a posting's place: a check for robots, a removal notice. */
	isStandIn: boolean;
}

/** With fewer letters in sight the page has not been drawn yet, and says nothing about its data. */
export const ENOUGH_SHOWN = 400;
/** Independent signs that make a page nobody declared one a posting. */
const ENOUGH_SIGNS = 3;
/** No posting is as long as a licence or a manual. */
const MOST_CHARS = 50_000;
/** How many lines above the headline may tell who hires and where. */
const LINES_ABOVE = 6;
/** So many lines of a text may still be facts. */
const OPENING_LINES = 4;
/** Pages in columns have their facts after the text: so many lines at most. */
const MOST_BESIDE = 25;

export function readGeneral(doc: Document, url: URL): General {
	const blocks = doc.body ? blocksOf(doc.body, { labels: true }) : [];
	const shown = letters(blocks.map(({ text }) => text).join(' '));
	const meta = readMeta(doc);
	const data = readJsonLd(doc, url);
	const microdata = readMicrodata(doc);
	const posting = data && isCurrent(data, shown) ? data : null;

	const whole = mainRange(blocks);
	const names = [...meta.titles, ...(posting?.title ? [posting.title] : [])];
	const headline = headlineIndex(blocks, names, whole?.first ?? blocks.length);
	const main = whole && inOne(below(headline, whole, blocks), blocks);
	const { text, range, isTold } = fullestDescription(blocks, main, [microdata, posting]);
	const labels = readLabels(blocks);

	const heading = blocks[headline];
	const whose = heading && titleIn(heading, names);
	// "Data Lead at Acme", of which the text speaks
	const [job, firm = ''] = whose?.split(AT) ?? [];
	const isOf = /^\p{Lu}/u.test(firm) && text?.includes(firm);
	const title = isOf ? job : whose;
	const known = title ?? posting?.title ?? undefined;
	const between = range && headline >= 0 && headline < range.first ? blocks.slice(headline + 1, range.first) : [];
	const above = blocks.slice(Math.max(0, headline - LINES_ABOVE), Math.max(0, headline));
	const beside =
		heading && title && heading.text !== title ? [{ ...heading, text: heading.text.replace(title, '') }] : [];
	const around = [...beside, ...between, ...above.filter(({ kind }) => kind !== 'item').toReversed()];
	const forms = readForms([...beside, ...between], title);
	const isPosting =
		posting !== null ||
		microdata !== null ||
		(range !== null &&
			lengthOf(text ?? '') >= LEAST_CHARS &&
			lengthOf(text ?? '') < MOST_CHARS &&
			!isFormText(blocks, range) &&
			!isList(blocks, range) &&
			!isHome(doc, url) &&
			signsOfPosting(doc, url, blocks, range, { ...forms, ...labels }) >= ENOUGH_SIGNS);

	const rest =
		known &&
		restOfTitles(meta, known, url.hostname, {
			shown,
			lines: new Set(factsIn(around, title).map((fact) => letters(fact.text))),
		});
	const layers: Layer[] = [
		{ origin: 'headline', fields: title ? { title, ...(isOf && { company: firm }) } : {} },
		{ origin: 'label', fields: labels },
		{ origin: 'microdata', fields: shortFields(microdata) },
		{ origin: 'form', fields: forms },
		{ origin: 'json-ld', fields: shortFields(posting) },
		{ origin: 'meta', fields: fromTitles(meta.titles, known) },
		{ origin: 'name', fields: readNames(around, title) },
		{ origin: 'title', fields: rest ? { company: rest } : {} },
	];
	if (!firstKnown(layers, 'company')) {
		layers.push({ origin: 'employer', fields: readEmployer(doc, url, blocks, range, around, meta) });
	}
	if (range) {
		const { first, last } = range;
		const beyond = blocks.slice(last + 1, last + MOST_BESIDE);
		const end = beyond.findIndex((block) => endsPosting(block.text));
		const after = end < 0 ? beyond : beyond.slice(0, end);
		const { salary, employmentType } = readForms(after, title);
		// Of several amounts all may be other postings'.
		const isOnly = after.filter((block) => MONEY.test(block.text)).length === 1;
		layers.push(
			{ origin: 'form', fields: readPayInText(blocks.slice(first, last + 4)) },
			{
				origin: 'form',
				fields: { employmentType: readForms(blocks.slice(first, first + OPENING_LINES), title).employmentType },
			},
			{ origin: 'said', fields: readPaySaid(text ?? '') },
			{ origin: 'place', fields: readPlaces(between, title, firstKnown(layers, 'company'), meta.titles) },
			{ origin: 'form', fields: { employmentType, ...(isOnly && { salary }) } },
			{ origin: 'name', fields: { location: readNames(after, title).location } },
		);
	}
	return { layers, text: isPosting ? text : null, isTold, shown, isStandIn: isStandIn(doc, blocks) };
}

/** Data that name a posting which the page does not show belong to an earlier posting of the same page. */
function isCurrent({ title }: Described, shown: string): boolean {
	const name = letters(title ?? '');
	return shown.length < ENOUGH_SHOWN || name.length < 3 || shown.includes(name.slice(0, 24));
}

function shortFields(fields: Described | null): Fields {
	const { body: _, ...short } = fields ?? {};
	return short;
}
