import { FIELDS, type Field, RATINGS } from '../lib/analysis/codebook.ts';
import type { Corrections } from '../lib/analysis/corrections.ts';
import type { Reassessment } from '../lib/analysis/index.ts';
import type { Claim } from '../lib/analysis/types.ts';
import type { Entries } from '../lib/store/entries.ts';
import { fieldName, valueName } from '../lib/words/fields.ts';
import { say } from '../lib/words/index.ts';
import { checkWord } from '../lib/words/report.ts';
import { Icon } from './Icon.tsx';
import type { OpenedActions } from './opened-actions.ts';
import type { ReadReport } from './report-order.ts';
import './RevisedScores.css';

interface RevisedScoresProps {
	report: ReadReport;
	/** What the person learned or disputes, by field. */
	corrections: Corrections;
	/** The judgement with that in it; null: another kind of role then. */
	revised: Reassessment | null;
	entries: Entries;
	actions: OpenedActions;
}

/** "The posting says" beside "you learned", field by field, and the scores of both. The two are never mixed. */
export function RevisedScores({ report, corrections, revised, entries, actions }: RevisedScoresProps) {
	const fields = FIELDS.filter((field) => corrections[field] !== undefined);
	if (fields.length === 0) return null;
	const turned = revised?.verdicts.filter(
		({ check, kind }) => report.verdicts.find((one) => one.check === check)?.outcome.kind !== kind,
	);
	return (
		<section class="revised">
			<h2>{say('own.revised.title')}</h2>
			<p class="soft">{say('own.revised.intro')}</p>
			<table class="revised__table">
				<thead>
					<tr>
						<th scope="col">{say('own.revised.field')}</th>
						<th scope="col">{say('own.revised.says')}</th>
						<th scope="col">{say('own.revised.learned')}</th>
						<td />
					</tr>
				</thead>
				<tbody>
					{fields.map((field) => (
						<tr key={field}>
							<th scope="row">{fieldName(field)}</th>
							<td>{saidOf(report, field)}</td>
							<td class="revised__own">
								{valueWords(field, corrections[field] ?? null)}
								{!entries[`learned.${field}`] && <span class="soft"> ({say('own.revised.disputed')})</span>}
							</td>
							<td>
								{entries[`learned.${field}`] && (
									<button
										type="button"
										class="tag__remove"
										aria-label={say('own.revised.forget', { field: fieldName(field) })}
										onClick={() => actions.edit(`learned.${field}`, () => null)}
									>
										<Icon name="close" size={10} />
									</button>
								)}
							</td>
						</tr>
					))}
				</tbody>
			</table>
			{revised ? <Scores report={report} revised={revised} /> : <p>{say('own.revised.otherRole')}</p>}
			{turned && turned.length > 0 && (
				<>
					<h3>{say('own.revised.checks')}</h3>
					<ul class="revised__checks">
						{turned.map(({ check, kind }) => {
							const before = report.verdicts.find((one) => one.check === check)?.outcome.kind ?? 'silent';
							return (
								<li key={check}>
									<span>{checkWord(check, 'name')}</span>
									<span class="soft">{say(`faces.checkCard.outcome.${before}`)}</span>
									<Icon name="toYou" size={12} />
									<strong>{say(`faces.checkCard.outcome.${kind}`)}</strong>
								</li>
							);
						})}
					</ul>
				</>
			)}
		</section>
	);
}

function Scores({ report, revised }: { report: ReadReport; revised: Reassessment }) {
	return (
		<dl class="revised__scores">
			{RATINGS.toReversed().map((rating) => {
				const before = report.scores[rating].value;
				const after = revised.scores[rating].value;
				const gained = before === null || after === null ? null : after - before;
				return (
					<div key={rating}>
						<dt>{say(`codebook.ratings.${rating}.name`)}</dt>
						<dd>
							<span class="soft">
								<span class="unseen">{say('own.revised.says')} </span>
								{before ?? say('own.revised.unknown')}
							</span>
							<Icon name="toYou" size={12} />
							<strong>
								<span class="unseen">{say('own.revised.withIt')} </span>
								{after ?? say('own.revised.unknown')}
							</strong>
							{gained !== null && (
								<span class="revised__gained">
									{gained === 0
										? say('own.revised.same')
										: say(gained > 0 ? 'own.revised.up' : 'own.revised.down', { count: Math.abs(gained) })}
								</span>
							)}
						</dd>
					</div>
				);
			})}
		</dl>
	);
}

function saidOf({ findings }: ReadReport, field: Field): string {
	const finding = findings[field];
	return finding.state === 'silent' ? say('own.revised.silent') : valueWords(field, finding.value);
}

function valueWords(field: Field, value: unknown): string {
	if (value === null) return say('own.revised.notSo');
	return valueName({ field, value } as Claim) ?? say('own.notebook.yes');
}
