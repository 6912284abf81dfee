import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LaneRows, PlainRows } from '../../../lib/analysis/model/rows.ts';

test.each([1, 2, 3, 4, 5, 71, 96])('lanes and plain rows of %i columns come to the same', (columns) => {
	fc.assert(
		fc.property(
			fc.integer({ min: 1, max: 300 }),
			fc.array(fc.nat(19), { maxLength: 2000 }),
			fc.integer(),
			(largest, rows, seed) => {
				const numbers = Array.from(
					{ length: 20 * columns },
					(_, at) => (Math.imul(at + 1, seed | 1) % (largest + 1)) * (at % 3 === 0 ? -1 : 1),
				);
				const lanes = new LaneRows(20, columns, largest, (row, into) =>
					into.set(numbers.slice(row * columns, (row + 1) * columns)),
				);
				const plain = [...new PlainRows(numbers, columns).sum(rows, rows.length)];
				expect([...lanes.sum(rows, rows.length)].slice(0, columns)).toEqual(plain.map((sum) => sum + 0));
				expect([...lanes.sum(rows, 0)].slice(0, columns)).toEqual(Array.from({ length: columns }, () => 0));
			},
		),
		{ numRuns: 30 },
	);
});

test('sums of the largest numbers do not run over, however many there are', () => {
	const lanes = new LaneRows(1, 8, 7, (_, into) => into.set([7, -7, 7, -7, 7, -7, 7, -7]));
	const rows = new Int32Array(5000);
	expect([...lanes.sum(rows, rows.length)]).toEqual([
		35000,
		-35000,
		35000,
		-35000,
		35000,
		-35000,
		35000,
		-35000,
		...Array(8).fill(0),
	]);
});
