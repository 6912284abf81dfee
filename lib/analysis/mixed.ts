import { languageOf } from './language.ts';

/** Fewer words than this do not tell a language. */
const FEWEST_WORDS = 15;
/** A smaller share than this is a quoted name or a footer. */
const LEAST_SHARE = 0.15;

/** A part of a text that is in another language than the rest. */
export interface OtherPart {
	/** BCP 47 tag. */
	readonly language: string;
	/** 0 to 1, of the words. */
	readonly share: number;
}

/** The largest part of a text, paragraph by paragraph, that is in a language other than this one; null when there is none. */
export function otherPart(text: string, main: string): OtherPart | null {
	const counts = new Map<string, number>();
	let total = 0;
	for (const paragraph of text.split(/\n+/)) {
		const words = paragraph.match(/\p{L}+/gu)?.length ?? 0;
		total += words;
		if (words < FEWEST_WORDS) continue;
		const language = languageOf(paragraph);
		if (language !== 'und' && language !== main) counts.set(language, (counts.get(language) ?? 0) + words);
	}
	const [largest] = [...counts].sort((a, b) => b[1] - a[1]);
	if (!largest) return null;
	const share = largest[1] / total;
	return share < LEAST_SHARE ? null : { language: largest[0], share };
}
