import { LAYERS, type Layer } from '../analysis/codebook.ts';
import type { MarketPosting } from './postings.ts';

/** The postings of one company. */
export interface CompanyPicture {
	/** As most of its postings write it; null: postings that name no company. */
	readonly company: string | null;
	readonly count: number;
	readonly layers: Readonly<Record<Layer, number>>;
	/** Several postings, strategic or adoption roles among them, and no operational one. */
	readonly missesMiddle: boolean;
	/** Means over its postings; null where none says. */
	readonly stageShown: number | null;
	readonly stageHiredFor: number | null;
	/** Means a posting: of seven partners, of five foundations, flags. */
	readonly partners: number;
	readonly inPlace: number;
	readonly flags: number;
}

/** A picture of each company, those with most postings first; the postings that name none come last. */
export function companies(postings: readonly MarketPosting[]): CompanyPicture[] {
	const groups = new Map<string | null, MarketPosting[]>();
	for (const posting of postings) {
		const key = posting.company === null ? null : sameName(posting.company);
		const group = groups.get(key);
		if (group) group.push(posting);
		else groups.set(key, [posting]);
	}
	return [...groups]
		.map(([key, group]) => pictureOf(key === null ? null : usualName(group), group))
		.sort(
			(a, b) =>
				Number(a.company === null) - Number(b.company === null) ||
				b.count - a.count ||
				(a.company ?? '').localeCompare(b.company ?? ''),
		);
}

function pictureOf(company: string | null, group: readonly MarketPosting[]): CompanyPicture {
	const layers = Object.fromEntries(
		LAYERS.map((layer) => [layer, group.filter((posting) => posting.layer === layer).length]),
	) as Record<Layer, number>;
	return {
		company,
		count: group.length,
		layers,
		missesMiddle:
			company !== null && group.length > 1 && layers.operational === 0 && layers.strategic + layers.adoption > 0,
		stageShown: mean(group.flatMap(({ stageShown }) => stageShown ?? [])),
		stageHiredFor: mean(group.flatMap(({ stageHiredFor }) => stageHiredFor ?? [])),
		partners: mean(group.map(({ partners }) => Object.keys(partners).length)) ?? 0,
		inPlace:
			mean(group.map(({ foundations }) => Object.values(foundations).filter((value) => value === 'in-place').length)) ??
			0,
		flags: mean(group.map(({ flags }) => flags.length)) ?? 0,
	};
}

/** Two spellings of a company are one: case, accents, punctuation and the legal form do not count. */
function sameName(company: string): string {
	const plain = company
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
	const short = plain.replace(
		/(?: (?:inc|incorporated|llc|ltd|limited|gmbh|ag|se|plc|corp|corporation|sa|bv|oy|ab))+$/u,
		'',
	);
	return short || plain || company;
}

/** The spelling that occurs most; of several the first. */
function usualName(group: readonly MarketPosting[]): string | null {
	const counts = new Map<string | null, number>();
	for (const { company } of group) counts.set(company, (counts.get(company) ?? 0) + 1);
	return [...counts].reduce((best, next) => (next[1] > best[1] ? next : best))[0];
}

function mean(values: readonly number[]): number | null {
	return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}
