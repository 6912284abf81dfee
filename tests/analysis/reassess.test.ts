import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { FIELDS, type Field, TOPICS, valuesOf } from '../../lib/analysis/codebook.ts';
import { SETTLES } from '../../lib/analysis/corrections.ts';
import { analyse, reassess } from '../../lib/analysis/index.ts';
import type { PostingText } from '../../lib/analysis/types.ts';

const written: PostingText[] = readFileSync('lib/fit/written/postings.jsonl', 'utf8')
	.trim()
	.split('\n')
	.map((line) => JSON.parse(line));
/** Twelve written postings that are judged. */
const judged = written
	.map((posting) => ({ posting, report: analyse(posting) }))
	.flatMap(({ posting, report }) => (report.kind === 'read' ? [{ posting, report }] : []))
	.slice(0, 12);
const again = (posting: PostingText, corrections: Parameters<typeof reassess>[1]) =>
	reassess(posting, corrections) ?? expect.unreachable();

test('without corrections everything comes out as in the report', () => {
	expect(judged).toHaveLength(12);
	for (const { posting, report } of judged) {
		const { scores, stage, verdicts, flags } = again(posting, {});
		expect({ scores, stage }).toEqual({ scores: report.scores, stage: report.stage });
		expect(verdicts.map(({ kind, quotes, fields }) => ({ kind, quotes, fields }))).toEqual(
			report.verdicts.map(({ outcome }) => ({
				kind: outcome.kind,
				quotes: 'evidence' in outcome ? outcome.evidence : [],
				fields: [],
			})),
		);
		expect(flags).toEqual(report.flags.map(({ id, severity }) => ({ id, severity })));
	}
});

describe('what the person knows', () => {
	test.each(['foundations.budget', 'foundations.sponsor', 'foundations.tooling'] as const)(
		'%s in place never lowers a score, "there is none" never raises one',
		(field) => {
			for (const { posting, report } of judged) {
				const there = again(posting, { [field]: 'in-place' });
				const none = again(posting, { [field]: null });
				for (const rating of ['foundations', 'overall'] as const) {
					const value = report.scores[rating].value ?? expect.unreachable();
					expect(there.scores[rating].value).toBeGreaterThanOrEqual(value);
					expect(none.scores[rating].value).toBeLessThanOrEqual(there.scores[rating].value ?? 0);
				}
			}
		},
	);

	test('moves the score when the posting was silent', () => {
		const silent = judged.filter(({ report }) => report.findings['foundations.budget'].state === 'silent');
		expect(silent.length).toBeGreaterThan(0);
		for (const { posting, report } of silent) {
			const { scores } = again(posting, { 'foundations.budget': 'in-place' });
			expect(scores.foundations.value).toBeGreaterThan(report.scores.foundations.value ?? 100);
		}
	});

	test('stands apart from the quotes', () => {
		for (const { posting, report } of judged) {
			const { verdicts } = again(posting, { 'foundations.budget': 'in-place', trajectory: 'stated' });
			const quotes = new Set(report.verdicts.flatMap(({ outcome }) => quotesIn(outcome)));
			expect(verdicts.find(({ check }) => check === 'trajectory')).toEqual({
				check: 'trajectory',
				kind: 'met',
				quotes: [],
				fields: ['trajectory'],
			});
			expect(verdicts.find(({ check }) => check === 'foundations')?.fields).toEqual(['foundations.budget']);
			for (const quote of verdicts.flatMap((verdict) => verdict.quotes)) {
				expect(posting.text.slice(quote.start, quote.end)).toBe(quote.text);
				expect(quotes.has(quote.text)).toBe(true);
			}
		}
	});

	test('a stage learned is the stage shown', () => {
		const { posting } = judged[0] ?? expect.unreachable();
		expect(again(posting, { stageShown: 0, stageHiredFor: 2 }).stage).toMatchObject({ shown: 0, hiredFor: 2, gap: 2 });
		expect(again(posting, { stageShown: null }).stage).toMatchObject({ shown: null, gap: null });
	});

	test('takes a flag away, or raises it', () => {
		for (const { posting } of judged) {
			const ids = (value: true | null) => again(posting, { 'flags.soleOwner': value }).flags.map(({ id }) => id);
			expect(ids(null)).not.toContain('soleOwner');
			expect(ids(true)).toContain('soleOwner');
		}
	});

	test('of any field, with any value, is judged without an error', () => {
		const { posting } = judged[0] ?? expect.unreachable();
		for (const field of FIELDS) {
			for (const value of [...valuesOf(field), null]) {
				const result = reassess(posting, { [field]: value });
				expect(result === null).toBe(field === 'domain' && !String(value).includes('enablement'));
				expect(result?.verdicts.some(({ kind }) => kind === 'error') ?? false).toBe(false);
			}
		}
	});
});

test('every topic settles a field that has values to choose from', () => {
	const fields: Field[] = TOPICS.flatMap((topic) => SETTLES[topic]);
	for (const field of fields) expect(valuesOf(field).length).toBeGreaterThan(0);
});

function quotesIn(outcome: object): string[] {
	return 'evidence' in outcome ? (outcome.evidence as { text: string }[]).map(({ text }) => text) : [];
}
