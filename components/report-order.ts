import type { Outcome, Report, Verdict } from '../lib/analysis/types.ts';
import { hasWords, say } from '../lib/words/index.ts';

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

/** From which overall score on a verdict holds: about where careful readers' ratings of 4½, 3½ and 2 begin. */
const VERDICTS = [
	[72, 'ready'],
	[60, 'workable'],
	[45, 'open'],
	[0, 'hard'],
] as const;

/** The verdict in a sentence, from the overall score; a serious flag leaves questions, however high the score. */
export function verdictSentence({ scores, flags }: Pick<ReadReport, 'scores' | 'flags'>): string {
	const { value } = scores.overall;
	const scored = VERDICTS.find(([from]) => value !== null && value >= from)?.[1] ?? 'unknown';
	const serious = flags.some(({ severity }) => severity === 'high');
	const verdict = scored === 'ready' && serious ? 'workable' : scored;
	return say(`faces.verdict.${verdict}`);
}

type CheckId = 'partners'; // any check's words have the same keys
const words = <K extends string>(check: string, key: K) => `checks.${check as CheckId}.${key}` as const;

/** A word of a check; its id where the catalogue does not know it. */
export function checkWord(check: string, key: 'name' | 'looksFor' | 'why' | 'change' | 'scoring' | 'source'): string {
	const full = words(check, key);
	return hasWords(full) ? say(full) : check;
}

/** How a check came out, in a sentence. */
export function outcomeSentence({ check, outcome }: Verdict): string {
	if (outcome.kind === 'error') return say('faces.checkCard.errorSentence');
	const full = words(check, outcome.kind);
	return hasWords(full) ? say(full) : check;
}

/** The quotes an outcome rests on. */
export function evidenceOf(outcome: Outcome) {
	return 'evidence' in outcome ? outcome.evidence : [];
}
