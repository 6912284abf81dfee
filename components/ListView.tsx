import { useEffect, useRef, useState } from 'preact/hooks';
import { fromAddress } from '../lib/query/address.ts';
import type { View } from '../lib/query/view.ts';
import type { ListedPosting } from '../lib/store/records.ts';
import type { KeptView } from '../lib/store/views.ts';
import { viewSentences } from '../lib/words/filters.ts';
import { say } from '../lib/words/index.ts';
import { ExportReminder } from './ExportReminder.tsx';
import { FilterChips } from './FilterChips.tsx';
import { FilterPicker } from './FilterPicker.tsx';
import { KeysSheet } from './KeysSheet.tsx';
import { ListHead } from './ListHead.tsx';
import { ListTools } from './ListTools.tsx';
import './ListView.css';
import { LossNotice } from './LossNotice.tsx';
import { NoRows } from './NoRows.tsx';
import { OpenedView } from './OpenedView.tsx';
import { RowTable } from './RowTable.tsx';
import { useRowKeys } from './row-keys.ts';
import { SearchFailed } from './SearchFailed.tsx';
import { SelectionBar } from './SelectionBar.tsx';
import { SelectionWays } from './SelectionWays.tsx';
import type { Done, Hits, ListActions, Opened, Shelf } from './saved-list.ts';
import { TopBar } from './TopBar.tsx';
import { Undo } from './Undo.tsx';
import { usePicking } from './use-picking.ts';
import { DraftWay } from './Ways.tsx';
import { WaysOut } from './WaysOut.tsx';
import { StatusPicker, TagPicker, ViewPicker } from './WordPickers.tsx';

interface ListViewProps {
	shelf: Shelf;
	view: View;
	/** The postings of the view, in its order. */
	shown: readonly ListedPosting[];
	hits: Hits;
	selected: ReadonlySet<string>;
	opened: Opened;
	done: Done;
	views: readonly KeptView[];
	actions: ListActions;
}

type Sheet = 'filters' | 'views' | 'status' | 'tag' | 'keys' | null;
const NONE: readonly ListedPosting[] = [];

/** The list page: the saved postings of a view, and the open one beside them. */
export function ListView({ shelf, view, shown, hits, selected, opened, done, views, actions }: ListViewProps) {
	const [sheet, setSheet] = useState<Sheet>(null);
	const searchField = useRef<HTMLInputElement>(null);
	const place = useRef<HTMLDivElement>(null);
	const isOpen = opened.kind !== 'none';
	const openId = opened.kind === 'opened' ? opened.saved.id : null;
	const postings = shelf.kind === 'listed' ? shelf.postings : NONE;
	const picking = usePicking({ rows: shown, selected, select: actions.select });

	/** What a key or a button changes: what is selected, else the row that the keys are at. */
	const here = shown[picking.active]?.id;
	const aim = selected.size > 0 ? [...selected] : here === undefined ? [] : [here];
	const open = (next: Sheet) => {
		if ((next === 'status' || next === 'tag') && aim.length === 0) return;
		setSheet(next);
	};
	const remove = () => {
		if (aim.length > 0) actions.remove(aim);
	};
	useRowKeys({
		moveBy: picking.moveBy,
		moveTo: (end, isPicking) => picking.moveTo(end === 'first' ? 0 : shown.length - 1, isPicking),
		escape: () => {
			if (isOpen) actions.open(null);
			else if (selected.size > 0) picking.clear();
			else if (view.search !== '') actions.look({ ...view, search: '' });
			else return false;
			return true;
		},
		pick: () => picking.toggle(picking.active, false),
		pickAll: picking.all,
		search: () => searchField.current?.select(),
		remove,
		undo: actions.undo,
		show: open,
		isRow: (element) => element.closest('.rows') !== null,
	});

	// The keys go on from the open posting, and come back to its row.
	const wasOpen = useRef(false);
	useEffect(() => {
		const at = openId === null ? -1 : shown.findIndex(({ id }) => id === openId);
		if (at !== -1) picking.setActive(at);
		if (wasOpen.current && !isOpen) picking.refocus();
		wasOpen.current = isOpen;
	}, [openId, isOpen]);
	// What had the focus is gone: the row in its place has it, or the way back.
	useEffect(() => {
		if (done === null || document.activeElement !== document.body) return;
		if (shown.length > 0) picking.refocus();
		else place.current?.querySelector<HTMLElement>('.undo button')?.focus();
	}, [done, shown]);

	const onLook = (next: View, typing?: boolean) => actions.look(next, typing);
	const close = () => setSheet(null);
	return (
		<div class={isOpen ? 'list list--open' : 'list'}>
			<TopBar>
				<WaysOut />
				<DraftWay />
				<button type="button" class="link" onClick={() => actions.openGuide()}>
					{say('faces.actions.howWeRead')}
				</button>
				<button type="button" class="link" onClick={() => actions.openSettings()}>
					{say('faces.options.title')}
				</button>
			</TopBar>
			<main class="list__main">
				<div ref={place} class="list__shelf">
					<ListHead shelf={shelf} shown={shown.length} hits={hits} isWhole={isEverything(view)} />
					{postings.length > 0 && (
						<ListTools
							view={view}
							searchField={searchField}
							onLook={onLook}
							onFilter={() => open('filters')}
							onViews={() => open('views')}
							onKeys={() => open('keys')}
							onLeave={() => picking.moveTo(0, false)}
						/>
					)}
					<SearchFailed hits={hits} again={() => actions.searchAgain()} />
					<FilterChips view={view} onLook={onLook} />
					<SelectionBar
						selected={selected}
						shown={shown}
						onStatus={() => open('status')}
						onTag={() => open('tag')}
						onDelete={remove}
						onAll={picking.all}
						onClear={picking.clear}
					>
						<SelectionWays selected={selected} />
					</SelectionBar>
					<LossNotice />
					<ExportReminder />
					<Undo done={done} actions={actions} />
					{shown.length === 0 ? (
						<NoRows shelf={shelf} view={view} hits={hits} actions={actions} />
					) : (
						<RowTable
							rows={shown}
							view={view}
							hits={hits}
							openId={openId}
							selected={selected}
							active={picking.active}
							focusing={picking.focusing}
							onActive={picking.setActive}
							onPick={picking.toggle}
							onPickAll={(all) => (all ? picking.all() : picking.clear())}
							onLook={onLook}
							onShown={actions.showLines}
						/>
					)}
				</div>
				{isOpen && (
					<div class="list__opened">
						<OpenedView opened={opened} actions={actions} />
					</div>
				)}
			</main>
			{sheet === 'filters' && (
				<FilterPicker postings={postings} shown={shown} view={view} onLook={onLook} onClose={close} />
			)}
			{sheet === 'status' && <StatusPicker postings={postings} ids={aim} actions={actions} onClose={close} />}
			{sheet === 'tag' && <TagPicker postings={postings} ids={aim} actions={actions} onClose={close} />}
			{sheet === 'views' && (
				<ViewPicker
					views={views}
					sentences={viewSentences(view)}
					onGo={(address) => onLook(fromAddress(address).view)}
					actions={actions}
					onClose={close}
				/>
			)}
			{sheet === 'keys' && <KeysSheet onClose={close} />}
		</div>
	);
}

const isEverything = ({ search, filters }: View) => search === '' && filters.length === 0;
