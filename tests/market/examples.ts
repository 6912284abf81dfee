import type { MarketPosting } from '../../lib/market/postings.ts';

/** A posting of the market, with what is given and nothing else said. */
export function marketPosting(given: Partial<MarketPosting> = {}): MarketPosting {
	return {
		company: 'Acme',
		day: '2026-03-02',
		stageShown: null,
		stageHiredFor: null,
		layer: null,
		partners: {},
		foundations: {},
		flags: [],
		...given,
	};
}
