import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Anchored, finder } from '../../lib/anchor/find.ts';
import { selectorsOf } from '../../lib/anchor/selectors.ts';

const TEXT = `About us
We run a warehouse network in nine towns. AI is new to most of us.

What you will do
- Set up the first pilots with two depot managers.
- Train colleagues in small groups, "learning by doing".
- Report to the chief operating officer every month.

What you bring
- Experience with AI tools.
- Patience. You explain things twice and do not mind.

How we work
You have a budget of €40,000 for the first year. Experience with AI tools. No weekend work.`;

/** The selectors of the n-th occurrence of some words. */
function marked(words: string, nth = 1, text = TEXT) {
	let start = -1;
	for (let count = 0; count < nth; count++) start = text.indexOf(words, start + 1);
	if (start < 0) throw new Error(`no "${words}"`);
	return selectorsOf(text, { start, end: start + words.length });
}

const wordsOf = (text: string, anchored: Anchored) =>
	anchored.kind === 'orphaned' ? null : text.slice(anchored.start, anchored.end);

describe('what was marked is found again', () => {
	const PILOTS = 'Set up the first pilots with two depot managers.';
	const budget = 'You have a budget of €40,000 for the first year.';
	test.each([
		['in the same text', PILOTS, TEXT, 'exact', PILOTS],
		['after text was put before it', PILOTS, `Closing soon! Apply by Friday.\n${TEXT}`, 'exact', PILOTS],
		['after what stood before it was taken out', PILOTS, TEXT.slice(TEXT.indexOf('What you will')), 'exact', PILOTS],
		['alone', PILOTS, PILOTS, 'exact', PILOTS],
		['with other white space', PILOTS, TEXT.replaceAll(' ', '\n  '), 'exact', PILOTS.replaceAll(' ', '\n  ')],
		['with no break spaces', budget, TEXT.replaceAll(' ', '\u00a0'), 'exact', budget.replaceAll(' ', '\u00a0')],
		[
			'with invisible characters',
			'depot managers',
			TEXT.replace('depot', 'de\u00adpot'),
			'exact',
			'de\u00adpot managers',
		],
		[
			'with typographic quotes',
			'Train colleagues in small groups, "learning by doing"',
			TEXT.replace('"learning by doing"', '“learning by doing”'),
			'exact',
			'Train colleagues in small groups, “learning by doing”',
		],
		[
			'with other bullets',
			`${PILOTS}\n- Train colleagues`,
			TEXT.replaceAll('- ', '• '),
			'exact',
			`${PILOTS}\n• Train colleagues`,
		],
		['in capitals', 'Train colleagues', TEXT.toUpperCase(), 'exact', 'TRAIN COLLEAGUES'],
		[
			'with a word put in',
			PILOTS,
			TEXT.replace('first pilots', 'first small pilots'),
			'changed',
			'Set up the first small pilots with two depot managers.',
		],
		[
			'with a word put in after its first',
			'Report to the chief operating officer every month.',
			TEXT.replace('Report to', 'Report often to').replace('every month', 'each month'),
			'changed',
			'Report often to the chief operating officer each month.',
		],
		['with a word taken out', PILOTS, TEXT.replace('two depot', 'depot'), 'changed', PILOTS.replace('two ', '')],
		['with a figure changed', budget, TEXT.replace('40,000', '60,000'), 'changed', budget.replace('40,000', '60,000')],
		['with everything else rewritten', budget, `Hello. ${budget} Come and see.`, 'exact', budget],
	] as const)('%s', (_case, words, text, kind, found) => {
		const anchored = finder(text)(marked(words));
		expect(wordsOf(text, anchored)).toBe(found);
		expect(anchored.kind).toBe(kind);
	});
});

