import { expect, test } from 'vitest';
import { forgetStems, numberOfWord, PerStem, stemWith } from '../../lib/analysis/stems.ts';
import { countWords, wordsOf } from '../../lib/analysis/words.ts';

const stem = (word: string) => stemWith(numberOfWord(word, 0, word.length));

test.each([
	['manag', ['Manages', 'managed', 'managing', 'manage', 'MANAGE']],
	['plan', ['plan', 'planned', 'planning', 'plans']],
	['roll', ['roll', 'rolled', 'rolling']],
	['policy', ['policy', 'policies', 'Policy’s', "policy's"]],
	['team', ['team', 'teams', 'team’s']],
	['not', ["don't", 'won’t', 'isn’t', 'cannot', "can't"]],
	['you', ["you'll", 'you’re', 'You']],
	['0', ['7', '24']],
	['00', ['150', '2026']],
	['ai', ['AI', 'ＡＩ']],
])('%s is the stem of %j', (expected, words) => {
	expect(words.map(stem)).toEqual(words.map(() => expected));
});

test.each(['business', 'analysis', 'status', 'process', 'led', 'c++', 'r&d', 'côté'])('%s stays as it is', (word) => {
	expect(stem(word)).toBe(word);
	expect(stem(word.toUpperCase())).toBe(word);
});

test('the department IT is not the pronoun', () => {
	expect(stem('IT')).not.toBe(stem('it'));
});

test('stems are the same again after very many other words, and after all were forgotten', () => {
	const before = stem('Coordinating');
	for (let i = 0; i < 60_000; i++) expect(stem(`word${i.toString(36)}x`)).toBe(`word${i.toString(36)}x`);
	expect(stem('Coordinating')).toBe(before);
	forgetStems();
	expect(stem('Coordinating')).toBe(before);
});

test('what is known of a stem is made again after all were forgotten', () => {
	const lengths = new PerStem((stem) => stem.length);
	const numberOf = (word: string) => wordsOf(word).numbers[0] as number;
	expect(lengths.get(numberOf('pilots'))).toBe(5);
	for (let i = 0; i < 60_000; i++) lengths.get(numberOf(`other${i.toString(36)}x`));
	forgetStems();
	expect(lengths.get(numberOf('adoption'))).toBe(8);
	expect(lengths.get(numberOf('pilots'))).toBe(5);
});

test('words are counted as far as asked', () => {
	expect(countWords('One, two – 3 four', 99)).toBe(4);
	expect(countWords('One, two – 3 four', 2)).toBe(2);
	expect(countWords('… 😀', 9)).toBe(0);
});

test('each word knows where it stands', () => {
	const text = 'You’ll own L&D, C++ (and “IT”) – 24/7 😀 naïve.';
	const { stems, starts, ends, breaks } = wordsOf(text);
	expect(stems.map((_, i) => text.slice(starts[i], ends[i]))).toEqual([
		'You’ll',
		'own',
		'L&D',
		'C++',
		'and',
		'IT',
		'24',
		'7',
		'naïve',
	]);
	expect(breaks).toEqual([false, false, false, true, true, false, true, true, false]);
});

test('a text without words has none', () => {
	expect(wordsOf('… — 😀 !')).toEqual({ stems: [], numbers: [], starts: [], ends: [], breaks: [] });
});
