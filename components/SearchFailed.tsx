import { say } from '../lib/words/index.ts';
import type { Hits } from './saved-list.ts';

/** That the search came to an end by a mistake of ours, and how to begin it anew. */
export function SearchFailed({ hits, again }: { hits: Hits; again(): void }) {
	if (!hits?.failed) return null;
	return (
		<p class="list__search-failed" role="alert">
			{say('list.searchFailed')}{' '}
			<button type="button" class="link" onClick={again}>
				{say('list.searchAgain')}
			</button>
		</p>
	);
}
