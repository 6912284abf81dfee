import type { Flag, Foundation, Layer, Partner, Stage } from '../analysis/codebook.ts';

/** What the market picture counts of one posting. Only postings that were read and judged are counted. */
export interface MarketPosting {
	readonly company: string | null;
	/** The day it was posted, or else read: ISO date. */
	readonly day: string;
	readonly stageShown: Stage | null;
	readonly stageHiredFor: Stage | null;
	readonly layer: Layer | null;
	readonly partners: Readonly<Partial<Record<Partner, 'named' | 'committed'>>>;
	readonly foundations: Readonly<Partial<Record<Foundation, 'in-place' | 'on-the-role'>>>;
	readonly flags: readonly Flag[];
}

/** How much a number of postings can carry: below five nothing, below twenty only with care. */
export function weightOf(count: number): 'none' | 'too-few' | 'few' | 'enough' {
	if (count === 0) return 'none';
	if (count < 5) return 'too-few';
	return count < 20 ? 'few' : 'enough';
}
