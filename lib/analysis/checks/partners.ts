import { PARTNERS } from '../codebook.ts';
import { between0And1, type Check, quotesOf } from './check.ts';

const FIELDS = PARTNERS.map((key) => `partners.${key}` as const);
/** So many partners whose contribution is said earn full credit. */
const ENOUGH = 3.5;

export const partners: Check = {
	id: 'partners',
	fields: FIELDS,
	judge(reading) {
		const committed = quotesOf(reading, FIELDS, 'committed');
		if (committed) return { kind: 'met', evidence: committed };
		const named = quotesOf(reading, FIELDS, 'named');
		return named ? { kind: 'partly', evidence: named } : { kind: 'silent' };
	},
	credit({ decided }) {
		const weight = FIELDS.reduce(
			(sum, f) => sum + 0.4 * decided.probability(`${f}=any`) + 0.6 * decided.probability(`${f}=committed`),
			0,
		);
		return between0And1(weight / ENOUGH);
	},
};
