import { useState } from 'preact/hooks';
import { compare, type Group, type Row } from '../lib/compare/rows.ts';
import { fieldName } from '../lib/words/fields.ts';
import { day } from '../lib/words/format.ts';
import { say } from '../lib/words/index.ts';
import { checkWord } from '../lib/words/report.ts';
import { CompareCell } from './CompareCell.tsx';
import { CompareNotes } from './CompareNotes.tsx';
import './CompareTable.css';
import { statusName } from '../lib/words/status.ts';
import type { ComparedPosting } from './compared.ts';
import { Icon } from './Icon.tsx';
import { Quotes } from './QuoteMark.tsx';

interface TableProps {
	postings: readonly ComparedPosting[];
	onlyDifferences: boolean;
	takeOut(id: string): void;
}

/** The postings as columns, what was found as rows; a row opens into the quotes of each. */
export function CompareTable({ postings, onlyDifferences, takeOut }: TableProps) {
	const groups = compare(postings);
	const several = postings.length > 1;
	const count = groups.flatMap(({ rows }) => rows).filter(({ differs }) => differs).length;
	return (
		<>
			{several && (
				<p class="soft" role="status">
					{say('compare.differences', { count })}
				</p>
			)}
			{/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard */}
			<section class="compare-scroll" tabIndex={0} aria-label={say('compare.table')}>
				<table class={`compare-table compare-table--${postings.length}`}>
					<thead>
						<tr>
							<th scope="col" class="compare-table__corner">
								<span class="unseen">{say('compare.row')}</span>
							</th>
							{postings.map((one) => (
								<ColumnHead key={one.id} one={one} takeOut={takeOut} />
							))}
						</tr>
					</thead>
					{groups.map((group) => (
						<GroupRows key={group.id} group={group} postings={postings} only={several && onlyDifferences} />
					))}
					<CompareNotes postings={postings} />
				</table>
			</section>
		</>
	);
}

function ColumnHead({ one, takeOut }: { one: ComparedPosting; takeOut(id: string): void }) {
	const { posting, status, tags } = one;
	const words = [...(status === null ? [] : [statusName(status)]), ...tags];
	return (
		<th scope="col" class="compare-head">
			<div class="compare-head__top">
				<a class="compare-head__title" href={`/list.html#${encodeURIComponent(one.id)}`}>
					<bdi>{posting.title}</bdi>
				</a>
				<button
					type="button"
					class="compare-head__out"
					aria-label={say('compare.remove', { title: posting.title })}
					title={say('compare.remove', { title: posting.title })}
					onClick={() => takeOut(one.id)}
				>
					<Icon name="close" size={14} />
				</button>
			</div>
			<p class="compare-head__facts">
				<bdi>{posting.company ?? say('faces.posting.noCompany')}</bdi>
			</p>
			<p class="compare-head__facts">
				{posting.location !== null && (
					<>
						<bdi>{posting.location}</bdi>
						{' · '}
					</>
				)}
				{say('compare.saved', { day: day(one.savedAt) })}
			</p>
			{words.length > 0 && (
				<p class="compare-head__words">
					{words.map((word) => (
						<bdi key={word} class="compare-head__word">
							{word}
						</bdi>
					))}
				</p>
			)}
		</th>
	);
}

interface GroupProps {
	group: Group;
	postings: readonly ComparedPosting[];
	only: boolean;
}

function GroupRows({ group, postings, only }: GroupProps) {
	const rows = only ? group.rows.filter(({ differs }) => differs) : group.rows;
	return (
		<tbody>
			<tr class="compare-group">
				<th scope="rowgroup" colSpan={postings.length + 1}>
					<span class="compare-group__name">{say(`compare.groups.${group.id}`)}</span>
					{rows.length === 0 && <span class="compare-group__none">{say('compare.noDifference')}</span>}
				</th>
			</tr>
			{rows.map((row) => (
				<RowPair key={rowName(row)} row={row} postings={postings} />
			))}
		</tbody>
	);
}

function RowPair({ row, postings }: { row: Row; postings: readonly ComparedPosting[] }) {
	const [open, setOpen] = useState(false);
	const quotes = quotesOf(row);
	const name = rowName(row);
	return (
		<>
			<tr class={row.differs ? 'compare-row compare-row--differs' : 'compare-row'}>
				<th scope="row">
					<span class="compare-row__head">
						{quotes.some((own) => own.length > 0) ? (
							<button
								type="button"
								class="compare-row__open"
								aria-expanded={open}
								title={say('compare.quotes', { name })}
								onClick={() => setOpen(!open)}
							>
								<Icon name="turn" size={10} />
								{name}
							</button>
						) : (
							<span class="compare-row__name">{name}</span>
						)}
						{row.differs && (
							<span class="compare-row__differs">
								<span aria-hidden="true">≠</span>
								<span class="unseen">{say('compare.differs')}</span>
							</span>
						)}
					</span>
				</th>
				{postings.map((one, at) => (
					<td key={one.id} class={row.stands[at] ? 'compare-row__stands' : undefined}>
						<CompareCell row={row} at={at} one={one} />
					</td>
				))}
			</tr>
			{open && (
				<tr class="compare-quotes">
					<th scope="row">
						<span class="unseen">{say('compare.quotes', { name })}</span>
					</th>
					{postings.map((one, at) => (
						<td key={one.id}>
							{(quotes[at]?.length ?? 0) > 0 ? (
								<Quotes text={one.posting.text} quotes={quotes[at] ?? []} open={3} />
							) : (
								<span class="soft">{say('compare.noQuotes')}</span>
							)}
						</td>
					))}
				</tr>
			)}
		</>
	);
}

function rowName(row: Row): string {
	if (row.kind === 'score') return say(`codebook.ratings.${row.rating}.name`);
	return row.kind === 'check' ? checkWord(row.check, 'name') : fieldName(row.field);
}

function quotesOf(row: Row) {
	if (row.kind === 'score') return row.cells.map(() => []);
	if (row.kind === 'check') return row.cells.map((cell) => (cell && 'evidence' in cell ? cell.evidence : []));
	return row.cells.map((cell) => (cell.kind === 'stated' ? cell.quotes : []));
}
