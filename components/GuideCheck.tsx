import { fieldsOf } from '../lib/analysis/checks/index.ts';
import { RATINGS } from '../lib/analysis/codebook.ts';
import type { CheckId, Rubric } from '../lib/analysis/rubric.ts';
import { fieldName } from '../lib/words/fields.ts';
import { joined, percent } from '../lib/words/format.ts';
import { say } from '../lib/words/index.ts';
import { Term } from './GuideTerm.tsx';

/** A check: what is looked for, why with its source, how it is scored, and what a better posting says. */
export function GuideCheck({ check, rubric }: { check: CheckId; rubric: Rubric }) {
	return (
		<article id={`check-${check}`} class="guide__entry" tabIndex={-1} aria-labelledby={`check-${check}-name`}>
			<h3 id={`check-${check}-name`}>{say(`checks.${check}.name`)}</h3>
			<dl class="guide__terms">
				<Term name={say('faces.checkCard.looksFor')}>{say(`checks.${check}.looksFor`)}</Term>
				<Term name={say('faces.checkCard.why')}>
					{say(`checks.${check}.why`)} <span class="soft">{say(`checks.${check}.source`)}</span>
				</Term>
				<Term name={say('faces.checkCard.scoring')}>{say(`checks.${check}.scoring`)}</Term>
				<Term name={say('faces.guide.checks.weights')}>{joined(weightsOf(check, rubric))}</Term>
				<Term name={say('faces.guide.checks.looksAt')}>
					<ul class="guide__fields">
						{fieldsOf(check).map((field) => (
							<li key={field}>
								<a href={`#field-${field}`}>{fieldName(field)}</a>
							</li>
						))}
					</ul>
				</Term>
				<Term name={say('faces.checkCard.better')}>
					{say(`better.${check}.say`)} <span class="soft">{say(`better.${check}.example`)}</span>
				</Term>
			</dl>
		</article>
	);
}

function weightsOf(check: CheckId, rubric: Rubric): string[] {
	return RATINGS.flatMap((rating) => {
		const weights = rubric[rating];
		const total = Object.values(weights).reduce((sum, weight) => sum + weight, 0);
		const weight = weights[check] ?? 0;
		if (weight === 0) return [];
		const score = say(`codebook.ratings.${rating}.name`);
		return [say('faces.guide.checks.weight', { share: percent(weight / total), score })];
	});
}
