import { RESPONSIBILITIES } from '../codebook.ts';
import { between0And1, type Check, countOf, quotesOf } from './check.ts';

const FAMILIES = RESPONSIBILITIES.map((key) => `responsibilities.${key}` as const);
/** Families of work that a person can hold in focus, and with which a week is full. */
const FEW = 5;
const MANY = 8;

export const workload: Check = {
	id: 'workload',
	fields: [...FAMILIES, 'foundations.team', 'flags.unrealisticScope'],
	judge(reading) {
		const families = countOf(reading, FAMILIES);
		const evidence = quotesOf(reading, FAMILIES);
		if (!evidence) return { kind: 'silent' };
		const overload = quotesOf(reading, ['flags.unrealisticScope']);
		if (overload) return { kind: 'concern', evidence: overload };
		if (families <= FEW) return { kind: 'met', evidence };
		const shared = countOf(reading, ['foundations.team'], 'in-place') > 0;
		return { kind: families >= MANY && !shared ? 'concern' : 'partly', evidence };
	},
	credit({ decided }) {
		const expected = FAMILIES.reduce((sum, field) => sum + decided.probability(field), 0);
		return 0.5 * between0And1(1 - (expected - 2) / 8) + 0.5 * (1 - decided.probability('flags.unrealisticScope'));
	},
};
