import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { valuesOf } from '../../lib/analysis/codebook.ts';
import { fromAddress, toAddress } from '../../lib/query/address.ts';
import { FINDING_FIELDS, type Filter, knownWords, matches, NUMBERS, WORDS } from '../../lib/query/filter.ts';
import { firstWay, SORT_KEYS, sorted } from '../../lib/query/order.ts';
import { shown, turned, withFilter } from '../../lib/query/view.ts';
import type { Stated } from '../../lib/store/records.ts';
import { EVERYTHING, row } from './rows.ts';

const NOW = new Date(2026, 10, 22, 9);
const passes = (filter: Filter, given: Parameters<typeof row>[0]) => matches(row(given), filter, NOW);

describe('a filter', () => {
	const silent: Filter = { on: 'finding', field: 'foundations.sponsor', any: [null], not: false };

	test('finds what a posting leaves out, and what it states', () => {
		expect(passes(silent, {})).toBe(true);
		expect(passes(silent, { report: { stated: { 'foundations.sponsor': 'in-place' } } })).toBe(false);
		const committed: Filter = { on: 'finding', field: 'partners.experts', any: ['committed'], not: false };
		expect(passes(committed, { report: { stated: { 'partners.experts': 'committed' } } })).toBe(true);
		expect(passes(committed, { report: { stated: { 'partners.experts': 'named' } } })).toBe(false);
	});

	test('of a posting without findings says neither yes nor no', () => {
		const { stated: _stated, ...without } = row().report;
		const unread = { ...row(), report: without };
		expect(matches(unread, silent, NOW)).toBe(false);
		expect(matches(unread, { ...silent, not: true }, NOW)).toBe(false);
	});

	test('reads numbers with both ends; a number that is not known is in no range', () => {
		const gap: Filter = { on: 'number', of: 'gap', from: 1, to: null };
		expect(passes(gap, { report: { stageShown: 1, stageHiredFor: 2 } })).toBe(true);
		expect(passes(gap, { report: { stageShown: 2, stageHiredFor: 2 } })).toBe(false);
		expect(passes(gap, { report: { stageShown: null } })).toBe(false);
		expect(passes({ on: 'number', of: 'overall', from: 55, to: 55 }, {})).toBe(true);
		expect(passes({ on: 'number', of: 'foundations', from: 0, to: null }, {})).toBe(false);
	});

	test('counts partners, foundations and kinds of work', () => {
		const stated: Stated = {
			'partners.experts': 'committed',
			'partners.risk': 'named',
			'foundations.budget': 'in-place',
			'foundations.team': 'on-the-role',
			'responsibilities.training': true,
		};
		const exactly = (of: (typeof NUMBERS)[number], count: number) =>
			passes({ on: 'number', of, from: count, to: count }, { report: { stated } });
		expect(exactly('partnersNamed', 2)).toBe(true);
		expect(exactly('partnersCommitted', 1)).toBe(true);
		expect(exactly('foundationsInPlace', 1)).toBe(true);
		expect(exactly('kindsOfWork', 1)).toBe(true);
	});

	test('knows words, several of them, and that there is none', () => {
		const status: Filter = { on: 'status', any: ['applied', 'offer'], not: false };
		expect(passes(status, { own: { status: 'offer' } })).toBe(true);
		expect(passes(status, {})).toBe(false);
		expect(passes({ ...status, any: [null] }, {})).toBe(true);
		expect(passes({ on: 'tag', any: ['remote'], not: true }, { own: { tags: ['remote', 'far'] } })).toBe(false);
		expect(passes({ on: 'flag', any: ['hype'], not: false }, { report: { flags: ['hype'] } })).toBe(true);
		expect(passes({ on: 'company', any: [null], not: false }, { company: null })).toBe(true);
		expect(passes({ on: 'noted', not: false }, { own: { noted: true } })).toBe(true);
	});

	test('counts days by the local day', () => {
		const at = (...moment: [number, number, number, number]) => ({ savedAt: new Date(...moment).toISOString() });
		expect(passes({ on: 'recent', days: 1, not: false }, at(2026, 10, 22, 0))).toBe(true);
		expect(passes({ on: 'recent', days: 1, not: false }, at(2026, 10, 21, 23))).toBe(false);
		expect(passes({ on: 'recent', days: 2, not: false }, at(2026, 10, 21, 0))).toBe(true);
		const november: Filter = { on: 'saved', from: '2026-11-01', to: '2026-11-30' };
		expect(passes(november, at(2026, 10, 30, 23))).toBe(true);
		expect(passes(november, at(2026, 11, 1, 0))).toBe(false);
	});
});

