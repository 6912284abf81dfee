import { type Check, quotesOf } from './check.ts';

export const successMetrics: Check = {
	id: 'success-metrics',
	fields: ['metrics'],
	judge(reading) {
		const specific = quotesOf(reading, ['metrics'], 'specific');
		if (specific) return { kind: 'met', evidence: specific };
		const generic = quotesOf(reading, ['metrics'], 'generic');
		return generic ? { kind: 'partly', evidence: generic } : { kind: 'silent' };
	},
	credit: ({ decided }) => {
		const [specific, generic, none] = ['specific', 'generic', 'null'].map((value) =>
			decided.probability(`metrics=${value}`),
		) as [number, number, number];
		return (specific + 0.5 * generic) / (specific + generic + none);
	},
};
