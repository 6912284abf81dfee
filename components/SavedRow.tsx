import { STAGES } from '../lib/analysis/codebook.ts';
import type { SavedPosting } from '../lib/store/records.ts';
import { day } from '../lib/words/format.ts';
import { say } from '../lib/words/index.ts';
import { Icon } from './Icon.tsx';
import './SavedRow.css';

const RATINGS = ['scope', 'partners', 'foundations'] as const;

/** One saved posting in a line, as a mail client shows a letter. */
export function SavedRow({ saved, current, onFocus }: { saved: SavedPosting; current: boolean; onFocus(): void }) {
	const { report } = saved;
	return (
		<a
			class="row"
			href={`#${saved.id}`}
			aria-current={current ? 'true' : undefined}
			data-id={saved.id}
			onFocus={onFocus}
		>
			<span class="row__top">
				<span class="row__title">
					<bdi>{saved.title}</bdi>
				</span>
				<time class="row__day" dateTime={saved.savedAt}>
					{day(saved.savedAt)}
				</time>
			</span>
			<span class="row__company">
				<bdi>{saved.company ?? say('faces.posting.noCompany')}</bdi>
			</span>
			{report.kind === 'read' ? (
				<span class="row__marks">
					<RowStage {...report} />
					<RowScores scores={report.scores} />
					{report.flags.length > 0 && (
						<span class="row__flags">
							<Icon name="flag" size={12} />
							<span aria-hidden="true">{report.flags.length}</span>
							<span class="unseen">{say('faces.flagList.count', { count: report.flags.length })}</span>
						</span>
					)}
				</span>
			) : (
				<span class="row__marks soft">{say(`faces.list.kind.${report.kind}`)}</span>
			)}
		</a>
	);
}

function RowStage({ stageShown, stageHiredFor }: SavedPosting['report']) {
	const words = stageWords(stageShown, stageHiredFor);
	return (
		<span class="row__stage" title={words}>
			<svg viewBox="0 0 34 16" width="34" height="16" aria-hidden="true">
				{STAGES.map((stage) => (
					<rect
						key={stage}
						class={stageShown !== null && stage <= stageShown ? 'row__step row__step--on' : 'row__step'}
						x={stage * 9}
						y={12 - stage * 3.5}
						width="7"
						height={4 + stage * 3.5}
						rx="1"
					/>
				))}
				{stageHiredFor !== null && <circle class="row__hired" cx={stageHiredFor * 9 + 3.5} cy="14" r="1.4" />}
			</svg>
			<span class="unseen">{words}</span>
		</span>
	);
}

function stageWords(stage: number | null, hiredFor: number | null): string {
	if (stage === null) return say('faces.list.stageUnknown');
	return hiredFor === null ? say('faces.list.stage', { stage }) : say('faces.list.stageGap', { stage, hiredFor });
}

/** Three bars, one a score; an empty frame where there is too little to say. */
function RowScores({ scores }: { scores: SavedPosting['report']['scores'] }) {
	const words = RATINGS.map((rating) => scoreWord(rating, scores[rating])).join(', ');
	return (
		<span class="row__scores" title={words}>
			<svg viewBox="0 0 40 15" width="40" height="15" aria-hidden="true">
				{RATINGS.map((rating, at) => (
					<g key={rating}>
						<rect class="row__bar" x="0" y={at * 5 + 1} width="40" height="3" rx="1.5" />
						<rect
							class="row__bar row__bar--on"
							x="0"
							y={at * 5 + 1}
							width={(scores[rating] ?? 0) * 0.4}
							height="3"
							rx="1.5"
						/>
					</g>
				))}
			</svg>
			<span class="unseen">{words}</span>
		</span>
	);
}

function scoreWord(rating: (typeof RATINGS)[number], value: number | null): string {
	const name = say(`codebook.ratings.${rating}.name`);
	return value === null ? say('faces.score.labelUnknown', { name }) : say('faces.score.label', { name, value });
}
