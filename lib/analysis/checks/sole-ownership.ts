import { type Check, quotesOf } from './check.ts';

/** Partners who share the work even when what they bring is not said. */
const NAMED = ['partners.experts', 'partners.platform', 'partners.learning', 'partners.champions'] as const;

export const soleOwnership: Check = {
	id: 'sole-ownership',
	fields: [
		'partners.experts',
		'partners.platform',
		'partners.learning',
		'partners.business',
		'partners.champions',
		'foundations.team',
		'flags.soleOwner',
	],
	judge(reading) {
		const alone = quotesOf(reading, ['flags.soleOwner']);
		if (alone) return { kind: 'concern', evidence: alone };
		const shared =
			quotesOf(reading, ['foundations.team'], 'in-place') ??
			quotesOf(reading, ['partners.experts', 'partners.platform', 'partners.business'], 'committed');
		if (shared) return { kind: 'met', evidence: shared };
		const named = quotesOf(reading, NAMED);
		return named ? { kind: 'partly', evidence: named } : { kind: 'silent' };
	},
	credit: ({ decided }) =>
		0.6 * (1 - decided.probability('flags.soleOwner')) + 0.4 * decided.probability('foundations.team=in-place'),
};
