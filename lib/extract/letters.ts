const DENSE = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/g;

/** How long a text is to its reader: a character of Chinese, Japanese or Korean says as much as two or three letters. */
export function lengthOf(text: string): number {
	return text.length + 1.5 * (text.match(DENSE)?.length ?? 0);
}

/** Only letters and digits, lower case: what is left of a text when typography and white space do not count. */
export function letters(text: string): string {
	return text
		.normalize('NFKC')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, '');
}
