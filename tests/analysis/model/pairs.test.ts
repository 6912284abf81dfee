import { expect, test } from 'vitest';
import { unpackLinear } from '../../../lib/analysis/model/linear.ts';
import { conceptsOf, inOrder, packPairs, unpackPairs } from '../../../lib/analysis/model/pairs.ts';
import type { FittedLinear } from '../../../lib/fit/linear.ts';
import { packLinear } from '../../../lib/fit/pack.ts';

test.each<[string, readonly [string, string] | null]>([
	['team>tool', ['team', 'tool']],
	['c:team', null],
	['w:a>b', null],
	['team>', null],
	['no heading yet', null],
])('%s names the concepts %j', (feature, concepts) => {
	expect(conceptsOf(feature)).toEqual(concepts);
});

test('pairs come back at the places in which they are packed, and no others are known', () => {
	const pairs = ['tool>team', 'team>tool', 'tool>tool', 'a>tool', 'team>z', 'z>a', 'team>a'];
	const place = unpackPairs(packPairs(pairs));
	const placeOf = (pair: string) => place(...(conceptsOf(pair) as [string, string]));
	expect(inOrder(pairs).map(placeOf)).toEqual([0, 1, 2, 3, 4, 5, 6]);
	expect([...inOrder(pairs)].sort()).toEqual([...pairs].sort());
	expect(['a>a', 'tool>z', 'tool>nobody', 'nobody>tool'].map(placeOf)).toEqual([-1, -1, -1, -1]);
});

test('a linear model with pairs weighs what it weighed before it was packed', () => {
	const weights = { 'w:lead': [0, 1], 'tool>team': [1, -1], 'c:team': [0, -0.5, 1, 0.5], 'a>tool': [0, 0.25] };
	const fitted: FittedLinear = {
		outputs: ['x', 'y'],
		bias: Float64Array.from([0, 0]),
		weights: new Map(Object.entries(weights).map(([name, pairs]) => [name, Float64Array.from(pairs)])),
	};
	const packed = packLinear(fitted, 0.02);
	expect(packed.features).toBe('c:team\nw:lead');
	const { number, starts, outputOf, weights: whole, scale } = unpackLinear(JSON.parse(JSON.stringify(packed)));
	for (const [name, pairs] of Object.entries(weights)) {
		const places = Array.from({ length: outputOf.length }, (_, k) => k).slice(
			starts[number(name)],
			starts[number(name) + 1],
		);
		const got = places.flatMap((k) => [outputOf[k] as number, (whole[k] as number) * scale]);
		expect(got).toHaveLength(pairs.length);
		for (const [k, value] of got.entries()) expect(value).toBeCloseTo(pairs[k] as number, 2);
	}
	expect(['tool>tool', 'w:other', 'other>tool'].map(number)).toEqual([-1, -1, -1]);
});
