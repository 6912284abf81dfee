import { STAGES } from './codebook.ts';
import type { Decided } from './model/decisions.ts';
import type { Findings, StageReading } from './types.ts';

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
	};
}

/** Probability of each stage, given that there is one. Sums to 1. */
function distribution(field: 'stageShown' | 'stageHiredFor', decided: Decided): [number, number, number, number] {
	const weights = STAGES.map((stage) => Math.exp(decided.margin(`${field}=${stage}`)));
	const sum = weights.reduce((a, b) => a + b, 0);
	return weights.map((w) => w / sum) as [number, number, number, number];
}

/** The expected stage, 0 to 3. */
export function expectedStage(field: 'stageShown' | 'stageHiredFor', decided: Decided): number {
	return distribution(field, decided).reduce((sum, p, stage) => sum + p * stage, 0);
}
