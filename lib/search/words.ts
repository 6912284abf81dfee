const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu;
/** Letters and numbers beyond ASCII; typographic signs, which nearly every text has, need no folding. */
const BEYOND_ASCII = /[\u00aa-\u1fff\u2071-\u218f\u2c00-\uffff]/;

/** Longer runs of letters are no words; what follows is not told apart. */
const LONGEST = 40;

/** The words of a text as the index keeps them: small letters without accents, in the order of the text. */
export function words(text: string): string[] {
	return (
		folded(text)
			.match(WORD)
			?.map((word) => word.slice(0, LONGEST)) ?? []
	);
}

/** The words of a text with their half-open ranges in UTF-16 units of it. */
export function placedWords(text: string): { word: string; start: number; end: number }[] {
	return [...text.matchAll(WORD)].map(({ 0: written, index }) => ({
		word: folded(written).slice(0, LONGEST),
		start: index,
		end: index + written.length,
	}));
}

function folded(text: string): string {
	const small = text.toLowerCase();
	return BEYOND_ASCII.test(small) ? small.normalize('NFKD').replaceAll(/\p{M}/gu, '') : small;
}
