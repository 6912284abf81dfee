import { FIELDS } from '../lib/analysis/codebook.ts';
import type { Findings } from '../lib/analysis/types.ts';
import { fieldName } from '../lib/words/fields.ts';
import { say } from '../lib/words/index.ts';
import { Fold } from './Fold.tsx';
import './FoundList.css';
import { Quotes } from './QuoteMark.tsx';

/** Every field the text speaks of, each with its quotes: what is known of a role that is not judged. */
export function FoundList({ findings, text }: { findings: Findings; text: string }) {
	const found = FIELDS.flatMap((field) => {
		const finding = findings[field];
		return finding.state === 'stated' && field !== 'domain' ? [{ field, evidence: finding.evidence }] : [];
	});
	return (
		<section class="found">
			<h2>{say('faces.found.title')}</h2>
			{found.length === 0 && <p class="soft">{say('faces.found.none')}</p>}
			<ul>
				{found.map(({ field, evidence }) => (
					<li key={field}>
						<Fold summary={fieldName(field)}>
							<Quotes text={text} quotes={evidence} />
						</Fold>
					</li>
				))}
			</ul>
		</section>
	);
}
