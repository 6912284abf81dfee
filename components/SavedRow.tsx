// biome-ignore-all lint/a11y/useFocusableInteractive: a row of a table; what it holds takes the focus
// biome-ignore-all lint/a11y/useSemanticElements: rows in a grid, each at a place of its own; table elements laid out so lose their meaning in some browsers
import type { Wanted } from '../lib/search/marks.ts';
import type { ListedPosting } from '../lib/store/records.ts';
import { factWords, payWord } from '../lib/words/facts.ts';
import { day } from '../lib/words/format.ts';
import { say } from '../lib/words/index.ts';
import { statusName } from '../lib/words/status.ts';
import { Icon } from './Icon.tsx';
import { Marked } from './Marked.tsx';
import { RowScores, RowStage } from './RowMarks.tsx';
import './SavedRow.css';

/** So many tags have room; the rest are a number. */
const TAGS_SHOWN = 2;

interface SavedRowProps {
	saved: ListedPosting;
	/** Its place among the rows that are shown, from 0. */
	at: number;
	href: string;
	/** True for the one row that the tab key stops at. */
	active: boolean;
	/** True while it is open beside the list. */
	current: boolean;
	picked: boolean;
	/** What was searched for, and the line in which it was found. */
	sought: Wanted | null;
	line: string | null;
	/** True to show the pay before the place: what the list is sorted by is in sight. */
	pay: boolean;
	style: { readonly transform: string };
	onFocus(): void;
	/** A click on the box; `range`: with the shift key. */
	onPick(range: boolean): void;
}

/** One saved posting in a line, as a mail client shows a letter. */
export function SavedRow({ saved, at, href, active, current, picked, sought, line, pay, style, ...on }: SavedRowProps) {
	const { report, own } = saved;
	const stop = active ? 0 : -1;
	return (
		// The header is the first row.
		<div
			role="row"
			class={picked ? 'row row--picked' : 'row'}
			aria-rowindex={at + 2}
			aria-current={current ? 'true' : undefined}
			data-id={saved.id}
			style={style}
			onFocusCapture={on.onFocus}
		>
			<span role="cell" class="row__pick">
				<input
					type="checkbox"
					tabIndex={stop}
					aria-label={say('list.row.pick', { title: saved.title })}
					checked={picked}
					onClick={(event) => on.onPick(event.shiftKey)}
				/>
			</span>
			<span role="cell" class="row__what">
				<a class="row__title" href={href} tabIndex={stop}>
					<bdi>
						<Marked text={saved.title} sought={sought} />
					</bdi>
				</a>
				{line !== null && (
					<span class="row__line">
						<bdi>
							<Marked text={line} sought={sought} />
						</bdi>
					</span>
				)}
			</span>
			<span role="cell" class="row__company">
				<bdi>
					<Marked text={saved.company ?? say('faces.posting.noCompany')} sought={sought} />
				</bdi>
			</span>
			<span role="cell" class="row__place">
				<bdi>{placeWords(saved, pay)}</bdi>
			</span>
			<Marks report={report} />
			<span role="cell" class="row__status">
				{own.status !== null && (
					<span class="row__pill">
						<bdi>{statusName(own.status)}</bdi>
					</span>
				)}
			</span>
			<span role="cell" class="row__tags">
				{own.rating !== null && (
					<span class="row__stars">
						<span aria-hidden="true">{`${own.rating} ★`}</span>
						<span class="unseen">{say('list.row.rating', { count: own.rating })}</span>
					</span>
				)}
				{own.noted && (
					<span class="row__noted" title={say('list.row.noted')}>
						<Icon name="text" size={12} />
						<span class="unseen">{say('list.row.noted')}</span>
					</span>
				)}
				{own.tags.slice(0, TAGS_SHOWN).map((tag) => (
					<span key={tag} class="row__tag">
						<bdi>
							<Marked text={tag} sought={sought} />
						</bdi>
					</span>
				))}
				{own.tags.length > TAGS_SHOWN && (
					<span title={own.tags.slice(TAGS_SHOWN).join(', ')}>
						{say('list.row.moreTags', { count: own.tags.length - TAGS_SHOWN })}
					</span>
				)}
			</span>
			<span role="cell" class="row__saved">
				<time dateTime={saved.savedAt}>{day(saved.savedAt)}</time>
			</span>
		</div>
	);
}

/** Where one works and how; with the pay, that comes first. */
function placeWords(saved: ListedPosting, pay: boolean): string {
	const first = pay ? payWord(saved) : null;
	return [...(first === null ? [] : [first]), ...factWords(saved, { brief: true })].join(' · ');
}

/** Stage, scores and flags; of a report that has none of them, why. */
function Marks({ report }: Pick<ListedPosting, 'report'>) {
	if (report.kind !== 'read') {
		return (
			<span role="cell" class="row__kind" aria-colspan={3}>
				{say(`faces.list.kind.${report.kind}`)}
			</span>
		);
	}
	return (
		<>
			<span role="cell" class="row__cell-stage">
				<RowStage {...report} />
			</span>
			<span role="cell" class="row__cell-scores">
				<RowScores scores={report.scores} />
			</span>
			<span role="cell" class="row__cell-flags">
				{report.flags.length > 0 && (
					<span class="row__flags">
						<Icon name="flag" size={12} />
						<span aria-hidden="true">{report.flags.length}</span>
						<span class="unseen">{say('faces.flagList.count', { count: report.flags.length })}</span>
					</span>
				)}
			</span>
		</>
	);
}
