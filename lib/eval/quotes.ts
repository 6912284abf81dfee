import { type Answers, valueAt } from './answers.ts';

/** How many quotes the findings give, and how many of them stand in the text letter by letter. */
export function countQuotes(all: readonly Answers[]): { total: number; verbatim: number } {
	const count = { total: 0, verbatim: 0 };
	for (const { text, found } of all) {
		const evidence = valueAt(found, 'evidence');
		if (typeof evidence !== 'object' || evidence === null) continue;
		for (const quote of Object.values(evidence).flat()) {
			count.total++;
			if (typeof quote === 'string' && text.includes(quote)) count.verbatim++;
		}
	}
	return count;
}
