/** Least, usual and raw times of a measurement, in ms unless its name says otherwise. */
export interface Row {
	readonly what: string;
	readonly value: string;
	/** The limit it is held against, as words; null: nothing is asked. */
	readonly target: string | null;
	/** null where nothing is asked. */
	readonly holds: boolean | null;
}

/** What one part of the benchmark found: rows for the table, samples for the file. */
export interface Measured {
	readonly rows: readonly Row[];
	readonly samples: Readonly<Record<string, unknown>>;
}

/** A median; NaN of nothing. */
export function median(values: readonly number[]): number {
	const sorted = [...values].sort((a, b) => a - b);
	const middle = sorted.length >> 1;
	return sorted.length % 2
		? (sorted[middle] as number)
		: ((sorted[middle - 1] ?? Number.NaN) + (sorted[middle] ?? Number.NaN)) / 2;
}

/** How long a call takes, in ms. */
export function timed(work: () => unknown): number {
	const start = performance.now();
	work();
	return performance.now() - start;
}

/** Slope of log(y) over log(x) by least squares: 1 where time grows as length does. */
export function exponentOf(points: readonly (readonly [x: number, y: number])[]): number {
	const logs = points.map(([x, y]) => [Math.log(x), Math.log(y)] as const);
	const mean = (at: 0 | 1) => logs.reduce((sum, point) => sum + point[at], 0) / logs.length;
	const [x, y] = [mean(0), mean(1)];
	const along = logs.reduce((sum, [a, b]) => sum + (a - x) * (b - y), 0);
	return along / logs.reduce((sum, [a]) => sum + (a - x) ** 2, 0);
}

export const ms = (value: number): string => `${value < 10 ? value.toFixed(2) : value.toFixed(0)} ms`;
export const times = (value: number): string => `${value < 10 ? value.toFixed(2) : value.toFixed(1)} ×`;
