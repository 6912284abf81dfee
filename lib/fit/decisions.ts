import { FLAGS, FOUNDATIONS, PARTNERS, TOPICS } from '../analysis/codebook.ts';
import type { PackedDecisions } from '../analysis/model/decisions.ts';
import { CHOICES, SIMPLE } from '../analysis/reading/outputs.ts';
import { answer, isInDomain, type Label } from './examples.ts';
import { fitLogistic } from './logistic.ts';

/** A posting as the decisions learn from it. */
export interface DecisionRow {
	readonly id: string;
	readonly label: Label;
	readonly features: ReadonlyMap<string, number>;
}

/** How one output is learned. */
interface Task {
	readonly output: string;
	/** undefined: the label does not say; the posting is left out. */
	readonly truth: (label: Label) => boolean | undefined;
	/** Features that speak of it directly; they are trusted more than the rest. */
	readonly own: (feature: string) => boolean;
	/** Features that may speak of it at all. */
	readonly admitted: (feature: string) => boolean;
	readonly cost: number;
}

/** Weight of features that speak of something else, against 1 for those that speak of the output itself. */
const OTHER = 0.25;
/** A feature must stand in this many postings. */
const LEAST = 4;
const FOLDS = 5;

const about =
	(...prefixes: string[]) =>
	(feature: string) => {
		const name = feature.slice(feature.indexOf(':') + 1);
		return /^(?:max|2nd|sum|cue):/.test(feature) && prefixes.some((prefix) => name.startsWith(prefix));
	};
const general = (feature: string) => /^(?:sum|n|t):/.test(feature) || feature === 'length';
const anyWord = (feature: string) => /^(?:sum|n|t|tb|own|needed|u):/.test(feature) || feature === 'length';

/** Other fields whose claims speak of a choice as directly as its own. */
const KIN: Readonly<Record<string, readonly string[]>> = {
	layer: ['responsibilities', 'stance', 'mandate'],
	stance: ['responsibilities.building', 'responsibilities.people', 'responsibilities.delivery'],
	mandate: ['responsibilities.roadmap', 'stageHiredFor=0'],
	buildOrEnable: ['responsibilities.building', 'responsibilities.training'],
	metrics: ['responsibilities.metrics'],
	stageShown: ['stageHiredFor', 'foundations.tooling', 'foundations.team'],
	stageHiredFor: ['stageShown', 'lifecycle'],
};

function tasks(): Task[] {
	const list: Task[] = [];
	for (const [field, values] of Object.entries(CHOICES)) {
		for (const value of values) {
			const domain = field === 'domain';
			const own = about(field, ...(KIN[field] ?? []));
			list.push({
				output: `${field}=${value}`,
				truth: (label) => {
					const given = answer(label, field);
					if (given === undefined) return undefined;
					return (given === 'absent' ? null : given) === value;
				},
				own,
				admitted: domain ? (f) => own(f) || anyWord(f) || /^cue:domain/.test(f) : (f) => own(f) || general(f),
				cost: domain ? 0.05 : 0.1,
			});
		}
	}
	const yes = (output: string, field: string, is: (given: unknown) => boolean, ...kin: string[]) => {
		const own = about(output.endsWith('=any') ? field : output, ...kin);
		list.push({
			output,
			truth: (label) => {
				const given = answer(label, field);
				return given === undefined ? undefined : is(given);
			},
			own,
			admitted: (f) => own(f) || general(f),
			cost: 0.1,
		});
	};
	for (const field of SIMPLE) {
		const kin =
			field === 'changeAware'
				? ['responsibilities.change']
				: FLAGS.some((flag) => field === `flags.${flag}`)
					? ['flags']
					: [];
		yes(field, field, (given) => given === true || given === 'stated', ...kin);
	}
	for (const key of PARTNERS) {
		yes(`partners.${key}=any`, `partners.${key}`, (given) => given === 'named' || given === 'committed');
		yes(`partners.${key}=committed`, `partners.${key}`, (given) => given === 'committed');
	}
	for (const key of FOUNDATIONS) {
		yes(`foundations.${key}=in-place`, `foundations.${key}`, (given) => given === 'in-place');
		yes(`foundations.${key}=on-the-role`, `foundations.${key}`, (given) => given === 'on-the-role');
	}
	for (const topic of TOPICS) {
		const own = (f: string) => /^(?:sum|n):/.test(f);
		list.push({
			output: `topic.${topic}`,
			truth: (label) => (Array.isArray(label.questions) ? label.questions.includes(topic) : undefined),
			own: () => false,
			admitted: (f) => own(f) || general(f),
			cost: 0.1,
		});
	}
	return list;
}

/** Fits every output; `fold` gives each posting a number from 0 to 4 for finding the cuts on postings not learned from. */
export function fitDecisions(rows: readonly DecisionRow[], fold: (id: string) => number): PackedDecisions {
	const frequency = new Map<string, number>();
	for (const row of rows)
		for (const [feature, value] of row.features)
			if (value !== 0) frequency.set(feature, (frequency.get(feature) ?? 0) + 1);
	const names = [...frequency]
		.filter(([, count]) => count >= LEAST)
		.map(([name]) => name)
		.sort();
	const outputs: string[] = [];
	const bias: number[] = [];
	const cuts: number[] = [];
	const weights = new Map<string, number[]>();
	for (const task of tasks()) {
		const used = rows.filter(
			(row) => (task.output.startsWith('domain=') || isInDomain(row.label)) && task.truth(row.label) !== undefined,
		);
		const features = names.filter(task.admitted);
		const outOfFold: number[] = [];
		for (let k = 0; k < FOLDS; k++) {
			const learned = fitOne(
				used.filter((row) => fold(row.id) !== k),
				features,
				task,
			);
			for (const row of used) if (fold(row.id) === k) outOfFold.push(scoreOne(learned, row.features));
		}
		const output = outputs.push(task.output) - 1;
		const final = fitOne(used, features, task);
		bias.push(round(final.bias));
		cuts.push(round(cutFor(outOfFold, used.filter((row) => task.truth(row.label)).length)));
		for (const [feature, weight] of final.weights)
			if (Math.abs(weight) >= 5e-4) weights.set(feature, [...(weights.get(feature) ?? []), output, round(weight)]);
	}
	return { outputs, bias, cuts, weights: Object.fromEntries(weights) };
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

/** The score that as many postings pass as hold the answer; half-way to it, since the count is itself uncertain. */
function cutFor(scores: readonly number[], holding: number): number {
	if (holding === 0) return Math.max(0, ...scores) + 1;
	const sorted = [...scores].sort((a, b) => b - a);
	const here = sorted[Math.min(holding, sorted.length) - 1] as number;
	const next = sorted[Math.min(holding, sorted.length - 1)] as number;
	return 0.7 * ((here + next) / 2);
}

const round = (x: number): number => Number(x.toPrecision(4));
