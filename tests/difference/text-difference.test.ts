import { describe, expect, test } from 'vitest';
import { type Run, sameWords, textDifference } from '../../lib/difference/text-difference.ts';

const told = (runs: readonly Run[], kinds: readonly Run['kind'][]) =>
	runs.flatMap(({ kind, text }) => (kinds.includes(kind) ? [text] : [])).join('');

describe('what changed in a text', () => {
	test('is told word by word', () => {
		expect(
			textDifference('A budget is in place.\n- Train people', 'A small budget is planned.\n- Train people'),
		).toEqual([
			{ kind: 'same', text: 'A ' },
			{ kind: 'added', text: 'small ' },
			{ kind: 'same', text: 'budget is ' },
			{ kind: 'removed', text: 'in place' },
			{ kind: 'added', text: 'planned' },
			{ kind: 'same', text: '.\n- Train people' },
		]);
	});

	test.each([
		['', 'new'],
		['old', ''],
		['same', 'same'],
		['a b c\nd', 'a c\nd e'],
		['Über Öl – 40 €', 'Über Gas – 50 €'],
		[Array(3000).fill('one').join(' '), Array.from({ length: 3000 }, (_, at) => `w${at}`).join(' ')],
	])('loses nothing of either text: %#', (before, after) => {
		const runs = textDifference(before, after);
		expect(told(runs, ['same', 'removed'])).toBe(before);
		expect(told(runs, ['same', 'added'])).toBe(after);
	});
});

test('spaces and line breaks change no words', () => {
	expect(sameWords('a  b\n\nc ', 'a b c')).toBe(true);
	expect(sameWords('a b', 'a b.')).toBe(false);
});
