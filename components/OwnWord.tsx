import { FIELDS, type Field } from '../lib/analysis/codebook.ts';
import type { Corrections } from '../lib/analysis/corrections.ts';
import type { Reassessment } from '../lib/analysis/index.ts';
import type { Claim } from '../lib/analysis/types.ts';
import type { Entries } from '../lib/store/entries.ts';
import { fieldName, valueName } from '../lib/words/fields.ts';
import { say } from '../lib/words/index.ts';
import { Icon } from './Icon.tsx';
import type { OpenedActions } from './opened-actions.ts';
import type { ReadReport } from './report-order.ts';
import './OwnWord.css';

interface OwnWordProps {
	report: ReadReport;
	/** What the person learned or disputes, by field. */
	corrections: Corrections;
	/** The judgement with that in it; null: another kind of role then. */
	revised: Reassessment | null;
	entries: Entries;
	actions: OpenedActions;
}

/** "The posting says" beside "you learned", field by field. What it comes to stands where the report says it. */
export function OwnWord({ report, corrections, revised, entries, actions }: OwnWordProps) {
	const fields = FIELDS.filter((field) => corrections[field] !== undefined);
	if (fields.length === 0) return null;
	return (
		<section class="own-word">
			<h2>{say('own.revised.title')}</h2>
			<p class="soft">{say('own.revised.intro')}</p>
			<table class="own-word__table">
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
							<td class="own-word__own">
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
			{!revised && <p>{say('own.revised.otherRole')}</p>}
		</section>
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
