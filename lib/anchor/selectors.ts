/*
Where a piece of a text is, said so that it can be found again after the text has changed: the selectors of the W3C Web
Annotation Data Model, https://www.w3.org/TR/annotation-model/#selectors.
*/

/** Half-open range [start, end) in UTF-16 units of a text. */
export interface Range {
	readonly start: number;
	readonly end: number;
}

/** The words themselves, with what stands right before and after them. */
interface TextQuoteSelector {
	readonly type: 'TextQuoteSelector';
	readonly exact: string;
	readonly prefix: string;
	readonly suffix: string;
}

interface TextPositionSelector extends Range {
	readonly type: 'TextPositionSelector';
}

/** Both at once: the words decide, the position only between equals. */
export type Selectors = readonly [TextQuoteSelector, TextPositionSelector];

/** UTF-16 units of context kept on each side. */
const CONTEXT = 48;

/** Says where a range of a text is. Throws a RangeError where there is no such range, or nothing in it. */
export function selectorsOf(text: string, { start, end }: Range): Selectors {
	if (!(Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start < end && end <= text.length))
		throw new RangeError(`no range ${start}-${end} in a text of ${text.length}`);
	return [
		{
			type: 'TextQuoteSelector',
			exact: text.slice(start, end),
			prefix: text.slice(Math.max(0, start - CONTEXT), start),
			suffix: text.slice(end, end + CONTEXT),
		},
		{ type: 'TextPositionSelector', start, end },
	];
}
