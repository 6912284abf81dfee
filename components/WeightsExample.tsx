import { RATINGS, type Rating } from '../lib/analysis/codebook.ts';
import { type CheckId, type Rubric, rubric as usualRubric } from '../lib/analysis/rubric.ts';
import { say } from '../lib/words/index.ts';

/** What the checks of the example in words earned, 0 to 1. */
const CREDITS: Readonly<Record<CheckId, number>> = {
	'current-state': 1,
	'stage-gap': 0.5,
	workload: 0.1,
	'sole-ownership': 0.25,
	mandate: 0.5,
	partners: 0.6,
	foundations: 0.8,
	'success-metrics': 0,
	trajectory: 0,
	boundaries: 0,
	skills: 0.7,
	clarity: 0.8,
};

/** The four scores of an example, as made and with other weights: the bar is the new one, a mark in it the old one. */
export function WeightsExample({ rubric }: { rubric: Rubric }) {
	return (
		<section class="weights__example">
			<h3>{say('faces.options.weights.example.title')}</h3>
			<p class="soft">{say('faces.options.weights.example.intro')}</p>
			<ul class="weights__bars">
				{RATINGS.toReversed().map((rating) => {
					const usual = scoreOf(usualRubric, rating) ?? 0;
					const yours = scoreOf(rubric, rating);
					return (
						<li key={rating}>
							<svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
								<rect class="weights__whole" width="100" height="10" />
								<rect class="weights__yours" width={yours ?? 0} height="10" />
								{yours !== usual && <rect class="weights__usual" x={Math.max(0, usual - 0.5)} width="1" height="10" />}
							</svg>
							<span>{inWords(say(`codebook.ratings.${rating}.name`), usual, yours)}</span>
						</li>
					);
				})}
			</ul>
		</section>
	);
}

function inWords(score: string, usual: number, yours: number | null): string {
	if (yours === null) return say('faces.options.weights.example.unknown', { score });
	return yours === usual
		? say('faces.options.weights.example.same', { score, usual })
		: say('faces.options.weights.example.changed', { score, usual, yours });
}

/** 0 to 100; null when nothing counts. */
function scoreOf(rubric: Rubric, rating: Rating): number | null {
	const parts = Object.entries(rubric[rating]) as [CheckId, number][];
	const total = parts.reduce((sum, [, weight]) => sum + weight, 0);
	if (total === 0) return null;
	return Math.round((100 * parts.reduce((sum, [check, weight]) => sum + weight * CREDITS[check], 0)) / total);
}