describe('of words that stand there twice, the right ones are found', () => {
	const TWICE = 'Experience with AI tools.';
	test.each([1, 2])('number %i', (nth) => {
		const [, position] = marked(TWICE, nth);
		expect(finder(TEXT)(marked(TWICE, nth))).toEqual({ kind: 'exact', start: position.start, end: position.end });
	});
	test.each([1, 2])('number %i, when much was put before them', (nth) => {
		const more = `${'We are growing. '.repeat(40)}\n`;
		const [, position] = marked(TWICE, nth);
		expect(finder(more + TEXT)(marked(TWICE, nth))).toMatchObject({ start: more.length + position.start });
	});
	test('the first, changed, though the second still stands as it was', () => {
		const text = TEXT.replace('- Experience with AI tools.', '- Some experience with AI tools.');
		expect(finder(text)(marked(TWICE, 1))).toMatchObject({ start: text.indexOf('xperience with AI tools') - 1 });
	});
	test('the one nearest to where it was, when nothing around tells', () => {
		const text = 'Be kind to all the people here. '.repeat(9);
		const start = 5 * 32;
		const selectors = selectorsOf(text, { start, end: start + 31 });
		expect(finder(text)(selectors)).toMatchObject({ start });
	});
});

describe('what is gone is said to be gone', () => {
	test.each([
		['a sentence taken out', 'Report to the chief operating officer every month.', TEXT.replace(/- Report.*\n/, '')],
		[
			'a sentence rewritten',
			'Patience. You explain things twice and do not mind.',
			TEXT.replace(/Patience\..*/, 'Strong nerves, and a sense of humour that carries you.'),
		],
		[
			'a short word whose sentence went, though it stands elsewhere',
			'AI',
			TEXT.replace(' AI is new to most of us.', ''),
		],
		['all of it', 'Train colleagues in small groups', 'This job is no longer open.'],
		['everything', 'Train colleagues in small groups', ''],
	])('%s', (_case, words, text) => {
		expect(finder(text)(marked(words))).toEqual({ kind: 'orphaned' });
	});
	test('a short word is not found inside a longer one', () => {
		const text = 'We maintain things. Use AI often.';
		expect(finder(text)(marked('AI', 1, 'Use AI often.'))).toEqual({ kind: 'exact', start: 24, end: 26 });
	});
	test('marks without a letter are nothing to find', () => {
		expect(finder(TEXT)(marked('. '))).toEqual({ kind: 'orphaned' });
	});
});

describe('for any text', () => {
	const prose = fc.string({ unit: fc.constantFrom(...'abcde AI.,-\n“”éß日😀'), minLength: 1, maxLength: 300 });
	const textWithRange = prose.chain((text) =>
		fc.tuple(fc.constant(text), fc.nat(text.length - 1)).chain(([whole, start]) =>
			fc.record({
				text: fc.constant(whole),
				start: fc.constant(start),
				end: fc.integer({ min: start + 1, max: whole.length }),
			}),
		),
	);

	test('a range that holds a letter is found at its place in the same text', () => {
		fc.assert(
			fc.property(textWithRange, ({ text, start, end }) => {
				const words = text.slice(start, end);
				// A lone half of a character outside the basic plane is no text.
				fc.pre(/[\p{L}\p{N}]/u.test(words) && words.isWellFormed());
				const anchored = finder(text)(selectorsOf(text, { start, end }));
				if (anchored.kind === 'orphaned') throw new Error('orphaned');
				const letters = (piece: string) => piece.replace(/[^\p{L}\p{N}]/gu, '');
				expect(letters(text.slice(anchored.start, anchored.end))).toBe(letters(words));
			}),
			{ seed: 7, numRuns: 300 },
		);
	});

	test('looking in another text answers with a range of it, or not at all', () => {
		fc.assert(
			fc.property(textWithRange, prose, ({ text, start, end }, other) => {
				const anchored = finder(other)(selectorsOf(text, { start, end }));
				if (anchored.kind === 'orphaned') return;
				expect(anchored.start).toBeGreaterThanOrEqual(0);
				expect(anchored.end).toBeGreaterThan(anchored.start);
				expect(anchored.end).toBeLessThanOrEqual(other.length);
			}),
			{ seed: 7, numRuns: 300 },
		);
	});
});

test('a range that is not in the text is a mistake', () => {
	for (const range of [
		{ start: 3, end: 3 },
		{ start: -1, end: 2 },
		{ start: 0, end: 9 },
	])
		expect(() => selectorsOf('abcdefgh', range)).toThrow(RangeError);
});
