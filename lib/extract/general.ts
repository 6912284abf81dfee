import type { PageFields } from './adapter.ts';
import { type Block, blocksOf } from './blocks.ts';
import { readEmployer } from './employer.ts';
import { headlineIndex } from './headline.ts';
import { readForms, readNames, readPlaces } from './hints.ts';
import { isEnough, isList, isStandIn, LEAST_CHARS, signsOfPosting } from './is-posting.ts';
import { readJsonLd } from './json-ld.ts';
import { fieldOf, readLabels } from './labels.ts';
import type { Fields, Layer } from './layer.ts';
import { letters } from './letters.ts';
import { mainRange, type Range, rangeOf, sameContainer, withoutFacts } from './main-text.ts';
import { fromTitles, readMeta, restOfTitles } from './meta.ts';
import { readMicrodata } from './microdata.ts';
import { textOf } from './page-text.ts';

/** What the general layers, which know no board, read of a page. */
export interface General {
	layers: Layer[];
	/** The description; null when the page shows none, or shows something that is no posting. */
	text: string | null;
	/** All visible text of the page as letters, to tell what is shown from what only data say. */
	shown: string;
	isStandIn: boolean;
}

export function readGeneral(doc: Document, url: URL): General {
	const blocks = doc.body ? blocksOf(doc.body, { labels: true }) : [];
	const shown = letters(blocks.map(({ text }) => text).join(' '));
	const meta = readMeta(doc);
	const data = readJsonLd(doc, url);
	const microdata = readMicrodata(doc);
	const posting = data.fields && isCurrent(data.fields, shown) ? data.fields : null;

	const labels = readLabels(blocks);
	const main = mainRange(blocks);
	const { text, range } = descriptionOf(blocks, main, [microdata, posting]);
	const known = [...meta.titles, ...(posting?.title ? [posting.title] : [])];
	const headline = headlineIndex(blocks, known, range?.first ?? blocks.length);
	const title = blocks[headline]?.text;
	const head = range && headline >= 0 && headline < range.first ? blocks.slice(headline + 1, range.first) : [];
	const above =
		headline > 0 ? blocks.slice(Math.max(0, headline - 6), headline).filter(({ kind }) => kind !== 'item') : [];

	const company = title && restOfTitles(meta, title, url.hostname, shown);

	const layers: Layer[] = [
		{ origin: 'headline', fields: title ? { title } : {} },
		{ origin: 'label', fields: labels },
		{ origin: 'microdata', fields: shortFields(microdata) },
		{ origin: 'form', fields: readForms(head, title) },
		{ origin: 'json-ld', fields: shortFields(posting) },
		{ origin: 'meta', fields: metaFields(meta, title ?? posting?.title ?? undefined) },
		{ origin: 'name', fields: readNames([...head, ...above.toReversed()], title) },
		{ origin: 'title', fields: company ? { company } : {} },
		{ origin: 'place', fields: readPlaces(head, title) },
		{ origin: 'employer', fields: readEmployer(doc, url, blocks, range) },
	];
	const declared = posting !== null || microdata !== null;
	const isPosting =
		declared ||
		(range !== null &&
			!isList(blocks, range) &&
			isEnough(signsOfPosting(doc, url, blocks, range, Object.keys(labels).length)));
	const enough = text !== null && (declared || text.length >= LEAST_CHARS);
	return { layers, text: isPosting && enough ? text : null, shown, isStandIn: isStandIn(doc, blocks) };
}

/** Data that name a posting which the page does not show belong to an earlier posting of the same page. */
function isCurrent({ title }: PageFields, shown: string): boolean {
	if (!title || shown.length < 1000) return true;
	const name = letters(title);
	return shown.includes(name.slice(0, 24)) || name.length < 3;
}

/** Of the main text and the data's description the fuller one, in the page's own lines where the page shows it. */
function descriptionOf(
	blocks: readonly Block[],
	main: Range | null,
	sources: readonly (PageFields | null)[],
): { text: string | null; range: Range | null } {
	const inRange = (range: Range) => textOf(withoutFacts(blocks.slice(range.first, range.last + 1)));
	const mainText = main && inRange(main);
	for (const source of sources) {
		if (!source?.body) continue;
		const told = textOf(withoutFacts([source.body].flat().flatMap((one) => blocksOf(one as Element))));
		if (!told) continue;
		const place = rangeOf(told, blocks);
		if (!place) {
			const isStub = mainText !== null && told.length < LEAST_CHARS && mainText.length > told.length;
			if (isStub) continue;
			return { text: told, range: main };
		}
		const isPart = main !== null && main.first <= place.first && main.last >= place.last;
		if (main && isPart && (sameContainer(place, main, blocks) || told.length < LEAST_CHARS))
			return { text: mainText, range: main };
		return { text: inRange(place), range: place };
	}
	return { text: mainText, range: main };
}

function shortFields(fields: PageFields | null): Fields {
	if (!fields) return {};
	const { body: _, postingId: __, ...short } = fields;
	return short;
}

function metaFields(meta: ReturnType<typeof readMeta>, title: string | undefined): Fields {
	const fields: Fields = { ...fromTitles(meta.titles, title) };
	for (const { label, value } of meta.pairs) {
		const field = fieldOf(label);
		if (field) fields[field] ??= value;
	}
	return fields;
}
