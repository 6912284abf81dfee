/*
A decision's threshold: above which score an answer is given. Agreement with readers is measured by Cohen's kappa, so it is the
one that promises most of it, half-way to the one that gives the answer as often as readers do, since both are uncertain.
*/

/** Log-odds of postings that were not learned from, and whether the answer holds of each. */
export function thresholdFor(scores: readonly number[], holds: readonly boolean[]): number {
	const holding = holds.filter(Boolean).length;
	if (holding === 0) return Math.max(0, ...scores) + 1;
	const sorted = [...scores].sort((a, b) => b - a);
	return (0.85 * between(sorted, holding) + between(sorted, mostKappa(sorted, scores, holds))) / 2;
}

/** Half-way between the last that is given and the first that is not. */
function between(sorted: readonly number[], given: number): number {
	const last = sorted[Math.min(given, sorted.length) - 1] as number;
	const next = sorted[Math.min(given, sorted.length - 1)] as number;
	return (last + next) / 2;
}

/** How many of the highest scores to give, so that kappa is expected to be highest. */
function mostKappa(sorted: readonly number[], scores: readonly number[], holds: readonly boolean[]): number {
	const chance = calibrated(scores, holds);
	const chances = sorted.map(chance);
	const base = chances.reduce((a, b) => a + b, 0) / chances.length;
	let [best, most, hits] = [1, Number.NEGATIVE_INFINITY, 0];
	for (let given = 1; given < chances.length; given++) {
		hits += chances[given - 1] as number;
		const share = given / chances.length;
		const both = hits / chances.length;
		const agreed = both + (1 - share - (base - both));
		const byChance = base * share + (1 - base) * (1 - share);
		const kappa = (agreed - byChance) / (1 - byChance);
		if (kappa > most) [best, most] = [given, kappa];
	}
	return best;
}

const STEPS = 50;

/** Log-odds → probability, by Platt's scaling (1999): a logistic regression on the score alone, held towards what the score says itself. */
function calibrated(scores: readonly number[], holds: readonly boolean[]): (score: number) => number {
	let [slope, shift] = [1, 0];
	const chance = (score: number) => 1 / (1 + Math.exp(-(slope * score + shift)));
	for (let step = 0; step < STEPS; step++) {
		// Newton's method: gradient and curvature of the log-loss in slope and shift.
		let [gs, gb, hss, hsb, hbb] = [0.5 * (slope - 1), 0, 0.5, 0, 1e-6];
		scores.forEach((score, i) => {
			const p = chance(score);
			const wrong = p - Number(holds[i]);
			const weight = p * (1 - p);
			gs += wrong * score;
			gb += wrong;
			hss += weight * score * score;
			hsb += weight * score;
			hbb += weight;
		});
		const determinant = hss * hbb - hsb * hsb;
		slope -= (hbb * gs - hsb * gb) / determinant;
		shift -= (hss * gb - hsb * gs) / determinant;
	}
	return chance;
}
