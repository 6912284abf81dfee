import type { ComponentChildren } from 'preact';
import { STAGES, type Stage } from '../lib/analysis/codebook.ts';
import type { StageReading } from '../lib/analysis/types.ts';
import { stageKey } from '../lib/words/fields.ts';
import { percent } from '../lib/words/format.ts';
import { say } from '../lib/words/index.ts';
import { stageSentence } from '../lib/words/report.ts';
import './StageLadder.css';

const STEP = { width: 74, gap: 8, rise: 9, floor: 44 } as const;

/**
 * The four stages as rising steps: filled as far as the text shows, fading where it is unsure; the stage hired for
 * outlined, the steps in between dashed. The words below say the same; `reasons` take their place where they open.
 */
export function StageLadder({ stage, reasons }: { stage: StageReading; reasons?: ComponentChildren }) {
	const { shown, hiredFor } = stage;
	return (
		<figure class="ladder">
			<StageSteps stage={stage} />
			<ol class="ladder__names" aria-hidden="true">
				{STAGES.map((step) => (
					<li key={step} class={step === shown || step === hiredFor ? 'ladder__name ladder__name--on' : 'ladder__name'}>
						<span>
							{step} <span class="ladder__short">{say(`${stageKey(step)}.short`)}</span>
						</span>
						{step === shown && <span class="ladder__role">{say('faces.ladder.shown')}</span>}
						{step === hiredFor && <span class="ladder__role">{say('faces.ladder.hiredFor')}</span>}
					</li>
				))}
			</ol>
			<figcaption class="ladder__words">{reasons ?? stageSentence(stage)}</figcaption>
			{shown !== null && <p class="unseen">{spreadSentence(stage)}</p>}
		</figure>
	);
}

/** Only the steps, without words. */
function StageSteps({ stage: { shown, hiredFor, distribution } }: { stage: StageReading }) {
	return (
		<svg class="ladder__steps" viewBox="0 0 320 48" aria-hidden="true">
			{STAGES.map((step) => (
				<g key={step}>
					<rect class="ladder__step" {...stepBox(step, 0)} rx="2" />
					{shown !== null && (
						<rect class="ladder__fill" {...stepBox(step, 0)} rx="2" fill-opacity={reached(distribution, step)} />
					)}
					{shown !== null && hiredFor !== null && step > shown && step < hiredFor && (
						<rect class="ladder__gap" {...stepBox(step, 2.5)} rx="4" />
					)}
					{step === hiredFor && <rect class="ladder__hired" {...stepBox(step, 2.5)} rx="4" />}
				</g>
			))}
		</svg>
	);
}

function spreadSentence({ distribution }: StageReading): string {
	const items = STAGES.map((stage) => say('faces.ladder.spreadItem', { stage, share: percent(distribution[stage]) }));
	return `${say('faces.ladder.spread')} ${items.join(', ')}.`;
}

/** Probability of this stage or a later one. */
function reached(distribution: StageReading['distribution'], step: Stage): number {
	return Math.min(
		1,
		Number(
			distribution
				.slice(step)
				.reduce((sum, share) => sum + share, 0)
				.toFixed(3),
		),
	);
}

function stepBox(step: Stage, margin: number) {
	const height = STEP.rise * (step + 1);
	return {
		x: 1 + step * (STEP.width + STEP.gap) - margin,
		y: STEP.floor - height - margin,
		width: STEP.width - 2 + 2 * margin,
		height: height + 2 * margin,
	};
}
