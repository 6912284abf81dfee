// biome-ignore-all lint/a11y/useFocusableInteractive: a row of a table; what it holds takes the focus
// biome-ignore-all lint/a11y/useSemanticElements: rows in a grid, each at a place of its own; table elements laid out so lose their meaning in some browsers
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { toAddress } from '../lib/query/address.ts';
import { firstWay, type Sort, type SortKey } from '../lib/query/order.ts';
import type { View } from '../lib/query/view.ts';
import type { ListedPosting } from '../lib/store/records.ts';
import { say } from '../lib/words/index.ts';
import './RowTable.css';
import { SavedRow } from './SavedRow.tsx';
import type { Hits } from './saved-list.ts';
import { useVirtualRows } from './virtual-rows.ts';

/** Columns in order; `by`: what a click on the head sorts by. */
const COLUMNS = [
	{ name: 'title', by: 'title' },
	{ name: 'company', by: 'company' },
	{ name: 'place', by: 'place' },
	{ name: 'stage', by: 'stage' },
	{ name: 'scores', by: 'overall' },
	{ name: 'flags', by: 'flags' },
	{ name: 'status', by: 'status' },
	{ name: 'tags', by: 'rating' },
	{ name: 'saved', by: 'saved' },
] as const satisfies readonly { name: string; by: SortKey }[];

interface RowTableProps {
	rows: readonly ListedPosting[];
	view: View;
	hits: Hits;
	openId: string | null;
	selected: ReadonlySet<string>;
	/** Index of the row that the keys are at. */
	active: number;
	/** Counts up when that row is to take the focus. */
	focusing: number;
	onActive(at: number): void;
	onPick(at: number, range: boolean): void;
	onPickAll(all: boolean): void;
	onLook(view: View): void;
	onShown(ids: readonly string[]): void;
}

/** The rows of a view. Only those in sight are in the page; the table says how many there are. */
export function RowTable(props: RowTableProps) {
	const { rows, view, hits, openId, selected, active, focusing, onLook } = props;
	const isFound = hits?.scores != null;
	const scroller = useRef<HTMLDivElement>(null);
	const virtual = useVirtualRows(rows.length, scroller, active, isFound);
	const items = virtual.getVirtualItems();
	const focused = useRef(focusing);

	useLayoutEffect(() => {
		if (rows.length > 0) virtual.scrollToIndex(Math.min(active, rows.length - 1), { align: 'auto' });
	}, [active, focusing, openId, virtual.options.estimateSize(0), rows.length]);
	useLayoutEffect(() => {
		if (focused.current === focusing) return;
		const link = scroller.current?.querySelector<HTMLElement>(`[aria-rowindex="${active + 2}"] .row__title`);
		if (!link) return;
		focused.current = focusing;
		link.focus({ preventScroll: true });
	});
	const shownIds = items.flatMap(({ index }) => rows[index]?.id ?? []);
	useEffect(() => {
		if (isFound) props.onShown(shownIds);
	}, [hits?.scores, shownIds.join()]);

	return (
		<div ref={scroller} class={isFound ? 'rows rows--lines' : 'rows'}>
			<div role="table" class="rows__table" aria-label={say('list.table')} aria-rowcount={rows.length + 1}>
				<div role="rowgroup" class="rows__head">
					<div role="row" class="rows__columns" aria-rowindex={1}>
						<PickAll rows={rows} selected={selected} onPickAll={props.onPickAll} />
						{COLUMNS.map(({ name, by }) => (
							<Column key={name} name={name} by={by} sort={view.sort} onSort={(sort) => onLook({ ...view, sort })} />
						))}
					</div>
				</div>
				<div role="rowgroup" class="rows__body" style={{ height: `${virtual.getTotalSize()}px` }}>
					{items.map(({ index, start }) => {
						const saved = rows[index];
						return (
							saved && (
								<SavedRow
									key={saved.id}
									saved={saved}
									at={index}
									href={`#${toAddress({ view, open: saved.id })}`}
									active={index === active}
									current={saved.id === openId}
									picked={selected.has(saved.id)}
									sought={hits?.sought ?? null}
									pay={view.sort.by === 'salary'}
									line={hits?.lines.get(saved.id) ?? null}
									style={{ transform: `translateY(${start}px)` }}
									onFocus={() => props.onActive(index)}
									onPick={(range) => props.onPick(index, range)}
								/>
							)
						);
					})}
				</div>
			</div>
		</div>
	);
}

function PickAll({ rows, selected, onPickAll }: Pick<RowTableProps, 'rows' | 'selected' | 'onPickAll'>) {
	const box = useRef<HTMLInputElement>(null);
	const all = selected.size > 0 && rows.length > 0 && rows.every(({ id }) => selected.has(id));
	useLayoutEffect(() => {
		if (box.current) box.current.indeterminate = selected.size > 0 && !all;
	});
	return (
		<span role="columnheader" class="row__pick">
			<input
				ref={box}
				type="checkbox"
				aria-label={say('list.selection.all')}
				checked={all}
				onClick={() => onPickAll(!all)}
			/>
		</span>
	);
}

function Column({
	name,
	by,
	sort,
	onSort,
}: {
	name: (typeof COLUMNS)[number]['name'];
	by: SortKey;
	sort: Sort;
	onSort(sort: Sort): void;
}) {
	const isSorted = sort.by === by;
	return (
		<span
			role="columnheader"
			class={`rows__column rows__column--${name}`}
			aria-sort={isSorted ? (sort.down ? 'descending' : 'ascending') : undefined}
		>
			<button
				type="button"
				class="rows__sort"
				onClick={() => onSort(isSorted ? { by, down: !sort.down } : firstWay(by))}
			>
				{say(`list.columns.${name}`)}
				{isSorted && <span aria-hidden="true">{sort.down ? ' ↓' : ' ↑'}</span>}
			</button>
		</span>
	);
}
