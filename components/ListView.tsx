import type { ListedPosting } from '../lib/store/records.ts';
import { say } from '../lib/words/index.ts';
import { ExportReminder } from './ExportReminder.tsx';
import { FirstRun } from './FirstRun.tsx';
import './ListView.css';
import { Notice } from './Notice.tsx';
import { OpenedView } from './OpenedView.tsx';
import { Rescue } from './Rescue.tsx';
import { useRowKeys } from './row-keys.ts';
import { SavedRow } from './SavedRow.tsx';
import { StoreNotice } from './StoreNotice.tsx';
import type { Deletion, ListActions, Opened, Shelf } from './saved-list.ts';
import { TopBar } from './TopBar.tsx';
import { Undo } from './Undo.tsx';

interface ListViewProps {
	shelf: Shelf;
	opened: Opened;
	deletion: Deletion;
	actions: ListActions;
}

const NONE: readonly ListedPosting[] = [];

/** The list page: saved postings, and the open one beside them. */
export function ListView({ shelf, opened, deletion, actions }: ListViewProps) {
	const isOpen = opened.kind !== 'none';
	const openId = opened.kind === 'opened' ? opened.saved.id : null;
	const postings = shelf.kind === 'listed' ? shelf.postings : NONE;
	const { place, onFocus } = useRowKeys({ postings, openId, isOpen, actions });
	return (
		<div class={isOpen ? 'list list--open' : 'list'}>
			<TopBar>
				<button type="button" class="link" onClick={() => actions.openGuide()}>
					{say('faces.actions.howWeRead')}
				</button>
				<button type="button" class="link" onClick={() => actions.openSettings()}>
					{say('faces.options.title')}
				</button>
			</TopBar>
			<main class="list__main">
				<div ref={place} class="list__shelf">
					<div class="list__head">
						<h1>{say('faces.list.title')}</h1>
						<p class="soft" role="status">
							{shelf.kind === 'listed' && say('faces.list.count', { count: shelf.postings.length })}
							{shelf.kind === 'loading' && say('faces.list.loading')}
						</p>
					</div>
					<ExportReminder />
					<Undo deletion={deletion} actions={actions} />
					{(shelf.kind === 'failed' || shelf.kind === 'error') && (
						<StoreNotice trouble={shelf} level={2}>
							<div class="notice__steps">
								<button type="button" class="button" onClick={() => actions.retry()}>
									{say('faces.actions.tryAgain')}
								</button>
							</div>
						</StoreNotice>
					)}
					{shelf.kind === 'listed' && shelf.damaged > 0 && (
						<div class="list__damaged">
							<p>{say('faces.list.damaged', { count: shelf.damaged })}</p>
							<Rescue />
						</div>
					)}
					{shelf.kind === 'listed' && postings.length === 0 && <Empty />}
					{postings.length > 0 && <Rows postings={postings} openId={openId} onFocus={onFocus} />}
				</div>
				<div class="list__opened">
					<OpenedView opened={opened} actions={actions} chooseHint={postings.length > 0} />
				</div>
			</main>
		</div>
	);
}

function Empty() {
	return (
		<div class="list__empty">
			<Notice icon="saved" level={2} title={say('faces.list.empty.title')}>
				<p>{say('faces.list.empty.text')}</p>
			</Notice>
			<FirstRun />
		</div>
	);
}

interface RowsProps {
	postings: readonly ListedPosting[];
	openId: string | null;
	onFocus(at: number): void;
}

function Rows({ postings, openId, onFocus }: RowsProps) {
	return (
		<>
			<ul class="list__rows">
				{postings.map((saved, at) => (
					<li key={saved.id}>
						<SavedRow saved={saved} current={saved.id === openId} onFocus={() => onFocus(at)} />
					</li>
				))}
			</ul>
			<p class="list__keys">{say('faces.list.keys')}</p>
		</>
	);
}
