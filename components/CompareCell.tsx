import type { Field } from '../lib/analysis/codebook.ts';
import type { Claim } from '../lib/analysis/types.ts';
import type { FindingRow, Row } from '../lib/compare/rows.ts';
import { valueName } from '../lib/words/fields.ts';
import { say } from '../lib/words/index.ts';
import type { ComparedPosting } from './compared.ts';
import { Icon } from './Icon.tsx';
import { OutcomeSign } from './OutcomeSign.tsx';

/** What one posting says in one row, with the person's own word beneath. */
export function CompareCell({ row, at, one }: { row: Row; at: number; one: ComparedPosting }) {
	if (row.kind === 'score') return <ScoreCell row={row} at={at} one={one} />;
	if (row.kind === 'finding') return <FindingWords field={row.field} cell={row.cells[at]} />;
	const outcome = row.cells[at];
	if (!outcome) return <span class="soft">{say('compare.notRead')}</span>;
	return (
		<span class="compare-cell">
			<OutcomeSign kind={outcome.kind} />
			<span aria-hidden="true">{say(`faces.checkCard.outcome.${outcome.kind}`)}</span>
		</span>
	);
}

function ScoreCell({ row, at, one }: { row: Extract<Row, { kind: 'score' }>; at: number; one: ComparedPosting }) {
	const value = row.cells[at]?.value ?? null;
	const own = one.ratings[row.rating];
	const revised = one.reassessed?.scores[row.rating].value ?? null;
	if (!row.cells[at]) return <span class="soft">{say('compare.notRead')}</span>;
	return (
		<span class="compare-score">
			{value === null ? (
				<span class="soft">{say('compare.tooLittle')}</span>
			) : (
				<>
					<span class="compare-score__value">{say('compare.ofHundred', { value })}</span>
					<svg class="compare-score__bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
						<rect class="compare-score__ground" width="100" height="6" rx="3" />
						<rect class="compare-score__fill" width={value} height="6" rx="3" />
					</svg>
				</>
			)}
			{revised !== null && revised !== value && <OwnWord>{say('compare.withYourWord', { value: revised })}</OwnWord>}
			{own !== undefined && <OwnWord>{say('compare.ownRating', { value: own })}</OwnWord>}
		</span>
	);
}

function FindingWords({ field, cell }: { field: Field; cell: FindingRow['cells'][number] | undefined }) {
	if (!cell) return null;
	const own = cell.own;
	return (
		<>
			{cell.kind === 'not-read' ? (
				<span class="soft">{say('compare.notRead')}</span>
			) : cell.kind === 'silent' ? (
				<span class="compare-cell compare-cell--silent">
					<svg viewBox="0 0 10 10" width="10" height="10" aria-hidden="true">
						<circle class="compare-cell__none" cx="5" cy="5" r="2" />
					</svg>
					{say(`compare.${words(field).silent}`)}
				</span>
			) : (
				<span
					class={field.startsWith('flags.') ? 'compare-cell compare-cell--flag' : 'compare-cell compare-cell--stated'}
				>
					<Icon name={field.startsWith('flags.') ? 'flag' : 'check'} size={12} />
					{inWords(field, cell.value)}
				</span>
			)}
			{own !== undefined && (
				<OwnWord>
					{own === null ? say('compare.yourWordNo') : say('compare.yourWord', { value: inWords(field, own) })}
				</OwnWord>
			)}
		</>
	);
}

/** The person's own word, told apart by a sign and its place. */
function OwnWord({ children }: { children: string }) {
	return (
		<span class="compare-own">
			<Icon name="person" size={12} />
			{children}
		</span>
	);
}

function inWords(field: Field, value: Claim['value']): string {
	return valueName({ field, value } as Claim) ?? say(`compare.${words(field).stated}`);
}

/** A kind of work is asked or not, a flag raised or not; anything else is said or not said. */
function words(field: Field) {
	if (field.startsWith('flags.')) return { stated: 'raised', silent: 'notRaised' } as const;
	if (/^(?:responsibilities|skills|lifecycle)\./.test(field)) return { stated: 'asked', silent: 'notAsked' } as const;
	return { stated: 'yes', silent: 'silent' } as const;
}
