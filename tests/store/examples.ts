import { expect } from 'vitest';
import { FIELDS } from '../../lib/analysis/codebook.ts';
import type { Findings, Report, Score } from '../../lib/analysis/types.ts';
import type { Posting } from '../../lib/posting.ts';

export const posting: Posting = {
	schema: 1,
	url: 'https://jobs.example.com/acme/41',
	site: 'generic',
	title: 'AI Enablement Lead',
	company: 'Acme Freight',
	location: null,
	salary: null,
	employmentType: null,
	postedAt: null,
	text: 'You will run our pilots.\n- With the data team',
	readAt: '2026-11-22T08:00:00.000Z',
};

const quote = { start: 0, end: 8, text: 'You will' };
const score = (value: number | null): Score => ({ value, parts: [{ check: 'partners', weight: 3, credit: 0.5 }] });
const silent = Object.fromEntries(FIELDS.map((field) => [field, { state: 'silent', confidence: 0.9 }])) as Findings;

export const report: Extract<Report, { kind: 'read' }> = {
	kind: 'read',
	engine: '0.1.0',
	findings: {
		...silent,
		stageShown: { state: 'stated', value: 2, confidence: 0.8, evidence: [quote], against: [] },
	},
	stage: { shown: 2, hiredFor: 3, gap: 1, distribution: [0, 0.2, 0.6, 0.2], confidence: 0.7 },
	scores: { scope: score(70), partners: score(50), foundations: score(null), overall: score(60) },
	verdicts: [{ check: 'partners', outcome: { kind: 'partly', evidence: [quote] } }],
	flags: [{ id: 'soleOwner', severity: 'high', quotes: [quote] }],
	questions: [{ topic: 'budget', reason: 'silent', terms: { role: 'AI Enablement Lead' }, quotes: [] }],
};

/** The value of a result that must be of this kind. */
export function expectKind<R extends { kind: string }, K extends R['kind']>(
	result: R,
	kind: K,
): Extract<R, { kind: K }> {
	expect(result).toMatchObject({ kind });
	return result as Extract<R, { kind: K }>;
}
