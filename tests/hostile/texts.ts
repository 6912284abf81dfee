const ENGLISH =
	'You will lead the adoption of AI tools in our company and help the teams to use them well, with Legal. ';

/** Pieces that repeat without end in a text written to slow a reader down. Each follows some English, so that it is read. */
const PIECES: Readonly<Record<string, string>> = {
	'one endless word': 'ai',
	'one endless line': 'and the team ',
	'short lines': 'AI\n',
	headings: 'About the role\n',
	bullets: '• ',
	'items of lists': '- Lead AI\n',
	'full stops': '. ',
	abbreviations: 'e.g. A.B. ',
	'exclamation marks': '!',
	'quotes and brackets': '("“‘[',
	'closing quotes': '"”’)]',
	apostrophes: "n't'",
	'joined words': "a&b+c#d'",
	'plus signs': 'c+++###',
	digits: '1',
	'years asked for': '9 + - 9 ',
	spaces: ' ',
	'odd spaces': '\u00A0\u200B\uFEFF',
	'line ends': '\r\n',
	'open tags': '<p ',
	'line breaks in markup': '<br>',
	commas: 'Legal, ',
	'a list of partners': 'Legal, Finance, HR and IT, ',
	negations: 'not no never ',
	'every cue at once': 'build train roll out AI policy budget sponsor with Legal ',
	'concepts in a row': 'AI tools team teams AI tool pilots ',
	'letters with many marks': 'Z\u0300\u0301\u0302\u0303',
	'joined emoji': '👩🏽‍💻',
	'lone halves of characters': '\uD83D',
	'right to left': '\u202E\u202C',
	'capital letters': 'AI ',
	'question marks': 'Why? ',
	colons: 'a: ',
	keycaps: '1\uFE0F\u20E3 ',
	'null characters': '\0',
};

/** Hostile texts of a length in UTF-16 units, by name. */
export function hostileTexts(length: number): Record<string, string> {
	const beginning = ENGLISH.repeat(4);
	const texts = Object.entries(PIECES).map(([name, piece]) => {
		const rest = Math.max(0, length - beginning.length);
		return [name, beginning + piece.repeat(Math.ceil(rest / piece.length)).slice(0, rest)];
	});
	const gap = Math.max(0, length - beginning.length - 4);
	const apart = (run: string) => `${beginning}a${run.repeat(gap)} b.`;
	return {
		...Object.fromEntries(texts),
		'spaces between two words': apart(' '),
		'exclamation marks between two words': apart('!'),
		'closing quotes after an exclamation': apart('”').replace('a”', 'a!”'),
		'words that are all different': beginning + different(length - beginning.length),
	};
}

function different(length: number): string {
	let text = '';
	for (let n = 0; text.length < length; n++) text += `w${((n * 2654435761) % 2 ** 32).toString(36)} `;
	return text.slice(0, Math.max(0, length));
}
