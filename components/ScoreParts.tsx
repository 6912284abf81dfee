import type { Rating } from '../lib/analysis/codebook.ts';
import type { Score, Verdict } from '../lib/analysis/types.ts';
import { percent } from '../lib/words/format.ts';
import { say } from '../lib/words/index.ts';
import { checkWord, outcomeSentence } from '../lib/words/report.ts';
import { Fold } from './Fold.tsx';
import { OutcomeSign } from './OutcomeSign.tsx';
import './ScoreParts.css';

/** "Scope: 38 of 100", or that there is too little to say. */
export function scoreWords(rating: Rating, { value }: Score): string {
	const name = say(`codebook.ratings.${rating}.name`);
	return value === null ? say('faces.score.labelUnknown', { name }) : say('faces.score.label', { name, value });
}

/** Where a score comes from: each check with its outcome, its weight and the credit it earned. */
export function ScoreParts({ score, verdicts }: { score: Score; verdicts: readonly Verdict[] }) {
	const total = score.parts.reduce((sum, part) => sum + part.weight, 0);
	return (
		<ul class="parts">
			{score.parts.map(({ check, weight, credit }) => {
				const verdict = verdicts.find((one) => one.check === check);
				return (
					<li key={check} class="part">
						{verdict && <OutcomeSign kind={verdict.outcome.kind} />}
						<div>
							<p>
								<strong>{checkWord(check, 'name')}.</strong> {verdict && outcomeSentence(verdict)}
							</p>
							<p class="part__numbers">
								{credit === null
									? say('faces.score.notCounted')
									: say('faces.score.counted', {
											weight: percent(total === 0 ? 0 : weight / total),
											credit: percent(credit),
										})}
							</p>
							<Fold class="part__scoring" summary={say('depth.credit')}>
								<p>{checkWord(check, 'scoring')}</p>
							</Fold>
						</div>
					</li>
				);
			})}
		</ul>
	);
}
