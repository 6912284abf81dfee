import { expect, test } from 'vitest';
import type { RaisedFlag } from '../../lib/analysis/types.ts';
import { say } from '../../lib/words/index.ts';
import { verdictSentence } from '../../lib/words/report.ts';

const score = (value: number | null) => ({ value, parts: [] });
const scores = (overall: number | null) => ({
	scope: score(50),
	partners: score(50),
	foundations: score(50),
	overall: score(overall),
});
const flag = (severity: RaisedFlag['severity']): RaisedFlag => ({
	id: 'soleOwner',
	severity,
	quotes: [{ start: 0, end: 3, text: 'You' }],
});

test.each([
	['ready', 80, []],
	['ready', 80, [flag('medium')]],
	['workable', 65, []],
	['open', 50, [flag('high')]],
	['hard', 20, []],
	['unknown', null, []],
] as const)('%s: overall %s', (verdict, overall, flags) => {
	expect(verdictSentence({ scores: scores(overall), flags })).toBe(say(`faces.verdict.${verdict}`));
});

test.each([
	[80, 1],
	[73, 3],
	[62, 2],
])('a score of %s beside %s serious flags does not say that all is well', (overall, count) => {
	const flags = [...Array(count).fill(flag('high')), flag('medium')];
	expect(verdictSentence({ scores: scores(overall), flags })).toBe(say('faces.verdict.flagged', { count }));
	expect(verdictSentence({ scores: scores(overall), flags }, 'recruiter')).toBe(
		say('faces.authorVerdict.flagged', { count }),
	);
});
