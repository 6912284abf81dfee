import { MOST } from '../lib/compare/address.ts';
import { say } from '../lib/words/index.ts';

/** From the selection to the pages about it: side by side, counted, as a file. */
export function SelectionWays({ selected }: { selected: ReadonlySet<string> }) {
	const address = `ids=${[...selected].map(encodeURIComponent).join(',')}`;
	return (
		<>
			{selected.size > 1 && selected.size <= MOST && (
				<a class="button" href={`/compare.html#${address}`}>
					{say('compare.title')}
				</a>
			)}
			<a class="button" href={`/market.html#${address}`}>
				{say('market.title')}
			</a>
			<a class="button" href={`/exchange.html#${address}`}>
				{say('compare.takeAway')}
			</a>
		</>
	);
}
