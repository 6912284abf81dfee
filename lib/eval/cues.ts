import type { Cue } from '../analysis/cues/cue.ts';
import type { Signal } from '../analysis/types.ts';

/** The signals of one sentence and the claims (`field` or `field=value`) that it was marked as evidence for. */
export interface MarkedSentence {
	readonly signals: readonly Signal[];
	readonly claims: ReadonlySet<string>;
}

export interface CueRecord {
	readonly cue: string;
	/** Sentences marked with what the cue claims, and others, in which it fired. */
	readonly right: number;
	readonly wrong: number;
}

/** How often each cue was right, the one with the most false alarms first. */
export function recordOfCues(cues: readonly Cue[], sentences: readonly MarkedSentence[]): CueRecord[] {
	const right = new Map<string, number>();
	const wrong = new Map<string, number>();
	for (const { signals, claims } of sentences) {
		for (const { cue, field, value } of signals) {
			const claim = value === true || value === 'stated' ? field : `${field}=${value}`;
			const counts = claims.has(claim) ? right : wrong;
			counts.set(cue, (counts.get(cue) ?? 0) + 1);
		}
	}
	return cues
		.map(({ id }) => ({ cue: id, right: right.get(id) ?? 0, wrong: wrong.get(id) ?? 0 }))
		.sort((a, b) => b.wrong - a.wrong || a.right - b.right || (a.cue < b.cue ? -1 : 1));
}
