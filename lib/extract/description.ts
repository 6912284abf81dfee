import { type Block, blocksOf } from './blocks.ts';
import type { Described } from './json-ld.ts';
import { type Range, rangeOf, sameContainer, withoutFacts } from './main-text.ts';
import { textOf } from './page-text.ts';

/** A description, and where in the page it stands if it does. */
export interface Description {
	text: string | null;
	range: Range | null;
	/** The page's data give it, too; else it is only the reading of a page's main text. */
	isTold: boolean;
}

/** A description in a page's data that is shorter than this may be a teaser. */
export const LEAST_CHARS = 400;

/**
 * Of the page's main text and the descriptions that its data give, most trusted first, the fuller one that contains the
 * other, in the page's own lines where the page shows it.
 */
export function fullestDescription(
	blocks: readonly Block[],
	main: Range | null,
	sources: readonly (Described | null)[],
): Description {
	const inPage = (range: Range, isTold: boolean): Description => {
		const own = withoutFacts(blocks.slice(range.first, range.last + 1));
		return { text: textOf(own), range: { first: range.last - own.length + 1, last: range.last }, isTold };
	};
	for (const source of sources) {
		if (!source?.body) continue;
		const told = textOf(withoutFacts([source.body].flat().flatMap((one) => blocksOf(one as Element))));
		if (!told) continue;
		const place = rangeOf(told, blocks);
		const isStub = told.length < LEAST_CHARS;
		if (!place) {
			const shown = main && inPage(main, false).text;
			if (isStub && shown && shown.length > told.length) continue;
			return { text: told, range: main, isTold: true };
		}
		const isPart = main !== null && main.first <= place.first && main.last >= place.last;
		const takesMain = isPart && (isStub || sameContainer(place, main, blocks));
		return inPage(takesMain ? main : place, !takesMain);
	}
	return main ? inPage(main, false) : { text: null, range: null, isTold: false };
}
