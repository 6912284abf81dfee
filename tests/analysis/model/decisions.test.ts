import { expect, test } from 'vitest';
import {
	type Decided,
	decide as decideOn,
	type PackedDecisions,
	unpackDecisions,
} from '../../../lib/analysis/model/decisions.ts';
import { tasks } from '../../../lib/fit/tasks.ts';

const outputs = tasks().map(({ output }) => output);
const at = (output: string) => outputs.indexOf(output);
/** Every output there is, at even chances; weights and cuts where they are given. */
function model(weights: Record<string, [string, number][]>, cuts: Record<string, number> = {}): PackedDecisions {
	return {
		outputs,
		bias: outputs.map(() => 0),
		cuts: outputs.map((output) => cuts[output] ?? 0),
		weights: Object.fromEntries(
			Object.entries(weights).map(([feature, pairs]) => [
				feature,
				pairs.flatMap(([output, weight]) => [at(output), weight]),
			]),
		),
	};
}

/** Decides on features by name. */
function decide(packed: PackedDecisions, features: ReadonlyMap<string, number>): Decided {
	const model = unpackDecisions(packed, []);
	const known = [...features].filter(([name]) => model.number(name) >= 0);
	return decideOn(model, {
		numbers: known.map(([name]) => model.number(name)),
		values: known.map(([, value]) => value),
	});
}

test('no output is learned twice', () => {
	expect(outputs.filter((output, i) => at(output) !== i)).toEqual([]);
});

test('features add their weight times their value', () => {
	const decided = decide(
		model({
			x: [['trajectory', 2]],
			y: [
				['trajectory', -1],
				['boundaries', 3],
			],
		}),
		new Map([
			['x', 1.5],
			['y', 1],
			['unknown', 9],
		]),
	);
	expect(decided.margin('trajectory')).toBeCloseTo(2, 12);
	expect(decided.probability('trajectory')).toBeCloseTo(1 / (1 + Math.exp(-2)), 12);
	expect(decided.margin('boundaries')).toBe(3);
	expect(decided.probability('changeAware')).toBe(0.5);
});

test('the cut moves what is decided, not how likely it is', () => {
	const decided = decide(model({ x: [['trajectory', 1]] }, { trajectory: 1.5 }), new Map([['x', 1]]));
	expect(decided.margin('trajectory')).toBe(-0.5);
	expect(decided.probability('trajectory')).toBeGreaterThan(0.5);
});

test('flags rest on what the other answers add up to', () => {
	const packed = model({ many: [['responsibilities.building', 9]], 'fact:families': [['flags.unrealisticScope', 1]] });
	const few = decide(packed, new Map([['many', -1]]));
	const more = decide(packed, new Map([['many', 1]]));
	expect(more.margin('flags.unrealisticScope') - few.margin('flags.unrealisticScope')).toBeCloseTo(1, 3);
});

test('reasons name what spoke for an output, strongest first', () => {
	const packed = model({
		x: [['trajectory', 1]],
		y: [['trajectory', 2]],
		z: [
			['trajectory', -5],
			['boundaries', 1],
		],
		off: [['trajectory', 7]],
	});
	const decided = decide(
		packed,
		new Map([
			['x', 1],
			['y', 1],
			['z', 1],
			['off', 0],
		]),
	);
	expect(decided.reasons('trajectory')).toEqual([
		{ feature: 'y', added: 2 },
		{ feature: 'x', added: 1 },
		{ feature: 'z', added: -5 },
	]);
});

test('an output that nobody knows is a bug', () => {
	expect(() => decide(model({}), new Map()).margin('luck')).toThrow('no decision is called luck');
});
