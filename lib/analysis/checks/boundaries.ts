import { type Check, quotesOf } from './check.ts';

export const boundaries: Check = {
	id: 'boundaries',
	fields: ['boundaries'],
	judge(reading) {
		const evidence = quotesOf(reading, ['boundaries']);
		return evidence ? { kind: 'met', evidence } : { kind: 'silent' };
	},
	credit: ({ decided }) => decided.probability('boundaries'),
};
