import type { Score } from '../analysis/types.ts';

/** How much each check counts; relative to each other. */
export type Weights = Readonly<Record<string, number>>;

/** What each check earned in one posting, 0 to 1; null: it did not count. */
export type Credits = Readonly<Record<string, number | null>>;

/** Scores that differ by less than this many points of 100 are too close to put in an order. */
const CLOSE = 1;
/** In how many ways the checks are weighed against each other. */
export const WAYS = 1000;
/** Each weight is varied from its half to its double. */
const SPREAD = 2;
/** What one check alone is set to, mildest first: times its weight. */
const FACTORS = [0.75, 1.5, 0.5, 2, 0.25, 3, 0, 4] as const;

/** One posting under many weightings. */
interface Standing {
	/** 0 to 100, not rounded; null: too little to say, the posting stands in no order. */
	readonly score: number | null;
	/** Lowest and highest score over all ways; null with the score. */
	readonly range: readonly [lowest: number, highest: number] | null;
	/** Share of the ways in which it comes first, 0 to 1. */
	readonly first: number;
}

/** One check that, weighed otherwise, puts another posting first. */
interface Flip {
	readonly check: string;
	/** Times its weight; 0: left out. */
	readonly factor: number;
	/** Which posting comes first then. */
	readonly first: number;
}

/** How far an order of postings rests on the weights. Postings are named by their place in what was given. */
export interface Steadiness {
	readonly standings: readonly Standing[];
	/** Best first; only those with a score. */
	readonly order: readonly number[];
	/** Neighbours in the order that are too close to tell apart. */
	readonly close: readonly (readonly [number, number])[];
	/** Share of the ways in which the whole order holds (those too close to tell apart may change places), 0 to 1. */
	readonly holds: number;
	/** The mildest change of each single check that puts another posting first, mildest first. */
	readonly flips: readonly Flip[];
}

/** The weights and the credits that a score was made of. */
export function partsOf({ parts }: Score): { weights: Weights; credits: Credits } {
	return {
		weights: Object.fromEntries(parts.map(({ check, weight }) => [check, weight])),
		credits: Object.fromEntries(parts.map(({ check, credit }) => [check, credit])),
	};
}

/** The score under these weights, 0 to 100, not rounded; null when nothing counted. */
export function scoreUnder(credits: Credits, weights: Weights): number | null {
	let sum = 0;
	let total = 0;
	for (const [check, weight] of Object.entries(weights)) {
		const credit = credits[check] ?? null;
		if (credit === null) continue;
		sum += weight * credit;
		total += weight;
	}
	return total === 0 ? null : (100 * sum) / total;
}

/**
 * Would the order change under other weights? Always the same answer for the same postings: the ways are points of a
 * low-discrepancy sequence, spread evenly over all mixtures of halved and doubled weights.
 */
export function steadiness(postings: readonly Credits[], weights: Weights): Steadiness {
	const scores = postings.map((credits) => scoreUnder(credits, weights));
	const order = orderOf(scores);
	const pairs = pairsOf(order, scores);
	const firsts = postings.map(() => 0);
	const ranges = scores.map((score): [number, number] | null => (score === null ? null : [score, score]));
	let holds = 0;
	for (const way of waysToWeigh(weights)) {
		const varied = postings.map((credits) => scoreUnder(credits, way));
		const [first] = orderOf(varied);
		if (first !== undefined) firsts[first] = (firsts[first] ?? 0) + 1;
		if (pairs.every(([a, b]) => isAhead(varied, a, b))) holds += 1;
		varied.forEach((score, at) => {
			const range = ranges[at];
			if (score === null || !range) return;
			range[0] = Math.min(range[0], score);
			range[1] = Math.max(range[1], score);
		});
	}
	return {
		standings: postings.map((_, at) => ({
			score: scores[at] ?? null,
			range: ranges[at] ?? null,
			first: (firsts[at] ?? 0) / WAYS,
		})),
		order,
		close: order.flatMap((a, at) => {
			const b = order[at + 1];
			return b !== undefined && !pairs.some(([x, y]) => x === a && y === b) ? [[a, b] as const] : [];
		}),
		holds: holds / WAYS,
		flips: flipsOf(postings, weights, order),
	};
}

function flipsOf(postings: readonly Credits[], weights: Weights, order: readonly number[]): Flip[] {
	const flips = Object.keys(weights).flatMap((check): Flip[] => {
		for (const factor of FACTORS) {
			const varied = { ...weights, [check]: (weights[check] ?? 0) * factor };
			const scores = postings.map((credits) => scoreUnder(credits, varied));
			const [first] = orderOf(scores);
			if (first !== undefined && first !== order[0] && order[0] !== undefined && isAhead(scores, first, order[0]))
				return [{ check, factor, first }];
		}
		return [];
	});
	const mildness = ({ factor }: Flip) => FACTORS.indexOf(factor as (typeof FACTORS)[number]);
	return flips.sort((a, b) => mildness(a) - mildness(b));
}

/** Best first; equal scores stay in the order given. */
function orderOf(scores: readonly (number | null)[]): number[] {
	const scored = scores.flatMap((score, at) => (score === null ? [] : [{ score, at }]));
	return scored.sort((a, b) => b.score - a.score || a.at - b.at).map(({ at }) => at);
}

/** Every two postings that are far enough apart to be put in an order, the better one first. */
function pairsOf(order: readonly number[], scores: readonly (number | null)[]): [number, number][] {
	return order.flatMap((a, at) =>
		order
			.slice(at + 1)
			.flatMap((b): [number, number][] => ((scores[a] ?? 0) - (scores[b] ?? 0) >= CLOSE ? [[a, b]] : [])),
	);
}

function isAhead(scores: readonly (number | null)[], a: number, b: number): boolean {
	return (scores[a] ?? 0) > (scores[b] ?? 0);
}

/** Many ways to weigh the checks: each weight times a factor between a half and two, evenly spread on a log scale. */
function waysToWeigh(weights: Weights): Weights[] {
	const entries = Object.entries(weights);
	const step = smallestStep(entries.length);
	return Array.from({ length: WAYS }, (_, way) =>
		Object.fromEntries(
			entries.map(([check, weight], at) => {
				const place = (0.5 + (way + 1) * step ** (at + 1)) % 1;
				return [check, weight * SPREAD ** (2 * place - 1)];
			}),
		),
	);
}

/** The generalised golden ratio's inverse: 1/x for the root of x^(d+1) = x + 1; its powers fill d dimensions evenly. */
function smallestStep(dimensions: number): number {
	let x = 2;
	for (let turn = 0; turn < 60; turn++) x = (1 + x) ** (1 / (dimensions + 1));
	return 1 / x;
}
