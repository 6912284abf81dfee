import { hostMatches } from './adapter.ts';
import { adapters } from './adapters/index.ts';

/** The first of these addresses of frames that shows a posting of a board we know, told by the address alone; or null. */
export function framedPosting(addresses: readonly string[]): string | null {
	return addresses.find((address) => URL.canParse(address) && isPosting(new URL(address))) ?? null;
}

function isPosting(url: URL): boolean {
	const board = adapters.find((one) => one.hosts.some((host) => hostMatches(url.hostname, host)));
	return url.protocol === 'https:' && board !== undefined && board.isPosting(url);
}
