/** Only letters and digits, lower case: what is left of a text when typography and white space do not count. */
export function letters(text: string): string {
	return text
		.normalize('NFKC')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, '');
}
