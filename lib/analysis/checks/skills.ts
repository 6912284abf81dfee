import { SKILLS } from '../codebook.ts';
import { type Check, quotesOf } from './check.ts';

export const skills: Check = {
	id: 'skills',
	fields: [...SKILLS.map((key) => `skills.${key}` as const), 'flags.unicorn', 'flags.seniorityMismatch'],
	judge(reading) {
		const deep = quotesOf(reading, ['flags.unicorn']);
		if (deep) return { kind: 'concern', evidence: deep };
		const mismatch = quotesOf(reading, ['flags.seniorityMismatch']);
		if (mismatch) return { kind: 'partly', evidence: mismatch };
		const asked = quotesOf(
			reading,
			SKILLS.map((key) => `skills.${key}` as const),
		);
		return asked ? { kind: 'met', evidence: asked } : { kind: 'silent' };
	},
	credit: ({ decided }) =>
		1 - 0.5 * decided.probability('flags.unicorn') - 0.5 * decided.probability('flags.seniorityMismatch'),
};
