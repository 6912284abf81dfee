import { hostMatches } from './adapter.ts';
import { adapters } from './adapters/index.ts';

/** The script of the board whose host an address has, as a path in the package; null: no board of ours. */
export function boardScriptOf(url: URL): `/boards/${string}.js` | null {
	const board = adapters.find(({ hosts }) => hosts.some((host) => hostMatches(url.hostname, host)));
	return board ? `/boards/${board.id}.js` : null;
}