const range = fc
	.record({ from: fc.option(fc.integer({ min: -3, max: 100 })), to: fc.option(fc.integer({ min: -3, max: 100 })) })
	.filter(({ from, to }) => from !== null || to !== null);
const day = fc.integer({ min: 0, max: 20_000 }).map((days) => new Date(days * 86_400_000).toISOString().slice(0, 10));
const someOf = <T>(values: readonly T[]) => fc.uniqueArray(fc.constantFrom(...values), { minLength: 1, maxLength: 3 });
const anyWord = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 });
const filter: fc.Arbitrary<Filter> = fc.oneof(
	fc.constantFrom(...FINDING_FIELDS).chain((field) =>
		fc.record({
			on: fc.constant('finding' as const),
			field: fc.constant(field),
			any: someOf([null, ...valuesOf(field)]),
			not: fc.boolean(),
		}),
	),
	fc.constantFrom(...WORDS).chain((on) => {
		const known = knownWords(on);
		return fc.record({
			on: fc.constant(on),
			any: known ? someOf([null, ...known]) : fc.uniqueArray(fc.option(anyWord), { minLength: 1, maxLength: 3 }),
			not: fc.boolean(),
		});
	}),
	fc
		.record({ of: fc.constantFrom(...NUMBERS), range })
		.map(({ of, range }) => ({ on: 'number' as const, of, ...range })),
	fc.record({ on: fc.constant('recent' as const), days: fc.integer({ min: 1, max: 999 }), not: fc.boolean() }),
	fc
		.record({ from: fc.option(day), to: fc.option(day) })
		.filter(({ from, to }) => from !== null || to !== null)
		.map((days) => ({ on: 'saved' as const, ...days })),
	fc.record({ on: fc.constant('noted' as const), not: fc.boolean() }),
);
const stated: fc.Arbitrary<Stated> = fc
	.array(
		fc
			.constantFrom(...FINDING_FIELDS)
			.chain((field) => fc.tuple(fc.constant(field), fc.constantFrom(...valuesOf(field)))),
		{ maxLength: 20 },
	)
	.map((entries) => Object.fromEntries(entries));
const anyRow = fc
	.record({
		id: fc.uuid(),
		savedAt: fc.integer({ min: 0, max: 2e12 }).map((time) => new Date(time).toISOString()),
		company: fc.option(fc.constantFrom('Acme', 'Brandt', 'acme')),
		title: anyWord,
		report: fc.record({
			stageShown: fc.constantFrom(null, 0, 1, 2, 3),
			stageHiredFor: fc.constantFrom(null, 0, 1, 2, 3),
			flags: fc.subarray(['hype', 'unicorn'] as const).map((flags) => [...flags]),
			stated,
		}),
		own: fc.record({
			status: fc.option(fc.constantFrom('applied', 'offer', 'mine')),
			tags: fc.subarray(['remote', 'far']),
			rating: fc.option(fc.integer({ min: 1, max: 5 })),
			noted: fc.boolean(),
		}),
	})
	.map((given) => row(given));
const sort = fc.record({ by: fc.constantFrom(...SORT_KEYS), down: fc.boolean() });

