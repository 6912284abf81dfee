/*
Words in the form that the lexicon, the cues and the models compare: lower case, without the commonest English endings.
*/

const WORD = /[\p{L}\p{N}]+(?:[&+#'’][\p{L}\p{N}]+)*[+#]*/gu;
const CLAUSE_BREAK = /[,;:()–—•|/]/u;
const KNOWN = new Map<string, string>();
/** Keeps the memory of stems bounded when very many postings stream through. */
const MOST_KNOWN = 50_000;

/** The words of one sentence. The four lists have the same length. */
export interface Words {
	readonly stems: readonly string[];
	/** Offsets of each word in the sentence's text, half-open. */
	readonly starts: readonly number[];
	readonly ends: readonly number[];
	/** True where a comma, a bracket, a dash or the like stands before the word. */
	readonly breaks: readonly boolean[];
}

/** Cuts a sentence into stemmed words with their places. */
export function wordsOf(text: string): Words {
	const stems: string[] = [];
	const starts: number[] = [];
	const ends: number[] = [];
	const breaks: boolean[] = [];
	let last = 0;
	for (const match of text.matchAll(WORD)) {
		starts.push(match.index);
		ends.push(match.index + match[0].length);
		breaks.push(CLAUSE_BREAK.test(text.slice(last, match.index)));
		stems.push(stem(match[0]));
		last = match.index + match[0].length;
	}
	return { stems, starts, ends, breaks };
}

/** The stem of one word: "Manages", "managed", "managing" and "manage" are all `manag`. */
export function stem(word: string): string {
	const known = KNOWN.get(word);
	if (known !== undefined) return known;
	if (KNOWN.size > MOST_KNOWN) KNOWN.clear();
	const made = stemOf(word);
	KNOWN.set(word, made);
	return made;
}

function stemOf(raw: string): string {
	if (raw === 'IT') return '#it'; // the department, not the pronoun
	const plain = raw.normalize('NFKC').toLowerCase().replace(/’/gu, "'");
	if (/^(?:do|does|did|wo|is|are|was|ca|could|should|would|have|has)n't$/u.test(plain) || plain === 'cannot')
		return 'not';
	const word = plain.replace(/'(?:s|re|ll|ve|d|m)?$/u, '').replace(/'(?:s|re|ll|ve|d|m)$/u, '');
	if (/^\p{N}+$/u.test(word)) return word.length > 2 ? '00' : '0';
	if (word.length < 5)
		return word.length === 4 && word.endsWith('s') && !/(?:ss|us|is)$/u.test(word) ? word.slice(0, -1) : word;
	let s = word;
	if (s.endsWith('ies')) s = `${s.slice(0, -3)}y`;
	else if (s.endsWith('sses')) s = s.slice(0, -2);
	else if (s.endsWith('s') && !/(?:ss|us|is)$/u.test(s)) s = s.slice(0, -1);
	if (s.endsWith('ing') && s.length > 6) s = undouble(s.slice(0, -3));
	else if (s.endsWith('ed') && s.length > 5) s = undouble(s.slice(0, -2));
	if (s.endsWith('e') && s.length > 4) s = s.slice(0, -1);
	return s;
}

/** "planning" is `plan`, "rolled" is `roll`. */
function undouble(s: string): string {
	return /([bdgmnprt])\1$/u.test(s) ? s.slice(0, -1) : s;
}
