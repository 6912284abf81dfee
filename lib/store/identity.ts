import type { Posting } from '../posting.ts';

/** The same for two addresses of one posting; null when nothing tells (pasted text). */
export function identityOf(posting: Posting): string | null {
	if (posting.url === null || posting.site === 'selection') return null;
	const url = new URL(posting.url);
	url.hash = '';
	return url.href;
}
