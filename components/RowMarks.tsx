import { STAGES } from '../lib/analysis/codebook.ts';
import type { SavedPosting } from '../lib/store/records.ts';
import { say } from '../lib/words/index.ts';

type Summary = SavedPosting['report'];
const RATINGS = ['scope', 'partners', 'foundations'] as const;

/** The stage shown and hired for, as four steps. */
export function RowStage({ stageShown, stageHiredFor }: Summary) {
	const words = stageWords(stageShown, stageHiredFor);
	return (
		<span class="row__stage" title={words}>
			<svg viewBox="0 0 34 18" width="34" height="18" aria-hidden="true">
				{STAGES.map((stage) => (
					<rect
						key={stage}
						class={stageShown !== null && stage <= stageShown ? 'row__step row__step--on' : 'row__step'}
						x={stage * 9}
						y={10 - stage * 3}
						width="7"
						height={4 + stage * 3}
						rx="1"
					/>
				))}
				{stageHiredFor !== null && <circle class="row__hired" cx={stageHiredFor * 9 + 3.5} cy="16.5" r="1.5" />}
			</svg>
			<span class="unseen">{words}</span>
		</span>
	);
}

function stageWords(stage: number | null, hiredFor: number | null): string {
	if (stage === null) return say('faces.list.stageUnknown');
	return hiredFor === null ? say('faces.list.stage', { stage }) : say('faces.list.stageGap', { stage, hiredFor });
}

/** Three bars, one a score, and the overall one as a number; an empty frame where there is too little to say. */
export function RowScores({ scores }: Pick<Summary, 'scores'>) {
	const words = [...RATINGS, 'overall' as const].map((rating) => scoreWords(rating, scores[rating])).join(', ');
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
			<span class="row__overall" aria-hidden="true">
				{scores.overall ?? '–'}
			</span>
			<span class="unseen">{words}</span>
		</span>
	);
}

function scoreWords(rating: (typeof RATINGS)[number] | 'overall', value: number | null): string {
	const name = say(`codebook.ratings.${rating}.name`);
	return value === null ? say('faces.score.labelUnknown', { name }) : say('faces.score.label', { name, value });
}
