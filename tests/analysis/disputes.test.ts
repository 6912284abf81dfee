import { describe, expect, test } from 'vitest';
import type { FieldValues } from '../../lib/analysis/codebook.ts';
import { claimsOn, correctionsBy } from '../../lib/analysis/disputes.ts';
import type { Findings } from '../../lib/analysis/types.ts';
import { findingsWith, quoteFor } from './hand-made.ts';

describe('what disputes come to', () => {
	const [first, second] = [quoteFor('metrics'), quoteFor('trajectory')];
	const findings: Findings = {
		...findingsWith({ 'partners.experts': 'named' }),
		'foundations.budget': {
			state: 'stated',
			value: 'in-place',
			confidence: 0.8,
			evidence: [first, second],
			against: [],
		},
	};
	const budget = (
		range: { start: number; end: number } | null,
		value: FieldValues['foundations.budget'] | null = null,
	) => ({ field: 'foundations.budget', range, value }) as const;

	test('nothing, while one quote still stands', () => {
		expect(correctionsBy(findings, [budget(first)])).toEqual({});
	});
	test('that it is not so, when every quote is disputed, be it in part', () => {
		const part = { start: second.start + 2, end: second.end };
		expect(correctionsBy(findings, [budget(first), budget(part)])).toEqual({ 'foundations.budget': null });
	});
	test('that it is not so, when the finding is disputed as a whole', () => {
		expect(correctionsBy(findings, [budget(null)])).toEqual({ 'foundations.budget': null });
	});
	test('another value, when one is given', () => {
		expect(correctionsBy(findings, [budget(first, 'on-the-role')])).toEqual({ 'foundations.budget': 'on-the-role' });
	});
	test('nothing for other fields that rest on the same words', () => {
		const shared = { ...findings, 'foundations.sponsor': findings['foundations.budget'] };
		expect(correctionsBy(shared, [budget(null)])).toEqual({ 'foundations.budget': null });
	});
	test('nothing where the words beside a quote are disputed', () => {
		const beside = { start: first.end, end: second.start };
		expect(correctionsBy(findings, [budget(beside)])).toEqual({});
	});
});

test('what is said on the strength of a quote, of the fields that are asked for', () => {
	const findings = findingsWith({ metrics: 'generic', trajectory: 'stated', 'flags.hype': true });
	const shared = { ...findings, trajectory: { ...findings.trajectory, evidence: [quoteFor('metrics')] } } as Findings;
	expect(claimsOn(shared, quoteFor('metrics'), ['metrics', 'trajectory', 'flags.hype'])).toEqual([
		{ field: 'metrics', value: 'generic' },
		{ field: 'trajectory', value: 'stated' },
	]);
	expect(claimsOn(shared, quoteFor('metrics'), ['metrics', 'boundaries'])).toEqual([
		{ field: 'metrics', value: 'generic' },
	]);
});
