import { quantity } from '../lib/words/format.ts';
import { say } from '../lib/words/index.ts';
import { Rescue } from './Rescue.tsx';
import type { Hits, Shelf } from './saved-list.ts';

/** The page's name and how many postings are on show. */
export function ListHead({
	shelf,
	shown,
	hits,
	isWhole,
}: {
	shelf: Shelf;
	shown: number;
	hits: Hits;
	/** True where nothing is searched for and nothing filtered. */
	isWhole: boolean;
}) {
	const total = shelf.kind === 'listed' ? shelf.total : 0;
	const all = quantity(total);
	const isReading = hits?.scores != null && hits.read < hits.total;
	return (
		<div class="list__head">
			<h1>{say('list.title')}</h1>
			<p class="soft" role="status">
				{shelf.kind === 'listed' &&
					(isWhole
						? say('list.count', { count: total, all })
						: say('list.countOf', { count: total, shown: quantity(shown), all }))}
				{isReading && ` · ${say('list.reading', { read: quantity(hits.read), total: quantity(hits.total) })}`}
			</p>
			{shelf.kind === 'listed' && shelf.damaged > 0 && (
				<div class="list__damaged">
					<p>{say('faces.list.damaged', { count: shelf.damaged })}</p>
					<Rescue />
				</div>
			)}
		</div>
	);
}
