import type { Outcome, Report, Verdict } from '../lib/analysis/types.ts';

/** A report of a posting that was judged. */
export type ReadReport = Extract<Report, { kind: 'read' }>;

const URGENCY: Readonly<Record<Outcome['kind'], number>> = { concern: 0, silent: 1, partly: 2, met: 3, error: 4 };

/** What matters most first: concerns, silence, half answers, then what is met; within each by its part in the whole. */
export function byUrgency({ verdicts, scores }: Pick<ReadReport, 'verdicts' | 'scores'>): Verdict[] {
	const weight = (check: string) => scores.overall.parts.find((part) => part.check === check)?.weight ?? 0;
	return verdicts.toSorted(
		(a, b) => URGENCY[a.outcome.kind] - URGENCY[b.outcome.kind] || weight(b.check) - weight(a.check),
	);
}

/** The quotes an outcome rests on. */
export function evidenceOf(outcome: Outcome) {
	return 'evidence' in outcome ? outcome.evidence : [];
}
