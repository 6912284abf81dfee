import { type Check, quotesOf } from './check.ts';

export const mandate: Check = {
	id: 'mandate',
	fields: ['mandate', 'flags.blurredMandate'],
	judge(reading) {
		const blurred = quotesOf(reading, ['flags.blurredMandate']);
		if (blurred) return { kind: 'concern', evidence: blurred };
		const { mandate: given } = reading.findings;
		if (given.state === 'silent') return { kind: 'silent' };
		return { kind: given.value === 'both' ? 'partly' : 'met', evidence: given.evidence };
	},
	credit: ({ decided }) =>
		1 - 0.7 * decided.probability('flags.blurredMandate') - 0.3 * decided.probability('mandate=both'),
};
