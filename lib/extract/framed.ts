import { isBoardPosting } from './boards.ts';

/** The first of these addresses of frames that shows a posting of a board we know, told by the address alone; or null. */
export function framedPosting(addresses: readonly string[]): string | null {
	return addresses.find((address) => URL.canParse(address) && isBoardPosting(new URL(address))) ?? null;
}
