import type { View } from '../lib/query/view.ts';
import { quantity } from '../lib/words/format.ts';
import { say } from '../lib/words/index.ts';
import { FirstRun } from './FirstRun.tsx';
import { Notice } from './Notice.tsx';
import { StoreNotice } from './StoreNotice.tsx';
import type { Hits, ListActions, Shelf } from './saved-list.ts';

/** Why there are no rows, and what can be done: loading, trouble, nothing saved yet, nothing that passes. */
export function NoRows({
	shelf,
	view,
	hits,
	actions,
}: {
	shelf: Shelf;
	view: View;
	hits: Hits;
	actions: Pick<ListActions, 'retry' | 'look'>;
}) {
	if (shelf.kind === 'loading') return <Notice icon="wait" level={2} title={say('list.loading')} busy />;
	if (shelf.kind !== 'listed') {
		return (
			<StoreNotice trouble={shelf} level={2}>
				<div class="notice__steps">
					<button type="button" class="button" onClick={() => actions.retry()}>
						{say('faces.actions.tryAgain')}
					</button>
				</div>
			</StoreNotice>
		);
	}
	if (shelf.postings.length === 0) {
		return (
			<div class="list__empty">
				<Notice icon="saved" level={2} title={say('faces.list.empty.title')}>
					<p>{say('faces.list.empty.text')}</p>
				</Notice>
				<FirstRun />
			</div>
		);
	}
	// The answer, or the rest of the rows, is on its way.
	if (!shelf.whole || (hits && hits.scores === null)) return null;
	return <NoHits view={view} hits={hits} actions={actions} />;
}

function NoHits({ view, hits, actions }: { view: View; hits: Hits; actions: Pick<ListActions, 'look'> }) {
	const { search, filters } = view;
	const isReading = hits !== null && hits.read < hits.total;
	return (
		<Notice icon="search" level={2} title={say('list.noHits.title')}>
			<p>{noHitsSentence(view, hits)}</p>
			{isReading && <p>{say('list.noHits.soFar', { read: quantity(hits.read), total: quantity(hits.total) })}</p>}
			<div class="notice__steps">
				{filters.length > 0 && (
					<button type="button" class="button" onClick={() => actions.look({ ...view, filters: [] })}>
						{say('list.noHits.takeFilters')}
					</button>
				)}
				{search !== '' && (
					<button type="button" class="button" onClick={() => actions.look({ ...view, search: '' })}>
						{say('list.noHits.takeSearch')}
					</button>
				)}
			</div>
		</Notice>
	);
}

function noHitsSentence({ search, filters }: View, hits: Hits): string {
	if (hits === null) return say('list.noHits.filters');
	const isFound = hits.scores !== null && hits.scores.size > 0;
	return say(isFound && filters.length > 0 ? 'list.noHits.both' : 'list.noHits.search', { search });
}
