/** A text without all that pages change at will: white space, punctuation, case, accents and typography. */
export interface Folded {
	readonly chars: string;
	/** For each of `chars`, where in the text the character that it comes from begins, and where it ends. */
	readonly from: Uint32Array;
	readonly to: Uint32Array;
}

const KEPT = /[\p{L}\p{N}\p{S}]/u;

export function fold(text: string): Folded {
	let chars = '';
	const [from, to]: [number[], number[]] = [[], []];
	for (let at = 0; at < text.length; ) {
		const whole = String.fromCodePoint(text.codePointAt(at) as number);
		const kept = foldedCharacter(whole);
		chars += kept;
		for (let unit = 0; unit < kept.length; unit++) {
			from.push(at);
			to.push(at + whole.length);
		}
		at += whole.length;
	}
	return { chars, from: Uint32Array.from(from), to: Uint32Array.from(to) };
}

/** Postings repeat few characters over and over. */
const known = new Map<string, string>();

function foldedCharacter(one: string): string {
	let kept = known.get(one);
	if (kept === undefined) {
		kept = [...one.normalize('NFKD').toLowerCase()].filter((part) => KEPT.test(part)).join('');
		known.set(one, kept);
	}
	return kept;
}

/** True for a letter or digit, what words are made of. */
export const isWordCharacter = (one: string | undefined) => one !== undefined && /[\p{L}\p{N}\p{M}]/u.test(one);
