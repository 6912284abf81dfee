import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { piecesOf, trimmed } from '../../lib/anchor/pieces.ts';

describe('pieces', () => {
	test('are cut where marks begin and end, and know what lies over them', () => {
		const [a, b] = [
			{ start: 2, end: 6 },
			{ start: 4, end: 9 },
		];
		expect(piecesOf({ start: 0, end: 8 }, [a, b])).toEqual([
			{ start: 0, end: 2, marks: [] },
			{ start: 2, end: 4, marks: [a] },
			{ start: 4, end: 6, marks: [a, b] },
			{ start: 6, end: 8, marks: [b] },
		]);
	});
	test('marks that only touch a range do not cut it', () => {
		const marks = [
			{ start: 0, end: 3 },
			{ start: 7, end: 9 },
		];
		expect(piecesOf({ start: 3, end: 7 }, marks)).toEqual([{ start: 3, end: 7, marks: [] }]);
	});
	test('are always the whole range, in order, without a gap', () => {
		const range = fc
			.tuple(fc.nat(40), fc.integer({ min: 1, max: 20 }))
			.map(([start, length]) => ({ start, end: start + length }));
		fc.assert(
			fc.property(range, fc.array(range, { maxLength: 8 }), (whole, marks) => {
				const pieces = piecesOf(whole, marks);
				expect(pieces[0]?.start).toBe(whole.start);
				expect(pieces.at(-1)?.end).toBe(whole.end);
				pieces.forEach((piece, at) => {
					expect(piece.start).toBeLessThan(piece.end);
					if (at > 0) expect(piece.start).toBe(pieces[at - 1]?.end);
				});
			}),
			{ seed: 7, numRuns: 200 },
		);
	});
});

test.each([
	['  two words \n', { start: 0, end: 13 }, { start: 2, end: 11 }],
	['word', { start: 1, end: 3 }, { start: 1, end: 3 }],
	['a \n b', { start: 1, end: 4 }, null],
])('%j: the white space at the ends is no part of what was chosen', (text, range, left) => {
	expect(trimmed(text, range)).toEqual(left);
});
