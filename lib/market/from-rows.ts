import { FOUNDATIONS, PARTNERS } from '../analysis/codebook.ts';
import type { ListedPosting, Stated } from '../store/records.ts';
import type { MarketPosting } from './postings.ts';

/**
 * A row of the list as the market counts it; null for a posting that was not judged. `stated`: its findings, where the
 * row does not carry them yet. `posted`: the day it was posted, an ISO date, null when nobody knows.
 */
export function marketPosting(
	row: ListedPosting,
	stated: Stated | undefined,
	posted: string | null,
): MarketPosting | null {
	const { report } = row;
	const found = report.stated ?? stated;
	if (report.kind !== 'read' || !found) return null;
	return {
		company: row.company,
		day: posted ?? row.readAt.slice(0, 10),
		stageShown: report.stageShown,
		stageHiredFor: report.stageHiredFor,
		layer: found.layer ?? null,
		partners: picked(PARTNERS, (key) => found[`partners.${key}`]),
		foundations: picked(FOUNDATIONS, (key) => found[`foundations.${key}`]),
		flags: report.flags,
	};
}

function picked<K extends string, V>(keys: readonly K[], value: (key: K) => V | undefined): Partial<Record<K, V>> {
	return Object.fromEntries(keys.flatMap((key) => (value(key) === undefined ? [] : [[key, value(key)]]))) as Partial<
		Record<K, V>
	>;
}
