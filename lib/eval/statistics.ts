/*
Measures of agreement between two readers, as the literature names them.
*/

/** One answer of each of two readers. */
export type Pair<T> = readonly [T, T];

/**
 * Cohen's kappa: 1 always agree, 0 as by chance. `distance` (0 same, 1 as far as can be) weighs disagreements of ordered values.
 * null when there is nothing to compare; without any variety 1 or 0, as they agree or not.
 */
export function kappa<T>(
	pairs: readonly Pair<T>[],
	distance: (a: T, b: T) => number = (a, b) => (a === b ? 0 : 1),
): number | null {
	if (pairs.length === 0) return null;
	const left = frequencies(pairs.map(([a]) => a));
	const right = frequencies(pairs.map(([, b]) => b));
	const observed = pairs.reduce((sum, [a, b]) => sum + distance(a, b), 0);
	let expected = 0;
	for (const [a, x] of left) for (const [b, y] of right) expected += (x * y * distance(a, b)) / pairs.length;
	if (expected === 0) return observed === 0 ? 1 : 0;
	return 1 - observed / expected;
}

export interface Detection {
	readonly f1: number;
	/** null when nothing was found. */
	readonly precision: number | null;
	/** null when there was nothing to find. */
	readonly recall: number | null;
}

/** How well the second reader finds what the first one asserts. */
export function detection(pairs: readonly Pair<boolean>[]): Detection {
	const count = (gold: boolean, found: boolean) => pairs.filter(([g, f]) => g === gold && f === found).length;
	const [hits, alarms, misses] = [count(true, true), count(false, true), count(true, false)];
	return {
		f1: hits === 0 ? 0 : (2 * hits) / (2 * hits + alarms + misses),
		precision: hits + alarms === 0 ? null : hits / (hits + alarms),
		recall: hits + misses === 0 ? null : hits / (hits + misses),
	};
}

/** Spearman's rank correlation; ties share their mean rank. null for fewer than three pairs; 0 where one side never varies. */
export function spearman(pairs: readonly Pair<number>[]): number | null {
	if (pairs.length < 3) return null;
	const a = ranks(pairs.map(([x]) => x));
	const b = ranks(pairs.map(([, y]) => y));
	const mean = (pairs.length - 1) / 2;
	let [both, left, right] = [0, 0, 0];
	a.forEach((rank, i) => {
		const [x, y] = [rank - mean, (b[i] as number) - mean];
		both += x * y;
		left += x * x;
		right += y * y;
	});
	return left > 0 && right > 0 ? both / Math.sqrt(left * right) : 0;
}

function ranks(values: readonly number[]): number[] {
	const order = values.map((value, i) => ({ value, i })).sort((a, b) => a.value - b.value);
	const result = values.map(() => 0);
	for (let from = 0; from < order.length; ) {
		let to = from;
		while (to < order.length && order[to]?.value === order[from]?.value) to++;
		for (const { i } of order.slice(from, to)) result[i] = (from + to - 1) / 2;
		from = to;
	}
	return result;
}

function frequencies<T>(values: readonly T[]): Map<T, number> {
	const counts = new Map<T, number>();
	for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
	return counts;
}
