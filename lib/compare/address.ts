/** So many postings fit beside each other. */
export const MOST = 5;

/** What the comparison's address says. */
export interface ComparisonPlace {
	readonly ids: readonly string[];
	readonly onlyDifferences: boolean;
}

/** The comparison's address after the #: `ids=a,b&only=1`. */
export function comparisonAddress({ ids, onlyDifferences }: ComparisonPlace): string {
	return `ids=${ids.map(encodeURIComponent).join(',')}${onlyDifferences ? '&only=1' : ''}`;
}

/** Reads such an address; each id once. */
export function comparisonPlace(hash: string): ComparisonPlace {
	const address = new URLSearchParams(hash.replace(/^#/, ''));
	const ids = (address.get('ids') ?? '').split(',').filter((id) => id !== '');
	return { ids: [...new Set(ids)], onlyDifferences: address.get('only') === '1' };
}
