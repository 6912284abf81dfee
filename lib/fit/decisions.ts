import type { PackedDecisions } from '../analysis/model/decisions.ts';
import { factsOf } from '../analysis/model/facts.ts';
import { logistic } from '../analysis/model/linear.ts';
import { isInDomain, type Label } from './examples.ts';
import { fitLogistic } from './logistic.ts';
import { type Task, tasks } from './tasks.ts';
import { thresholdFor } from './threshold.ts';

/** A posting as the decisions learn from it. */
export interface DecisionRow {
	readonly id: string;
	readonly label: Label;
	readonly features: ReadonlyMap<string, number>;
}

/** Weight of features that speak of something else, against 1 for those that speak of the output itself. */
const OTHER = 0.25;
/** A feature must stand in this many postings. */
const LEAST = 4;
const FOLDS = 5;

/**
 * Fits every output. `fold` gives each posting a number from 0 to 4: the cuts, and the facts on which the second step rests,
 * come from postings that were not learned from.
 */
export function fitDecisions(rows: readonly DecisionRow[], fold: (id: string) => number): PackedDecisions {
	const outputs: string[] = [];
	const bias: number[] = [];
	const cuts: number[] = [];
	const weights = new Map<string, number[]>();
	const learn = (task: Task, learnable: readonly DecisionRow[], names: readonly string[]): number[] => {
		const used = learnable.filter(
			(row) => (task.output.startsWith('domain=') || isInDomain(row.label)) && task.truth(row.label) !== undefined,
		);
		const features = names.filter(task.admitted);
		const without = Array.from({ length: FOLDS }, (_, k) =>
			fitOne(
				used.filter((row) => fold(row.id) !== k),
				features,
				task,
			),
		);
		const unseen = (row: DecisionRow) => scoreOne(without[fold(row.id)] as One, row.features);
		const final = fitOne(used, features, task);
		const output = outputs.push(task.output) - 1;
		bias.push(round(final.bias));
		cuts.push(
			round(
				thresholdFor(
					used.map(unseen),
					used.map((row) => task.truth(row.label) === true),
				),
			),
		);
		for (const [feature, weight] of final.weights) {
			if (Math.abs(weight) >= 5e-4) weights.set(feature, [...(weights.get(feature) ?? []), output, round(weight)]);
		}
		return learnable.map(unseen);
	};
	const [first, second] = [tasks().filter((task) => !task.second), tasks().filter((task) => task.second)];
	const names = namesOf(rows);
	const scores = new Map(first.map((task) => [task.output, learn(task, rows, names)]));
	const withFacts = rows.map((row, i) => ({
		...row,
		features: new Map([...row.features, ...factsOf((output) => logistic(scores.get(output)?.[i] ?? 0))]),
	}));
	const moreNames = namesOf(withFacts);
	for (const task of second) learn(task, withFacts, moreNames);
	return { outputs, bias, cuts, weights: Object.fromEntries(weights) };
}

/** Features that stand in enough postings. */
function namesOf(rows: readonly DecisionRow[]): string[] {
	const frequency = new Map<string, number>();
	for (const row of rows)
		for (const [feature, value] of row.features)
			if (value !== 0) frequency.set(feature, (frequency.get(feature) ?? 0) + 1);
	return [...frequency]
		.filter(([, count]) => count >= LEAST)
		.map(([name]) => name)
		.sort();
}

interface One {
	readonly bias: number;
	readonly weights: ReadonlyMap<string, number>;
}

function fitOne(rows: readonly DecisionRow[], features: readonly string[], task: Task): One {
	const scaled = features.map((feature) => {
		const boost = task.own(feature) ? 1 : OTHER;
		if (/^(?:t|tb|u):/.test(feature)) return { mean: 0, factor: boost };
		let sum = 0;
		let squares = 0;
		for (const row of rows) {
			const value = row.features.get(feature) ?? 0;
			sum += value;
			squares += value * value;
		}
		const mean = sum / rows.length;
		const deviation = Math.sqrt(Math.max(0, squares / rows.length - mean * mean));
		return { mean, factor: deviation > 1e-9 ? boost / deviation : 0 };
	});
	const index: Int32Array[] = [];
	const value: Float64Array[] = [];
	for (const row of rows) {
		const columns: number[] = [];
		const values: number[] = [];
		features.forEach((feature, column) => {
			const { mean, factor } = scaled[column] as { mean: number; factor: number };
			const x = ((row.features.get(feature) ?? 0) - mean) * factor;
			if (x === 0) return;
			columns.push(column);
			values.push(x);
		});
		index.push(Int32Array.from(columns));
		value.push(Float64Array.from(values));
	}
	const fit = fitLogistic(
		{ columns: features.length, index, value },
		rows.map((row) => task.truth(row.label) === true),
		{ cost: task.cost, epochs: 60 },
	);
	let bias = fit.bias;
	const weights = new Map<string, number>();
	features.forEach((feature, column) => {
		const { mean, factor } = scaled[column] as { mean: number; factor: number };
		const weight = (fit.weights[column] as number) * factor;
		if (weight === 0) return;
		weights.set(feature, weight);
		bias -= weight * mean;
	});
	return { bias, weights };
}

function scoreOne(one: One, features: ReadonlyMap<string, number>): number {
	let score = one.bias;
	for (const [feature, weight] of one.weights) score += weight * (features.get(feature) ?? 0);
	return score;
}

const round = (x: number): number => Number(x.toPrecision(4));
