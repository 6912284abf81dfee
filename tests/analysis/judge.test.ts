import { expect, test } from 'vitest';
import type { Check } from '../../lib/analysis/checks/check.ts';
import { judgeAll, scoreAll } from '../../lib/analysis/judge.ts';
import type { Rubric } from '../../lib/analysis/rubric.ts';
import { quoteFor, readingWith } from './hand-made.ts';

const reading = readingWith({});
const met = (id: Check['id'], credit: number): Check => ({
	id,
	fields: [],
	judge: () => ({ kind: 'met', evidence: [quoteFor('layer')] }),
	credit: () => credit,
});
const broken: Check = {
	id: 'mandate',
	fields: [],
	judge: () => {
		throw new Error('a bug of ours');
	},
	credit: () => {
		throw new Error('a bug of ours, too');
	},
};
const rubric: Rubric = {
	scope: { workload: 3, mandate: 5, trajectory: 1 },
	partners: {},
	foundations: { mandate: 1 },
	overall: { workload: 1 },
};
const scores = (checks: readonly Check[]) => scoreAll(judgeAll(checks, reading), rubric);

test('a check that throws becomes an error and spoils no other', () => {
	const verdicts = judgeAll([met('workload', 1), broken, met('trajectory', 0)], reading).map(({ verdict }) => verdict);
	expect(verdicts.map(({ check, outcome }) => [check, outcome.kind])).toEqual([
		['workload', 'met'],
		['mandate', 'error'],
		['trajectory', 'met'],
	]);
	expect(verdicts[1]?.outcome).toEqual({ kind: 'error', message: 'a bug of ours' });
});

test('a check whose credit throws is an error, too, and spoils no score', () => {
	const odd: Check = { ...broken, judge: met('mandate', 1).judge };
	const judgements = judgeAll([met('workload', 1), odd], reading);
	expect(judgements[1]).toEqual({
		verdict: { check: 'mandate', outcome: { kind: 'error', message: 'a bug of ours, too' } },
		credit: null,
	});
	expect(scoreAll(judgements, rubric).scope.value).toBe(100);
});

test('a check that throws something odd is still an error', () => {
	const odd: Check = {
		...broken,
		judge: () => {
			throw 'odd';
		},
	};
	expect(judgeAll([odd], reading)[0]?.verdict.outcome).toEqual({ kind: 'error', message: 'odd' });
});

test('a score is the weighted mean of the credits, 0 to 100', () => {
	expect(scores([met('workload', 1), met('mandate', 0.5), met('trajectory', 0)]).scope).toEqual({
		value: 61, // (3 · 1 + 5 · 0.5 + 1 · 0) / 9
		parts: [
			{ check: 'mandate', weight: 5, credit: 0.5 },
			{ check: 'workload', weight: 3, credit: 1 },
			{ check: 'trajectory', weight: 1, credit: 0 },
		],
	});
});

test('an error counts for nothing, neither for nor against', () => {
	const { scope } = scores([met('workload', 1), broken, met('trajectory', 0)]);
	expect(scope.value).toBe(75);
	expect(scope.parts[0]).toEqual({ check: 'mandate', weight: 5, credit: null });
});

test('with nothing to weigh there is no score, not zero', () => {
	const { scope, partners, foundations, overall } = scores([broken, met('workload', 0)]);
	expect(partners).toEqual({ value: null, parts: [] });
	expect(foundations.value).toBeNull();
	expect([scope.value, overall.value]).toEqual([0, 0]);
});
