import type { RefObject } from 'preact';
import { firstWay, SORT_KEYS, type SortKey } from '../lib/query/order.ts';
import type { View } from '../lib/query/view.ts';
import { say } from '../lib/words/index.ts';
import { Icon } from './Icon.tsx';
import './ListTools.css';

interface ListToolsProps {
	view: View;
	searchField: RefObject<HTMLInputElement | null>;
	onLook(view: View, typing?: boolean): void;
	onFilter(): void;
	onViews(): void;
	onKeys(): void;
	/** From the field into the list. */
	onLeave(): void;
}

/** Search, filter, order, views: what makes a view of the list. */
export function ListTools({ view, searchField, onLook, onFilter, onViews, onKeys, onLeave }: ListToolsProps) {
	const { search, sort } = view;
	const keys = SORT_KEYS.filter((key) => key !== 'match' || search !== '' || sort.by === 'match');
	return (
		<search class="tools">
			<span class="tools__search">
				<Icon name="search" />
				<input
					ref={searchField}
					type="search"
					aria-label={say('list.search')}
					placeholder={say('list.searchHint')}
					autocomplete="off"
					spellcheck={false}
					value={search}
					onInput={(event) => onLook({ ...view, search: event.currentTarget.value }, true)}
					onKeyDown={(event) => {
						if (!['Enter', 'ArrowDown', 'Escape'].includes(event.key)) return;
						event.preventDefault();
						if (event.key === 'Escape' && search !== '') onLook({ ...view, search: '' });
						else onLeave();
					}}
				/>
				<span class="tools__key" aria-hidden="true">
					/
				</span>
			</span>
			<button type="button" class="button" aria-keyshortcuts="f" onClick={onFilter}>
				<Icon name="filter" />
				{say('list.filters.add')}
			</button>
			<button type="button" class="button button--quiet" aria-keyshortcuts="v" onClick={onViews}>
				{say('list.views.label')}
			</button>
			<span class="tools__sort">
				<label>
					<span class="tools__label">{say('list.sort.label')}</span>
					<select
						value={sort.by}
						onChange={(event) => onLook({ ...view, sort: firstWay(event.currentTarget.value as SortKey) })}
					>
						{keys.map((key) => (
							<option key={key} value={key}>
								{say(`list.sort.by.${key}`)}
							</option>
						))}
					</select>
				</label>
				<button
					type="button"
					class="button button--quiet tools__way"
					aria-label={say(sort.down ? 'list.sort.down' : 'list.sort.up')}
					title={say(sort.down ? 'list.sort.down' : 'list.sort.up')}
					onClick={() => onLook({ ...view, sort: { ...sort, down: !sort.down } })}
				>
					{sort.down ? '↓' : '↑'}
				</button>
			</span>
			<button
				type="button"
				class="button button--quiet tools__help"
				aria-label={say('list.help')}
				title={say('list.help')}
				aria-keyshortcuts="?"
				onClick={onKeys}
			>
				?
			</button>
		</search>
	);
}
