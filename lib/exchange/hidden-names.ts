/** Names of companies as numbers, from 1, in the order in which they come. */
export interface HiddenNames {
	/** What stands for a company: "#1". A name that differs in case, accents' encoding or spaces is the same one. */
	standIn(company: string): string;
	/** The text with a number wherever one of the names stands; of two that begin there, the longer. */
	hide(text: string): string;
}

/** Signs that a name goes on with; the last one of a name says whose it is. */
interface Node {
	readonly next: Map<string, Node>;
	name: { readonly standIn: string; readonly mustStandAlone: boolean } | null;
}

const newNode = (): Node => ({ next: new Map(), name: null });

/** Names are looked up sign by sign: as fast with thousands of them as with one, and no sign means anything. */
export function hiddenNames(companies: readonly string[]): HiddenNames {
	const root = newNode();
	let count = 0;
	for (const company of companies) {
		const signs = signsOf(company.trim());
		let node = root;
		for (const sign of signs.flatMap(folded)) {
			const next = node.next.get(sign) ?? newNode();
			node.next.set(sign, next);
			node = next;
		}
		if (node === root || node.name) continue;
		count += 1;
		node.name = { standIn: `#${count}`, mustStandAlone: signs.length <= 3 && signs.every(isCasedOrDigit) };
	}
	/** The longest name that begins there, and the place of the sign after it. */
	const nameAt = (signs: readonly string[], start: number): { standIn: string; end: number } | null => {
		let longest: { standIn: string; end: number } | null = null;
		let node: Node | undefined = root;
		for (let at = start; at < signs.length; at++) {
			for (const sign of folded(signs[at] ?? '')) node = node?.next.get(sign);
			if (!node) break;
			const { name } = node;
			if (!name) continue;
			if (name.mustStandAlone && (isOfWord(signs[start - 1]) || isOfWord(signs[at + 1]))) continue;
			longest = { standIn: name.standIn, end: at + 1 };
		}
		return longest;
	};
	const hide = (text: string) => {
		const signs = signsOf(text);
		let hidden = '';
		for (let at = 0; at < signs.length; ) {
			const name = nameAt(signs, at);
			hidden += name ? name.standIn : signs[at];
			at = name ? name.end : at + 1;
		}
		return hidden;
	};
	return { standIn: (company) => nameAt(signsOf(company.trim()), 0)?.standIn ?? '', hide };
}

/** The characters of a text, white space together. */
const signsOf = (text: string): readonly string[] => text.normalize().match(/\s+|\S/gu) ?? [];

/** A sign as it is compared: without case, any space the same. */
const folded = (sign: string): readonly string[] => (/^\s/u.test(sign) ? [' '] : [...sign.toUpperCase().toLowerCase()]);

/** In writings without case, words of one or two characters stand in a row without a space. */
const isCasedOrDigit = (sign: string) => /[\p{Lu}\p{Ll}\p{N}]/u.test(sign);

const isOfWord = (sign: string | undefined) => sign !== undefined && /[\p{L}\p{M}\p{N}]/u.test(sign);
