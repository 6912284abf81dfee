import { identify } from '../extract/identity.ts';
import type { Posting } from '../posting.ts';

/**
 * The same for all addresses of one posting; null where no address tells one from another (pasted or selected text, a
 * search that shows a posting without naming it).
 */
export function identityOf({ url, site }: Posting): string | null {
	if (url === null || site === 'selection') return null;
	const identity = identify(new URL(url));
	return identity && `${identity.board} ${identity.id}`;
}
