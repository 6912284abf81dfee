import { type Check, quotesOf } from './check.ts';

export const clarity: Check = {
	id: 'clarity',
	fields: ['layer', 'stageShown', 'mandate', 'flags.vagueContext', 'flags.hype'],
	judge(reading) {
		const vague = quotesOf(reading, ['flags.vagueContext']);
		if (vague) return { kind: 'concern', evidence: vague };
		const slogans = quotesOf(reading, ['flags.hype']);
		if (slogans) return { kind: 'partly', evidence: slogans };
		const evidence = quotesOf(reading, ['stageShown', 'layer', 'mandate']);
		return evidence ? { kind: 'met', evidence } : { kind: 'silent' };
	},
	credit: ({ decided }) =>
		1 - 0.7 * decided.probability('flags.vagueContext') - 0.3 * decided.probability('flags.hype'),
};
