import { FOUNDATIONS } from '../codebook.ts';
import { between0And1, type Check, countOf, quotesOf } from './check.ts';

const FIELDS = FOUNDATIONS.map((key) => `foundations.${key}` as const);

export const foundations: Check = {
	id: 'foundations',
	fields: FIELDS,
	judge(reading) {
		const inPlace = countOf(reading, FIELDS, 'in-place');
		const onTheRole = countOf(reading, FIELDS, 'on-the-role');
		const evidence = quotesOf(reading, FIELDS);
		if (!evidence) return { kind: 'silent' };
		if (onTheRole > inPlace) return { kind: 'concern', evidence };
		return { kind: inPlace >= 3 ? 'met' : 'partly', evidence };
	},
	credit({ decided }) {
		const sum = FIELDS.reduce(
			(all, f) => all + decided.probability(`${f}=in-place`) - 0.4 * decided.probability(`${f}=on-the-role`),
			0,
		);
		return between0And1(0.15 + sum / FIELDS.length);
	},
};
