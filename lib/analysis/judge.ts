import type { Check, Reading } from './checks/check.ts';
import { RATINGS, type Rating } from './codebook.ts';
import type { Rubric } from './rubric.ts';
import type { Outcome, Score, Verdict } from './types.ts';

/** A check that raises a concern earns no more than this, so that the number does not praise what the words warn of. */
const MOST_WITH_CONCERN = 0.25;

/** Every check gets a verdict. One that throws becomes `error` and spoils no other. */
export function judgeAll(checks: readonly Check[], reading: Reading): Verdict[] {
	return checks.map((check) => ({ check: check.id, outcome: judgeOne(check, reading) }));
}

function judgeOne(check: Check, reading: Reading): Outcome {
	try {
		return check.judge(reading);
	} catch (cause) {
		return { kind: 'error', message: cause instanceof Error ? cause.message : String(cause) };
	}
}

/** The four scores: weighted means of the checks' credit. A check that failed with an error counts for nothing. */
export function scoreAll(
	checks: readonly Check[],
	reading: Reading,
	verdicts: readonly Verdict[],
	rubric: Rubric,
): Record<Rating, Score> {
	const credits = new Map<string, number>();
	for (const check of checks) {
		const verdict = verdicts.find((v) => v.check === check.id);
		if (!verdict || verdict.outcome.kind === 'error') continue;
		const credit = check.credit(reading);
		credits.set(check.id, verdict.outcome.kind === 'concern' ? Math.min(credit, MOST_WITH_CONCERN) : credit);
	}
	return Object.fromEntries(RATINGS.map((rating) => [rating, score(rubric[rating], credits)])) as Record<Rating, Score>;
}

/** Value 0 to 100; null when nothing counted: an empty mean is "too little to say", never zero. */
function score(weights: Readonly<Partial<Record<string, number>>>, credits: ReadonlyMap<string, number>): Score {
	const parts = Object.entries(weights)
		.map(([check, weight = 0]) => ({ check, weight, credit: credits.get(check) ?? null }))
		.sort((a, b) => b.weight - a.weight);
	let sum = 0;
	let total = 0;
	for (const { weight, credit } of parts) {
		if (credit === null) continue;
		sum += weight * credit;
		total += weight;
	}
	return { value: total === 0 ? null : Math.round((100 * sum) / total), parts };
}
