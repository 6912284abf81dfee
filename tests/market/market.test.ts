import { describe, expect, test } from 'vitest';
import { companies } from '../../lib/market/companies.ts';
import { weightOf } from '../../lib/market/postings.ts';
import {
	CLASSES,
	countClasses,
	flagCounts,
	foundationCounts,
	MEASURES,
	partnerCounts,
	stageGaps,
	stageGrid,
} from '../../lib/market/spread.ts';
import { overTime } from '../../lib/market/time.ts';
import { marketPosting } from './examples.ts';

test('small numbers are known as such', () => {
	expect([0, 1, 4, 5, 19, 20].map(weightOf)).toEqual(['none', 'too-few', 'too-few', 'few', 'few', 'enough']);
});

describe('how postings are spread', () => {
	const postings = [
		marketPosting({ stageShown: 1, stageHiredFor: 3, layer: 'strategic', flags: ['soleOwner', 'hype'] }),
		marketPosting({ stageShown: 2, stageHiredFor: 2, layer: 'adoption', partners: { executive: 'named' } }),
		marketPosting({ stageShown: 3, stageHiredFor: 1, layer: 'adoption', foundations: { budget: 'in-place' } }),
		marketPosting({ stageHiredFor: 3, partners: { executive: 'committed', risk: 'named' }, flags: ['soleOwner'] }),
		marketPosting({ foundations: { budget: 'on-the-role', policy: 'in-place' } }),
	];

	test.each(MEASURES)('%s: every posting is in one of its classes', (measure) => {
		const counts = countClasses(postings, measure);
		expect(CLASSES[measure].reduce((sum, one) => sum + counts[one], 0)).toBe(postings.length);
	});

	test('the missing middle is a count of zero, not a missing class', () => {
		expect(countClasses(postings, 'layer')).toMatchObject({ strategic: 1, operational: 0, adoption: 2, unknown: 2 });
	});

	test('four partners count as three or more', () => {
		const many = marketPosting({
			partners: { executive: 'named', risk: 'named', business: 'named', experts: 'committed' },
		});
		expect(countClasses([many], 'partners')['3']).toBe(1);
	});

	test('stages are counted in pairs, with what is not shown at the end', () => {
		const grid = stageGrid(postings);
		expect(grid[1]?.[3]).toBe(1);
		expect(grid[4]).toEqual([0, 0, 0, 1, 1]);
		expect(grid.flat().reduce((sum, count) => sum + count, 0)).toBe(5);
	});

	test('a gap is counted only where both stages are shown', () => {
		expect(stageGaps(postings)).toEqual({ later: 1, same: 1, earlier: 1, both: 3 });
	});

	test('partners, foundations and flags, most often first', () => {
		expect(partnerCounts(postings)[0]).toEqual({ partner: 'executive', committed: 1, named: 1 });
		expect(foundationCounts(postings).slice(0, 2)).toEqual([
			{ foundation: 'budget', inPlace: 1, onTheRole: 1 },
			{ foundation: 'policy', inPlace: 1, onTheRole: 0 },
		]);
		expect(flagCounts(postings).slice(0, 2)).toEqual([
			{ flag: 'soleOwner', count: 2 },
			{ flag: 'hype', count: 1 },
		]);
	});
});

describe('companies', () => {
	test('are one under several spellings, by the usual one, those with most postings first', () => {
		const found = companies([
			marketPosting({ company: 'Zeta' }),
			marketPosting({ company: 'ACME Freight, Inc.' }),
			marketPosting({ company: 'Acme Freight' }),
			marketPosting({ company: 'Acme Freight' }),
			marketPosting({ company: null }),
			marketPosting({ company: null }),
		]);
		expect(found.map(({ company, count }) => [company, count])).toEqual([
			['Acme Freight', 3],
			['Zeta', 1],
			[null, 2],
		]);
	});

	test('a company of only signs or only a legal form keeps its name', () => {
		expect(companies([marketPosting({ company: '***' }), marketPosting({ company: 'AG' })])).toHaveLength(2);
	});

	test('miss the middle when they hire above and below it', () => {
		const [misses] = companies([marketPosting({ layer: 'strategic' }), marketPosting({ layer: 'adoption' })]);
		expect(misses).toMatchObject({ missesMiddle: true, layers: { strategic: 1, operational: 0, adoption: 1 } });
		expect(companies([marketPosting({ layer: 'operational' })])[0]?.missesMiddle).toBe(false);
		expect(companies([marketPosting()])[0]?.missesMiddle).toBe(false);
		expect(companies([marketPosting({ layer: 'adoption' })])[0]?.missesMiddle, 'one posting shows no gap').toBe(false);
	});

	test('means are over what is said', () => {
		const [acme] = companies([
			marketPosting({ stageShown: 1, partners: { executive: 'named' }, flags: ['hype'] }),
			marketPosting({ stageShown: 2 }),
			marketPosting(),
		]);
		expect(acme).toMatchObject({ stageShown: 1.5, stageHiredFor: null, inPlace: 0 });
		expect(acme?.partners).toBeCloseTo(1 / 3);
	});
});

describe('over time', () => {
	const spansOf = (...days: string[]) =>
		overTime(
			days.map((day) => marketPosting({ day })),
			'layer',
		).map(({ from, unit, count }) => `${from} ${unit} ${count}`);

	test('weeks begin on Monday, and an empty one between is there', () => {
		expect(spansOf('2026-03-01', '2026-03-02', '2026-03-16T23:59:59.000Z')).toEqual([
			'2026-02-23 week 1',
			'2026-03-02 week 1',
			'2026-03-09 week 0',
			'2026-03-16 week 1',
		]);
	});

	test('longer times are told in months, quarters, years', () => {
		expect(spansOf('2025-11-30', '2026-05-01')).toHaveLength(23);
		expect(spansOf('2025-10-30', '2026-05-01')[0]).toBe('2025-10-01 month 1');
		expect(spansOf('2023-02-28', '2026-05-01')[0]).toBe('2023-01-01 quarter 1');
		expect(spansOf('2003-02-28', '2026-05-01')).toHaveLength(24);
		expect(spansOf('2003-02-28', '2026-05-01').at(-1)).toBe('2026-01-01 year 1');
	});

	test('nothing over no time', () => {
		expect(spansOf()).toEqual([]);
	});
});
