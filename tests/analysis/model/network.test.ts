import { expect, test } from 'vitest';
import { letterOf, numberAt } from '../../../lib/analysis/model/letters.ts';
import { isPair, networkChances, outputsOf, unpackNetwork } from '../../../lib/analysis/model/network.ts';
import { PlainRows } from '../../../lib/analysis/model/rows.ts';
import { fitNetwork } from '../../../lib/fit/network.ts';
import { packNetwork } from '../../../lib/fit/pack.ts';

const features = ['c:tool', 'tool>team', 'w:budget', 'w:pilot'];

test('every whole number comes back from its letter, none is a backslash or a quotation mark', () => {
	const letters = Array.from({ length: 256 }, (_, value) => letterOf(value)).join('');
	expect(letters).not.toMatch(/["\\]/);
	expect(Array.from({ length: 256 }, (_, at) => numberAt(letters, at))).toEqual(
		Array.from({ length: 256 }, (_, n) => n),
	);
});

test('pairs of concepts have no kind before a colon', () => {
	expect(features.filter(isPair)).toEqual(['tool>team']);
});

test('says the chances that its weights give, and leaves pairs out', () => {
	const network = {
		hidden: 2,
		rowOf: Int32Array.from([0, -1, 1, 2]),
		weights: new PlainRows([4, -2, -1, 3, 0, 0], 2),
		scale: 0.5,
		hiddenBias: Float64Array.from([0, 0.5]),
		out: outputsOf([
			[1, 0],
			[0, -2],
		]),
		outBias: Float64Array.from([-1, 0]),
	};
	// Hidden: 4 × 0.5 = 2, and −2 × 0.5 + 0.5 < 0, which counts for nothing.
	expect([...networkChances(network, [0, 1])]).toEqual([1 / (1 + Math.exp(-1)), 0.5]);
	// Hidden: nothing, and 3 × 0.5 + 0.5 = 2.
	expect([...networkChances(network, [2])]).toEqual([1 / (1 + Math.exp(1)), 1 / (1 + Math.exp(4))]);
});

/** Sentences with "budget" carry the first claim, with "pilot" the second; the second is not known for every other one. */
const rows = {
	rows: 3,
	index: Array.from({ length: 6000 }, (_, i) => Int32Array.from([0, 1 + (i % 2)])),
	truth: Array.from({ length: 6000 }, (_, i) => Uint8Array.from([i % 2 === 0 ? 1 : 0, i % 2])),
	known: Array.from({ length: 6000 }, (_, i) => Uint8Array.from([1, i % 4 < 2 ? 1 : 0])),
};

test('learns what the rows say, the same each time, and keeps it when packed', () => {
	const fitted = fitNetwork(rows, 2);
	expect(JSON.stringify(packNetwork(fitNetwork(rows, 2)))).toBe(JSON.stringify(packNetwork(fitted)));
	const network = unpackNetwork(JSON.parse(JSON.stringify(packNetwork(fitted))), features);
	const [budget, pilot] = [networkChances(network, [0, 2]), networkChances(network, [0, 3])];
	expect(budget[0]).toBeGreaterThan(2 * (pilot[0] as number));
	expect(pilot[1]).toBeGreaterThan(2 * (budget[1] as number));
});
