import { STAGES, type Stage } from './codebook.ts';
import type { Decided } from './model/decisions.ts';
import type { StageField } from './reading/outputs.ts';
import type { Findings, StageReading } from './types.ts';

/** Above this chance of no stage at all, none is named. */
const SILENT = 0.4;

/** The stage shown and hired for, with how sure the reading is. */
export function readStage(findings: Findings, decided: Decided): StageReading {
	const shown = findings.stageShown.state === 'stated' ? findings.stageShown.value : null;
	const hiredFor = findings.stageHiredFor.state === 'stated' ? findings.stageHiredFor.value : null;
	return {
		shown,
		hiredFor,
		gap: shown === null || hiredFor === null ? null : hiredFor - shown,
		distribution: distribution('stageShown', decided),
		confidence: findings.stageShown.confidence,
		...(findings.stageShown.state === 'stated' &&
			findings.stageShown.evidence.every(({ inferred }) => inferred) && { inferred: true }),
	};
}

/** Probability of each stage, given that there is one. Sums to 1. */
function distribution(
	field: StageField,
	{ probability }: Pick<Decided, 'probability'>,
): [number, number, number, number] {
	const beyond = STAGES.slice(0, -1).map((stage) => probability(`${field}>${stage}`));
	const shares = STAGES.map((stage) =>
		Math.max(0.01, (stage === 0 ? 1 : (beyond[stage - 1] as number)) - (beyond[stage] ?? 0)),
	);
	const sum = shares.reduce((a, b) => a + b, 0);
	return shares.map((share) => share / sum) as [number, number, number, number];
}

/** The likeliest stage with its chance; null when the text more likely shows none. */
export function likeliestStage(
	field: StageField,
	decided: Pick<Decided, 'probability'>,
): { stage: Stage | null; confidence: number; second: Stage } {
	const none = decided.probability(`${field}=null`);
	const shares = distribution(field, decided);
	const ranked = [...STAGES].sort((a, b) => shares[b] - shares[a]);
	const [first, second] = ranked as [Stage, Stage];
	if (none > SILENT) return { stage: null, confidence: none, second: first };
	return { stage: first, confidence: (1 - none) * shares[first], second };
}

/** The expected stage, 0 to 3. */
export function expectedStage(field: StageField, decided: Pick<Decided, 'probability'>): number {
	return distribution(field, decided).reduce((sum, p, stage) => sum + p * stage, 0);
}
