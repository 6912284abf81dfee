import { describe, expect, test } from 'vitest';
import { type Mark, markAt, marksOf, shiftMarks } from '../../components/draft-marks.ts';
import { exampleReport } from './example-report.ts';

const mark = (start: number, end: number, tone: Mark['tone'] = 'met'): Mark => ({ start, end, tone, names: ['x'] });

describe('the marks of a report', () => {
	const marks = marksOf(exampleReport);

	test('are in order, never empty and never overlap', () => {
		expect(marks.length).toBeGreaterThan(2);
		marks.reduce((at, { start, end }) => {
			expect(start).toBeGreaterThanOrEqual(at);
			expect(end).toBeGreaterThan(start);
			return end;
		}, 0);
	});

	test('are where its flags are', () => {
		const quote = exampleReport.flags[0]?.quotes[0];
		if (!quote) throw new Error('the example has a flag');
		expect(markAt(marks, quote.start)?.tone).toBe('flag');
	});
});

test('where two rest on the same words, a flag shows, and both are named', () => {
	const text = 'You own AI';
	const quote = { start: 0, end: text.length, text };
	const [only] = marksOf({
		...exampleReport,
		verdicts: [{ check: 'workload', outcome: { kind: 'met', evidence: [quote] } }],
		flags: [{ id: 'soleOwner', severity: 'high', quotes: [quote] }],
	});
	expect(only).toMatchObject({ start: 0, end: 10, tone: 'flag' });
	expect(only?.names).toHaveLength(2);
});

test('what is said shows over an inferred flag; alone, that shows as inferred', () => {
	const quote = { start: 0, end: 10, text: 'You own AI' };
	const flags = [{ id: 'soleOwner', severity: 'high', quotes: [{ ...quote, inferred: true }] }] as const;
	const met = { check: 'workload', outcome: { kind: 'met', evidence: [quote] } } as const;
	const [over] = marksOf({ ...exampleReport, verdicts: [met], flags });
	expect(over).toEqual({ start: 0, end: 10, tone: 'met', names: expect.arrayContaining([expect.any(String)]) });
	expect(over?.names).toHaveLength(2);
	expect(marksOf({ ...exampleReport, verdicts: [], flags })[0]).toMatchObject({ tone: 'flag', inferred: true });
});

describe('while the draft is ahead of its report', () => {
	const before = 'One two three four.';
	const marks = [mark(0, 3), mark(8, 13), mark(14, 18)];
	test.each([
		['nothing changed', before, marks],
		['words before move what follows', `No. ${before}`, [mark(4, 7), mark(12, 17), mark(18, 22)]],
		['words between move only what follows', 'One or two three four.', [mark(0, 3), mark(11, 16), mark(17, 21)]],
		['words inside a mark stretch it', 'One two thirtythree four.', [mark(0, 3), mark(8, 19), mark(20, 24)]],
		['what is taken out takes its marks with it', 'One four.', [mark(0, 3), mark(4, 8)]],
		['everything is gone', '', []],
	])('%s', (_name, after, expected) => {
		expect(shiftMarks(marks, before, after)).toEqual(expected);
	});
});

test('a place belongs to the mark that begins there, not to the one that ended', () => {
	expect(markAt([mark(0, 3), mark(3, 5, 'flag')], 3)?.tone).toBe('flag');
	expect(markAt([mark(0, 3)], 3)).toBeNull();
});
