import { expect, test } from 'vitest';
import { FIELDS } from '../../lib/analysis/codebook.ts';
import type { Report } from '../../lib/analysis/types.ts';
import { reportLine } from '../../lib/cli/report-line.ts';
import { findingsWith, quoteFor, type Stated } from '../analysis/hand-made.ts';

const read = (stated: Stated, more: Partial<Extract<Report, { kind: 'read' }>> = {}): Report => ({
	kind: 'read',
	engine: '9',
	findings: findingsWith(stated),
	stage: { shown: 0, hiredFor: null, gap: null, distribution: [0.6, 0.2, 0.1, 0.1], confidence: 0.61234 },
	verdicts: [],
	scores: {
		scope: { value: 50, parts: [] },
		partners: { value: 0, parts: [] },
		foundations: { value: 100, parts: [] },
		overall: { value: null, parts: [] },
	},
	flags: [],
	questions: [],
	...more,
});

test('findings have the shape of a label; silence has the codebook’s words', () => {
	const { findings } = reportLine('x', read({})) as { findings: Record<string, unknown> };
	expect(findings).toMatchObject({
		domain: null,
		stageShown: null,
		stance: null,
		metrics: 'absent',
		trajectory: 'absent',
		boundaries: 'absent',
		mandate: null,
		changeAware: false,
		evidence: {},
		questions: [],
	});
	expect(findings.partners).toHaveProperty('experts', 'no');
	expect(findings.foundations).toHaveProperty('budget', 'silent');
	expect(findings.responsibilities).toHaveProperty('building', false);
	const paths = Object.entries(findings).flatMap(([key, value]) =>
		['responsibilities', 'partners', 'foundations', 'skills', 'lifecycle', 'flags'].includes(key)
			? Object.keys(value as object).map((part) => `${key}.${part}`)
			: [key],
	);
	expect(new Set(paths)).toEqual(new Set([...FIELDS, ...['ratings', 'questions', 'evidence']]));
});

test('what is stated comes with its value and its quotes', () => {
	const line = reportLine('x', read({ stageShown: 0, 'partners.risk': 'committed', 'flags.hype': true }));
	expect(line).toMatchObject({
		id: 'x',
		engine: '9',
		findings: { stageShown: 0, partners: { risk: 'committed' }, flags: { hype: true } },
		evidence: { stageShown: ['stageShown'], 'partners.risk': ['partners.risk'], 'flags.hype': ['flags.hype'] },
	});
});

test('scores are 0 to 100, ratings 1 to 5, unknown stays unknown', () => {
	expect(reportLine('x', read({}))).toMatchObject({
		scores: { scope: 50, partners: 0, foundations: 100, overall: null },
		findings: { ratings: { scope: 3, partners: 1, foundations: 5, overall: null } },
		stage: { shown: 0, confidence: 0.612 },
	});
});

test('a question is in words, in the posting’s own where one is known', () => {
	const question = { topic: 'current-state', reason: 'silent', quotes: [] } as const;
	const words = (terms: Record<string, string>) =>
		(reportLine('x', read({}, { questions: [{ ...question, terms }] })).questions as Record<string, string>[])[0];
	expect(words({ tool: 'Copilot <b>' })?.text).toContain('Copilot <b>');
	expect(words({})?.text).not.toContain('Copilot');
	for (const key of ['text', 'because', 'good', 'worrying']) expect(words({})?.[key]).toMatch(/^[^{}]{15,}$/);
});

test('a flag says why it matters and shows its quotes', () => {
	const flags = [{ id: 'hype', severity: 'medium', quotes: [quoteFor('flags.hype')] }] as const;
	expect(reportLine('x', read({}, { flags }))).toMatchObject({
		flags: [{ id: 'hype', severity: 'medium', quotes: ['flags.hype'], why: expect.stringMatching(/\w+ \w+/) }],
	});
});

test.each<[Report, object]>([
	[
		{ kind: 'too-short', engine: '9', words: 3 },
		{ refused: 'too-short', words: 3 },
	],
	[
		{ kind: 'other-language', engine: '9', language: 'de' },
		{ refused: 'other-language', language: 'de' },
	],
])('a refusal says why: %j', (report, expected) => {
	expect(reportLine(7, report)).toEqual({ id: 7, engine: '9', findings: { domain: null, evidence: {} }, ...expected });
});

test('another kind of role has findings, but no scores and no questions', () => {
	const line = reportLine('x', { kind: 'other-role', engine: '9', findings: findingsWith({ domain: 'other' }) });
	expect(line).toMatchObject({ findings: { domain: 'other' }, evidence: { domain: ['domain'] } });
	expect(Object.keys(line).sort()).toEqual(['engine', 'evidence', 'findings', 'id', 'inferred']);
});

test('fields whose words only come near are named', () => {
	const findings = findingsWith({ domain: 'other', mandate: 'execution' });
	const { mandate } = findings;
	if (mandate.state === 'silent') throw new Error('stated above');
	const nearest = { ...mandate, evidence: [{ ...mandate.evidence[0], inferred: true }] } as typeof mandate;
	const lineWith = (given: typeof mandate) =>
		reportLine('x', { kind: 'other-role', engine: '9', findings: { ...findings, mandate: given } });
	expect(lineWith(nearest)).toMatchObject({ inferred: ['mandate'], evidence: { mandate: ['mandate'] } });
	expect(lineWith(mandate).inferred).toEqual([]);
});
