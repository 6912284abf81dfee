import { describe, expect, test } from 'vitest';
import { besideAnswers, resultOf, tally } from '../../components/assessment.ts';
import type { ReadReport } from '../../components/report-order.ts';
import type { Outcome } from '../../lib/analysis/types.ts';
import { exampleReport, silentFindings } from './example-report.ts';

const evidence = [{ start: 0, end: 3, text: 'You' }] as const;
const stated = <const T>(value: T) => ({ state: 'stated', value, confidence: 1, evidence, against: [] }) as const;
const silent = { state: 'silent', confidence: 1 } as const;
const withFindings = (findings: Partial<ReadReport['findings']>): ReadReport => ({
	...exampleReport,
	findings: { ...exampleReport.findings, ...findings },
});
const withOutcome = (check: string, outcome: Outcome): ReadReport => ({
	...exampleReport,
	verdicts: [{ check, outcome }],
});

describe('an answer beside what the draft says', () => {
	test.each([
		[stated('in-place'), 'yesSaid', 'noSaid'],
		[stated('on-the-role'), 'yesLeft', 'noLeft'],
		[silent, 'yesUnsaid', 'noUnsaid'],
	] as const)('of the budget', (budget, yes, no) => {
		const report = withFindings({ 'foundations.budget': budget });
		expect(resultOf('budget', { budget: true }, report)).toBe(yes);
		expect(resultOf('budget', { budget: false }, report)).toBe(no);
	});

	test('of a partner', () => {
		const named = withFindings({ 'partners.learning': stated('named') });
		expect(resultOf('learning', { learning: true }, named)).toBe('yesSaid');
		expect(resultOf('learning', { learning: true }, withFindings({ 'partners.learning': silent }))).toBe('yesUnsaid');
	});

	test.each([
		[{ kind: 'met', evidence }, 'yesSaid'],
		[{ kind: 'concern', evidence: [] }, 'yesAgainst'],
		[{ kind: 'silent' }, 'yesUnsaid'],
	] as const)('of the workload', (outcome, result) => {
		expect(resultOf('workload', { workload: true }, withOutcome('workload', outcome))).toBe(result);
	});

	test('is none while there is no report or no answer', () => {
		expect(resultOf('budget', { budget: true }, null)).toBeNull();
		expect(resultOf('budget', {}, exampleReport)).toBeNull();
	});
});

test('what is answered, true but unsaid, and still to settle is counted', () => {
	const report = withFindings({
		'foundations.budget': silent,
		'foundations.policy': silent,
		'foundations.tooling': stated('in-place'),
	});
	expect(tally({ stageToday: 1, budget: true, policy: false, tooling: true }, report)).toEqual({
		answered: 4,
		total: 18,
		unsaid: 1,
		open: 1,
	});
	expect(tally({}, null)).toMatchObject({ answered: 0, unsaid: 0, open: 0 });
});

test('beside the answers only that counts which they are compared with', () => {
	const other = { ...exampleReport, questions: [], scores: { ...exampleReport.scores } };
	expect(besideAnswers({ budget: true }, other)).toBe(besideAnswers({ budget: true }, exampleReport));
	const silent = { ...exampleReport, findings: silentFindings, verdicts: [] };
	expect(besideAnswers({ tooling: true }, silent)).not.toBe(besideAnswers({ tooling: true }, exampleReport));
	expect(besideAnswers({}, null)).not.toBe(besideAnswers({}, exampleReport));
	const further = { ...exampleReport, stage: { ...exampleReport.stage, shown: 3 } } as const;
	expect(besideAnswers({ stageToday: 3 }, further)).not.toBe(besideAnswers({ stageToday: 3 }, exampleReport));
});
