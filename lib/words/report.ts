import type { Report, StageReading, Verdict } from '../analysis/types.ts';
import { stageKey } from './fields.ts';
import { hasWords, say } from './index.ts';
import type { Asker } from './questions.ts';

/** From which overall score on a verdict holds: about where careful readers' ratings of 4½, 3½ and 2 begin. */
const VERDICTS = [
	[72, 'ready'],
	[60, 'workable'],
	[45, 'open'],
	[0, 'hard'],
] as const;

/** The verdict in a sentence, from the overall score; however high that is, serious flags are said with it. */
export function verdictSentence(
	{ scores, flags }: Pick<Extract<Report, { kind: 'read' }>, 'scores' | 'flags'>,
	asker: Asker = 'candidate',
): string {
	const { value } = scores.overall;
	const scored = VERDICTS.find(([from]) => value !== null && value >= from)?.[1] ?? 'unknown';
	const count = flags.filter(({ severity }) => severity === 'high').length;
	const group = asker === 'candidate' ? 'verdict' : 'authorVerdict';
	if (count > 0 && (scored === 'ready' || scored === 'workable')) return say(`faces.${group}.flagged`, { count });
	return say(`faces.${group}.${scored}`);
}

type CheckId = 'workload'; // it can come out in every way, so its words have all the keys there are
const words = <K extends string>(check: string, key: K) => `checks.${check as CheckId}.${key}` as const;

/** A word of a check; its id where the catalogue does not know it. */
export function checkWord(check: string, key: 'name' | 'looksFor' | 'why' | 'change' | 'scoring' | 'source'): string {
	const full = words(check, key);
	return hasWords(full) ? say(full) : check;
}

/** What a better posting would say where a check is not met, and how that might read; null for a check without words. */
export function betterWords(check: string): { readonly say: string; readonly example: string } | null {
	const key = `better.${check as CheckId}` as const;
	return hasWords(`${key}.say`) ? { say: say(`${key}.say`), example: say(`${key}.example`) } : null;
}

/** How a check came out, in a sentence. */
export function outcomeSentence({ check, outcome }: Verdict): string {
	if (outcome.kind === 'error') return say('faces.checkCard.errorSentence');
	const full = words(check, outcome.kind);
	return hasWords(full) ? say(full) : check;
}

/** The stage in one line: "Probably coordinated pilots today, hired for scaling adoption: one stage ahead." What is inferred is never called clear. */
export function stageSentence({ shown, hiredFor, gap, confidence, inferred }: StageReading): string {
	const name = shown === null ? '' : say(`${stageKey(shown)}.today`);
	const hiredForName = hiredFor === null ? '' : say(`${stageKey(hiredFor)}.hiredFor`);
	if (shown === null) {
		return hiredFor === null ? say('faces.ladder.unknown') : say('faces.ladder.onlyHiredFor', { hiredForName });
	}
	const certainty = confidence >= 0.75 && !inferred ? 'high' : confidence >= 0.45 ? 'middle' : 'low';
	const sure = say(`faces.ladder.sure.${certainty}`);
	if (hiredFor === null) return say('faces.ladder.onlyShown', { sure, name });
	if (!gap) return say('faces.ladder.same', { sure, name, hiredForName });
	const distance = gap > 0 ? say('faces.ladder.ahead', { count: gap }) : say('faces.ladder.behind', { count: -gap });
	return say('faces.ladder.gap', { sure, name, hiredForName, distance });
}
