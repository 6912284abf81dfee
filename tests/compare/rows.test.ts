import { describe, expect, test } from 'vitest';
import { FIELDS } from '../../lib/analysis/codebook.ts';
import { comparisonAddress, comparisonPlace } from '../../lib/compare/address.ts';
import { type Candidate, compare, type Row } from '../../lib/compare/rows.ts';
import { exampleReport } from '../components/example-report.ts';

const silent = { state: 'silent', confidence: 1 } as const;
const candidate = (given: Partial<Candidate> = {}): Candidate => ({ report: exampleReport, corrections: {}, ...given });
const without = (field: 'foundations.budget' | 'layer'): Candidate =>
	candidate({ report: { ...exampleReport, findings: { ...exampleReport.findings, [field]: silent } } });
const stating: Candidate = candidate({
	report: {
		...exampleReport,
		findings: {
			...exampleReport.findings,
			'foundations.budget': {
				state: 'stated',
				value: 'in-place',
				confidence: 1,
				evidence: [{ start: 0, end: 3, text: 'We ' }],
				against: [],
			},
		},
	},
});
const short: Candidate = candidate({ report: { kind: 'too-short', engine: '1', words: 3 } });

const rowOf = (candidates: Candidate[], field: string): Row => {
	const rows = compare(candidates).flatMap(({ rows }) => rows);
	const found = rows.find((row) => row.kind === 'finding' && row.field === field);
	if (!found) throw new Error(`no row of ${field}`);
	return found;
};

test('every field is a row, once', () => {
	const fields = compare([candidate()]).flatMap(({ rows }) =>
		rows.flatMap((row) => (row.kind === 'finding' ? row.field : [])),
	);
	expect(fields.toSorted()).toEqual(FIELDS.toSorted());
});

test('a posting alone or twice the same differs in nothing', () => {
	for (const candidates of [[candidate()], [candidate(), candidate()]])
		expect(
			compare(candidates)
				.flatMap(({ rows }) => rows)
				.filter(({ differs }) => differs),
		).toEqual([]);
});

describe('a row that differs', () => {
	test('of two lights both, of three the one that stands alone', () => {
		expect(rowOf([stating, without('foundations.budget')], 'foundations.budget')).toMatchObject({
			differs: true,
			stands: [true, true],
		});
		expect(rowOf([stating, without('foundations.budget'), stating], 'foundations.budget')).toMatchObject({
			differs: true,
			stands: [false, true, false],
		});
	});

	test('goes by the person’s own word where there is one, and keeps the text’s', () => {
		const told = { ...without('foundations.budget'), corrections: { 'foundations.budget': 'in-place' } } as const;
		const row = rowOf([stating, told], 'foundations.budget');
		expect(row.differs).toBe(false);
		expect(row.cells[1]).toEqual({ kind: 'silent', own: 'in-place' });
		const denied = { ...stating, corrections: { 'foundations.budget': null } } as const;
		expect(rowOf([stating, denied], 'foundations.budget').differs).toBe(true);
	});

	test('is not made by a posting that was not judged', () => {
		const rows = compare([stating, short]).flatMap(({ rows }) => rows);
		expect(rows.filter(({ differs }) => differs)).toEqual([]);
		expect(rowOf([stating, short], 'layer').cells[1]).toMatchObject({ kind: 'not-read' });
	});

	test('of scores takes ten points, and lights the highest', () => {
		const scored = (value: number) =>
			candidate({ report: { ...exampleReport, scores: { ...exampleReport.scores, overall: { value, parts: [] } } } });
		const whole = (...values: number[]) => compare(values.map(scored))[0]?.rows[0];
		expect(whole(50, 59)).toMatchObject({ kind: 'score', differs: false, stands: [false, false] });
		expect(whole(50, 60, 41)).toMatchObject({ differs: true, stands: [false, true, false] });
	});
});

test('the address holds which postings and what is shown; each once', () => {
	const place = { ids: ['a', 'b c'], onlyDifferences: true };
	expect(comparisonPlace(`#${comparisonAddress(place)}`)).toEqual(place);
	expect(comparisonPlace('#ids=a,a,,b')).toEqual({ ids: ['a', 'b'], onlyDifferences: false });
	expect(comparisonPlace('#')).toEqual({ ids: [], onlyDifferences: false });
});
