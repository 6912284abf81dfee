/** An answer with how sure the program was of it. */
export interface Sureness {
	/** 0 to 1. */
	readonly confidence: number;
	readonly right: boolean;
}

const BINS = 10;

/**
 * Expected calibration error (Naeini et al., 2015): the distance between how sure the program was and how often it was right, over ten
 * bins of equal width, weighed by their size. 0 is honest, 1 is the opposite; null without answers.
 */
export function calibrationError(answers: readonly Sureness[]): number | null {
	if (answers.length === 0) return null;
	const bins = Array.from({ length: BINS }, () => ({ sure: 0, right: 0 }));
	for (const { confidence, right } of answers) {
		const bin = bins[Math.min(BINS - 1, Math.floor(confidence * BINS))] as (typeof bins)[number];
		bin.sure += confidence;
		bin.right += Number(right);
	}
	return bins.reduce((sum, { sure, right }) => sum + Math.abs(sure - right), 0) / answers.length;
}
