import type { Findings } from '../lib/analysis/types.ts';
import { fieldMeaning, fieldName, LOOKED_FOR } from '../lib/words/fields.ts';
import { say } from '../lib/words/index.ts';
import './LookedFor.css';

/** What was looked for and not found: silence is an answer. */
export function LookedFor({ findings }: { findings: Findings }) {
	const silent = LOOKED_FOR.filter((field) => findings[field].state === 'silent');
	if (silent.length === 0) return <p class="soft">{say('faces.lookedFor.none')}</p>;
	return (
		<>
			<p class="soft">{say('faces.lookedFor.intro')}</p>
			<ul class="looked-for">
				{silent.map((field) => (
					<li key={field} title={fieldName(field)}>
						{fieldMeaning(field)}
					</li>
				))}
			</ul>
		</>
	);
}
