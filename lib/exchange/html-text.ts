import { Parser } from 'htmlparser2';

const BLOCKS = new Set(
	'address article aside blockquote dd div dl dt figure footer form h1 h2 h3 h4 h5 h6 header hr main nav ol p pre section table tr ul'.split(
		' ',
	),
);
const SILENT = new Set([
	'script',
	'style',
	'template',
	'noscript',
	'head',
	'title',
	'textarea',
	'select',
	'svg',
	'math',
]);

/** True if a text is HTML rather than words that hold a sign: it has a tag that descriptions are made of. */
export function looksLikeHtml(text: string): boolean {
	return /<(?:\/(?:p|div|ul|ol|li|h[1-6]|strong|b|span|section)|br\s*\/?)>/i.test(text);
}

/** The words of a piece of HTML, one block a line, list items with "- ", as a posting's text is written. */
export function htmlText(html: string): string {
	const lines: string[] = [''];
	let silent = 0;
	const breakLine = () => {
		const line = lines.at(-1)?.trim();
		if (line && line !== '-') lines.push('');
	};
	const parser = new Parser({
		onopentag(name) {
			if (SILENT.has(name)) silent += 1;
			if (BLOCKS.has(name) || name === 'br') breakLine();
			if (name === 'li') {
				breakLine();
				lines[lines.length - 1] = '- ';
			}
			if (name === 'td' || name === 'th') lines[lines.length - 1] += ' ';
		},
		onclosetag(name) {
			if (SILENT.has(name)) silent -= 1;
			if (BLOCKS.has(name) || name === 'li') breakLine();
		},
		ontext(words) {
			if (silent === 0) lines[lines.length - 1] += words;
		},
	});
	parser.end(html);
	return lines
		.map((line) => line.replaceAll(/\s+/g, ' ').trim())
		.filter((line) => line !== '' && line !== '-')
		.join('\n');
}
