import type { Check, Reading } from './checks/check.ts';
import { RATINGS, type Rating } from './codebook.ts';
import type { Rubric } from './rubric.ts';
import type { Outcome, Score, Verdict } from './types.ts';

/** A check that raises a concern earns no more than this, so that the number does not praise what the words warn of. */
const MOST_WITH_CONCERN = 0.25;

/** What one check says of a posting, and what it counts. */
export interface Judgement {
	readonly verdict: Verdict;
	/** 0 to 1; null after an error: it counts for nothing. */
	readonly credit: number | null;
}

/** Every check gets a judgement. One that throws, be it over its credit, becomes `error` and spoils no other. */
export function judgeAll(checks: readonly Check[], reading: Reading): Judgement[] {
	return checks.map((check) => {
		const { outcome, credit } = judgeOne(check, reading);
		return { verdict: { check: check.id, outcome }, credit };
	});
}

function judgeOne(check: Check, reading: Reading): { outcome: Outcome; credit: number | null } {
	try {
		const outcome = check.judge(reading);
		const credit = check.credit(reading);
		return { outcome, credit: outcome.kind === 'concern' ? Math.min(credit, MOST_WITH_CONCERN) : credit };
	} catch (cause) {
		const message = cause instanceof Error ? cause.message : String(cause);
		return { outcome: { kind: 'error', message }, credit: null };
	}
}

/** The four scores: weighted means of the checks' credit. */
export function scoreAll(judgements: readonly Judgement[], rubric: Rubric): Record<Rating, Score> {
	const credits = new Map(
		judgements.flatMap(({ verdict, credit }) => (credit === null ? [] : [[verdict.check, credit] as const])),
	);
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
