import {
	FLAGS,
	type Flag,
	FOUNDATIONS,
	type Foundation,
	LAYERS,
	PARTNERS,
	type Partner,
	STAGES,
} from '../analysis/codebook.ts';
import type { MarketPosting } from './postings.ts';

/** Ways to sort postings into classes. */
export const MEASURES = ['layer', 'stageShown', 'stageHiredFor', 'partners', 'foundations', 'flags'] as const;
export type Measure = (typeof MEASURES)[number];

/** A class of postings; `unknown`: the text does not say. The last of a count stands for "that many or more". */
export type Class = 'strategic' | 'operational' | 'adoption' | '0' | '1' | '2' | '3' | 'unknown';

const COUNTS = ['0', '1', '2', '3'] as const;

/** The classes of each measure, in the order in which they are drawn. */
export const CLASSES: Readonly<Record<Measure, readonly Class[]>> = {
	layer: [...LAYERS, 'unknown'],
	stageShown: [...COUNTS, 'unknown'],
	stageHiredFor: [...COUNTS, 'unknown'],
	/** How many partners are named or committed. */
	partners: COUNTS,
	/** How many foundations are in place. */
	foundations: COUNTS,
	/** How many flags are raised. */
	flags: COUNTS,
};

/** The class of a posting. */
function classOf(posting: MarketPosting, measure: Measure): Class {
	switch (measure) {
		case 'layer':
			return posting.layer ?? 'unknown';
		case 'stageShown':
		case 'stageHiredFor': {
			const stage = posting[measure];
			return stage === null ? 'unknown' : `${stage}`;
		}
		case 'partners':
			return upToThree(Object.keys(posting.partners).length);
		case 'foundations':
			return upToThree(Object.values(posting.foundations).filter((value) => value === 'in-place').length);
		case 'flags':
			return upToThree(posting.flags.length);
	}
}

const upToThree = (count: number): Class => COUNTS[Math.min(3, count)] ?? '3';

/** How many postings are in each class. */
export type Counts = Readonly<Record<Class, number>>;

/** Counts the classes of a measure. */
export function countClasses(postings: readonly MarketPosting[], measure: Measure): Counts {
	const counts: Record<Class, number> = {
		strategic: 0,
		operational: 0,
		adoption: 0,
		'0': 0,
		'1': 0,
		'2': 0,
		'3': 0,
		unknown: 0,
	};
	for (const posting of postings) counts[classOf(posting, measure)] += 1;
	return counts;
}

/** Stage shown against stage hired for: `counts[shown][hiredFor]`, index 4 for "not shown". */
export function stageGrid(postings: readonly MarketPosting[]): number[][] {
	const unknown = STAGES.length;
	const counts = Array.from({ length: unknown + 1 }, () => Array<number>(unknown + 1).fill(0));
	for (const { stageShown, stageHiredFor } of postings) {
		const row = counts[stageShown ?? unknown] as number[];
		row[stageHiredFor ?? unknown] = (row[stageHiredFor ?? unknown] ?? 0) + 1;
	}
	return counts;
}

/** Of the postings that show both stages: how many are hired for a later one, the same, an earlier one. */
export function stageGaps(postings: readonly MarketPosting[]): {
	later: number;
	same: number;
	earlier: number;
	both: number;
} {
	const gaps = postings.flatMap(({ stageShown, stageHiredFor }) =>
		stageShown === null || stageHiredFor === null ? [] : [stageHiredFor - stageShown],
	);
	return {
		later: gaps.filter((gap) => gap > 0).length,
		same: gaps.filter((gap) => gap === 0).length,
		earlier: gaps.filter((gap) => gap < 0).length,
		both: gaps.length,
	};
}

/** How often each partner is committed or only named, most often first. */
export function partnerCounts(
	postings: readonly MarketPosting[],
): { partner: Partner; committed: number; named: number }[] {
	return PARTNERS.map((partner) => ({
		partner,
		committed: postings.filter(({ partners }) => partners[partner] === 'committed').length,
		named: postings.filter(({ partners }) => partners[partner] === 'named').length,
	})).sort((a, b) => b.committed + b.named - a.committed - a.named);
}

/** How often each foundation is in place or left to the role, most often in place first. */
export function foundationCounts(
	postings: readonly MarketPosting[],
): { foundation: Foundation; inPlace: number; onTheRole: number }[] {
	return FOUNDATIONS.map((foundation) => ({
		foundation,
		inPlace: postings.filter(({ foundations }) => foundations[foundation] === 'in-place').length,
		onTheRole: postings.filter(({ foundations }) => foundations[foundation] === 'on-the-role').length,
	})).sort((a, b) => b.inPlace - a.inPlace || b.onTheRole - a.onTheRole);
}

/** How often each flag is raised, most often first. */
export function flagCounts(postings: readonly MarketPosting[]): { flag: Flag; count: number }[] {
	return FLAGS.map((flag) => ({
		flag,
		count: postings.filter(({ flags }) => flags.includes(flag)).length,
	})).sort((a, b) => b.count - a.count);
}
