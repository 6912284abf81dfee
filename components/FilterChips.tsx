import type { Filter } from '../lib/query/filter.ts';
import { turned, type View } from '../lib/query/view.ts';
import { filterSentence } from '../lib/words/filters.ts';
import { say } from '../lib/words/index.ts';
import { Icon } from './Icon.tsx';
import './FilterChips.css';

/** The filters of a view as sentences; a click turns one round, the cross takes it away. */
export function FilterChips({ view, onLook }: { view: View; onLook(view: View): void }) {
	const { filters } = view;
	if (filters.length === 0) return null;
	const look = (next: readonly Filter[]) => onLook({ ...view, filters: next });
	return (
		<ul class="chips" aria-label={say('list.filters.label')}>
			{filters.map((filter, at) => {
				const sentence = filterSentence(filter);
				const other = turned(filter);
				return (
					<li key={sentence} class="chip">
						{other ? (
							<button
								type="button"
								class="chip__words"
								aria-label={say('list.filters.turn', { sentence })}
								title={filterSentence(other)}
								onClick={() => look(filters.with(at, other))}
							>
								<bdi>{sentence}</bdi>
							</button>
						) : (
							<span class="chip__words">{sentence}</span>
						)}
						<button
							type="button"
							class="chip__remove"
							aria-label={say('list.filters.remove', { sentence })}
							onClick={() => look(filters.toSpliced(at, 1))}
						>
							<Icon name="close" size={12} />
						</button>
					</li>
				);
			})}
			{filters.length > 1 && (
				<li>
					<button type="button" class="link" onClick={() => look([])}>
						{say('list.filters.clear')}
					</button>
				</li>
			)}
		</ul>
	);
}