describe('whatever the filter', () => {
	test('a view comes back from its address as it was', () => {
		const view = fc.record({
			search: fc.string({ unit: 'grapheme' }),
			filters: fc.array(filter, { maxLength: 4 }),
			sort,
		});
		fc.assert(
			fc.property(view, fc.option(fc.uuid()), (view, open) => {
				expect(fromAddress(toAddress({ view, open }))).toEqual({ view, open });
			}),
		);
	});

	test('any address at all gives a view', () => {
		const piece = fc.constantFrom(
			'q',
			'f',
			'sort',
			'=',
			'&',
			':',
			'..',
			'!',
			'~',
			'%',
			'status',
			'gap',
			'layer',
			'2026',
			',',
		);
		fc.assert(
			fc.property(
				fc.oneof(
					fc.string(),
					fc.array(piece).map((all) => all.join('')),
				),
				(address) => {
					const place = fromAddress(address);
					expect(fromAddress(toAddress(place)).view).toEqual(place.view);
				},
			),
		);
	});

	test('a filter and the filter turned round share no posting, and miss only what is not known', () => {
		fc.assert(
			fc.property(filter, anyRow, (filter, row) => {
				const other = turned(filter);
				fc.pre(other !== null);
				expect(matches(row, filter, NOW)).toBe(!matches(row, other as Filter, NOW));
			}),
		);
	});

	test('more filters never show more, in whatever order they came', () => {
		fc.assert(
			fc.property(
				fc.array(anyRow, { maxLength: 20 }),
				fc.array(filter, { maxLength: 3 }),
				filter,
				(rows, filters, more) => {
					const ids = (all: readonly Filter[]) =>
						shown(rows, { ...EVERYTHING, filters: all }, null, NOW).map(({ id }) => id);
					const narrowed = ids([...filters, more]);
					expect(ids([more, ...filters.toReversed()])).toEqual(narrowed);
					expect(ids(filters)).toEqual(expect.arrayContaining(narrowed));
				},
			),
		);
	});

	test('an order loses nothing, and does not hang on how the postings came', () => {
		fc.assert(
			fc.property(fc.uniqueArray(anyRow, { selector: ({ id }) => id, maxLength: 20 }), sort, (rows, sort) => {
				const ids = (all: typeof rows) => sorted(all, sort, null).map(({ id }) => id);
				expect(ids(rows.toReversed())).toEqual(ids(rows));
				expect(ids(rows).toSorted()).toEqual(rows.map(({ id }) => id).toSorted());
			}),
		);
	});

	test('what has no value comes last, up and down', () => {
		const rows = [
			row({ id: 'none', own: { rating: null } }),
			row({ id: 'two', own: { rating: 2 } }),
			row({ id: 'five', own: { rating: 5 } }),
		];
		const ids = (down: boolean) => sorted(rows, { by: 'rating', down }, null).map(({ id }) => id);
		expect(ids(true)).toEqual(['five', 'two', 'none']);
		expect(ids(false)).toEqual(['two', 'five', 'none']);
	});
});

test('pay is compared for a year, within the currency of most postings first; without pay comes last', () => {
	const rows = [
		row({ id: 'none' }),
		row({ id: 'pounds', salary: '£900,000 a year' }),
		row({ id: 'month', salary: '€9,000 per month' }),
		row({ id: 'year', salary: '60.000 € - 80.000 € pro Jahr' }),
		row({ id: 'hour', salary: '€20 an hour' }),
		row({ id: 'words', salary: 'competitive' }),
	];
	const ids = (down: boolean) => sorted(rows, { by: 'salary', down }, null).map(({ id }) => id);
	expect(ids(true)).toEqual(['month', 'year', 'hour', 'pounds', 'none', 'words']);
	expect(ids(false)).toEqual(['hour', 'year', 'month', 'pounds', 'none', 'words']);
});

test('words are sorted from A first, numbers and days from the greatest', () => {
	expect(firstWay('title')).toEqual({ by: 'title', down: false });
	expect(firstWay('gap')).toEqual({ by: 'gap', down: true });
});

describe('one more filter', () => {
	const status = (word: string, not = false): Filter => ({ on: 'status', any: [word], not });

	test('about the same thing becomes an alternative', () => {
		expect(withFilter([status('applied')], status('offer'))).toEqual([
			{ on: 'status', any: ['applied', 'offer'], not: false },
		]);
		expect(withFilter([status('applied')], status('closed', true))).toEqual([status('closed', true)]);
	});

	test('tags add up, a number takes the place of the one before', () => {
		const tag = (word: string): Filter => ({ on: 'tag', any: [word], not: false });
		expect(withFilter([tag('a')], tag('b'))).toEqual([tag('a'), tag('b')]);
		expect(withFilter([tag('a')], tag('a'))).toEqual([tag('a')]);
		const atLeast = (from: number): Filter => ({ on: 'number', of: 'overall', from, to: null });
		expect(withFilter([atLeast(50)], atLeast(70))).toEqual([atLeast(70)]);
	});
});

test('a bare id is a posting open in the list of all, as old bookmarks have it', () => {
	expect(fromAddress('1b9d6bcd-bbfd-4b2d-9b5d-ab8dfbbd4bed')).toEqual({
		view: EVERYTHING,
		open: '1b9d6bcd-bbfd-4b2d-9b5d-ab8dfbbd4bed',
	});
	expect(fromAddress('')).toEqual({ view: EVERYTHING, open: null });
});

test('an address can be written by hand', () => {
	expect(
		fromAddress('q=lead&f=partners.experts:~&f=!status:closed,offer&f=overall:60..&f=nonsense&sort=-gap').view,
	).toEqual({
		search: 'lead',
		filters: [
			{ on: 'finding', field: 'partners.experts', any: [null], not: false },
			{ on: 'status', any: ['closed', 'offer'], not: true },
			{ on: 'number', of: 'overall', from: 60, to: null },
		],
		sort: { by: 'gap', down: true },
	});
});
