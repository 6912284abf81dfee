import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import {
	day,
	eitherOf,
	joined,
	languageName,
	oneDecimal,
	percent,
	quantity,
	spanOfTime,
} from '../../lib/words/format.ts';
import { speak } from '../../lib/words/index.ts';

/*
Node knows Georgian, Chromium does not. What is written without the browser's help must be what a browser that knows the
language writes.
*/

beforeAll(() => speak('ka'));
afterAll(() => speak('en'));
afterEach(() => {
	vi.restoreAllMocks();
	vi.unstubAllGlobals();
});

/** As in a browser that knows all languages but that of the interface. */
function forget() {
	for (const kind of [Intl.DateTimeFormat, Intl.ListFormat, Intl.DisplayNames])
		vi.spyOn(kind, 'supportedLocalesOf').mockReturnValue([]);
}

const MONTHS = Array.from({ length: 12 }, (_, month) => `2026-${String(month + 1).padStart(2, '0')}-05`);

describe.each<[string, () => unknown]>([
	['days', () => MONTHS.map(day)],
	['a moment', () => day('2026-11-22T23:30:00Z')],
	['weeks', () => MONTHS.map((from) => spanOfTime(from, 'week'))],
	['a week of a year that begins with a nought', () => spanOfTime('2007-03-05', 'week')],
	['months', () => MONTHS.map((from) => spanOfTime(from, 'month'))],
	['a quarter', () => spanOfTime('2026-04-01', 'quarter')],
	['a year', () => spanOfTime('2026-01-01', 'year')],
	['and', () => [[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map(joined)],
	['or', () => [['a'], ['a', 'b'], ['a', 'b', 'c']].map(eitherOf)],
])('%s', (_name, write) => {
	test('is written as by a browser that knows Georgian', () => {
		const known = write();
		forget();
		expect(write()).toEqual(known);
	});
});

test('numbers fall back to a language that writes them the same', () => {
	const all = () => [quantity(1234), quantity(12345), quantity(1234567), oneDecimal(12345.6), percent(0.38)];
	const known = all();
	const { NumberFormat } = Intl;
	class WithoutGeorgian extends NumberFormat {
		constructor(tags?: string | string[], options?: Intl.NumberFormatOptions) {
			super(
				[tags ?? []].flat().filter((tag) => tag !== 'ka'),
				options,
			);
		}
	}
	vi.stubGlobal('Intl', { NumberFormat: WithoutGeorgian });
	expect(all()).toEqual(known);
});

test('a language that cannot be named in Georgian is named in itself', () => {
	expect(languageName('fr')).toBe('ფრანგული');
	forget();
	expect(languageName('fr')).toBe('français');
	expect(languageName('xx-not a tag')).toBeNull();
});

test('a language that the browser knows is written by it', () => {
	const format = vi.spyOn(Intl, 'ListFormat');
	joined(['a', 'b']);
	expect(format).toHaveBeenCalledWith('ka', { type: 'conjunction' });
});
