import { type Check, quotesOf } from './check.ts';

export const trajectory: Check = {
	id: 'trajectory',
	fields: ['trajectory'],
	judge(reading) {
		const evidence = quotesOf(reading, ['trajectory']);
		return evidence ? { kind: 'met', evidence } : { kind: 'silent' };
	},
	credit: ({ decided }) => decided.probability('trajectory'),
};
