import { RATINGS, type Rating } from '../lib/analysis/codebook.ts';
import { type CheckId, rubric, rubricWith, type Weights } from '../lib/analysis/rubric.ts';
import { percent } from '../lib/words/format.ts';
import { say } from '../lib/words/index.ts';
import { Fold } from './Fold.tsx';
import './WeightsForm.css';
import { WeightsExample } from './WeightsExample.tsx';

interface WeightsFormProps {
	weights: Weights;
	change(weights: Weights): void;
}

/** How much each check counts in each score, and what that changes on an example. */
export function WeightsForm({ weights, change }: WeightsFormProps) {
	const mine = rubricWith(weights);
	const isChanged = (rating: Rating) =>
		Object.entries(rubric[rating]).some(([id, usual]) => mine[rating][id as CheckId] !== usual);
	const set = (rating: Rating, check: CheckId, weight: number) => {
		const { [check]: _before, ...others } = weights[rating] ?? {};
		const next = weight === rubric[rating][check] ? others : { ...others, [check]: weight };
		change({ ...weights, [rating]: next });
	};
	return (
		<div class="weights">
			<p class="soft">{say('faces.options.weights.intro')}</p>
			<WeightsExample rubric={mine} />
			{RATINGS.toReversed().map((rating) => (
				<Fold
					key={rating}
					class="weights__score"
					open={rating === 'overall'}
					summary={
						<>
							<strong>{say(`codebook.ratings.${rating}.name`)}</strong>
							<span class="soft">{isChanged(rating) && say('faces.options.weights.unusual')}</span>
						</>
					}
				>
					<Sliders rating={rating} weights={mine[rating]} set={(check, weight) => set(rating, check, weight)} />
				</Fold>
			))}
			<div class="weights__reset">
				<button
					type="button"
					class="button"
					aria-disabled={!RATINGS.some(isChanged)}
					onClick={() => RATINGS.some(isChanged) && change({})}
				>
					{say('faces.options.weights.resetAll')}
				</button>
				<span class="soft" role="status">
					{!RATINGS.some(isChanged) && say('faces.options.weights.isReset')}
				</span>
			</div>
			<p class="soft">{say('faces.options.weights.later')}</p>
		</div>
	);
}

interface SlidersProps {
	rating: Rating;
	weights: Readonly<Partial<Record<CheckId, number>>>;
	set(check: CheckId, weight: number): void;
}

function Sliders({ rating, weights, set }: SlidersProps) {
	const checks = Object.keys(rubric[rating]) as CheckId[];
	const total = checks.reduce((sum, check) => sum + (weights[check] ?? 0), 0);
	const score = say(`codebook.ratings.${rating}.name`);
	return (
		<>
			{total === 0 && <p role="status">{say('faces.options.weights.nothing')}</p>}
			<ul class="weights__rows">
				{checks.map((check) => {
					const weight = weights[check] ?? 0;
					const usual = rubric[rating][check] ?? 0;
					const share = say('faces.options.weights.share', { share: percent(total === 0 ? 0 : weight / total) });
					return (
						<li key={check} class="weights__row">
							<label for={`${rating}-${check}`}>{say(`checks.${check}.name`)}</label>
							<input
								id={`${rating}-${check}`}
								type="range"
								min="0"
								max="5"
								step="0.5"
								value={weight}
								aria-label={say('faces.options.weights.weight', { check: say(`checks.${check}.name`), score })}
								aria-valuetext={share}
								onInput={(event) => set(check, event.currentTarget.valueAsNumber)}
							/>
							<span class="weights__share">{share}</span>
							{weight !== usual && (
								<button type="button" class="link" onClick={() => set(check, usual)}>
									{say('faces.options.weights.reset')}
									<span class="unseen">: {say(`checks.${check}.name`)}</span>
								</button>
							)}
						</li>
					);
				})}
			</ul>
		</>
	);
}
