import { FIELDS } from '../lib/analysis/codebook.ts';
import type { Claim, Findings } from '../lib/analysis/types.ts';
import { fieldName, valueName } from '../lib/words/fields.ts';
import { percent } from '../lib/words/format.ts';
import { say } from '../lib/words/index.ts';
import { Fold } from './Fold.tsx';
import './FoundList.css';
import { Quotes } from './QuoteMark.tsx';

interface FoundListProps {
	findings: Findings;
	text: string;
	/** Leaves out what is only inferred: of a text about something else little can be. */
	saidOnly?: boolean;
}

/** Every field the text speaks of, with its value and its quotes. */
export function FoundList({ findings, text, saidOnly = false }: FoundListProps) {
	const found = FIELDS.flatMap((field) => {
		const finding = findings[field];
		if (finding.state === 'silent' || field === 'domain' || field.startsWith('flags.')) return [];
		const { evidence, against, confidence } = finding;
		if (saidOnly && evidence.every(({ inferred }) => inferred)) return [];
		return [{ field, value: valueName({ field, value: finding.value } as Claim), evidence, against, confidence }];
	});
	if (found.length === 0) return <p class="soft">{say('faces.found.none')}</p>;
	return (
		<ul class="found">
			{found.map(({ field, value, evidence, against, confidence }) => (
				<li key={field}>
					<Fold
						summary={
							<>
								{fieldName(field)}
								<span class="found__value">
									{evidence.every(({ inferred }) => inferred) && (
										<span class="found__inferred">{say('depth.finding.inferred')}</span>
									)}
									{value}
								</span>
							</>
						}
					>
						<Quotes text={text} quotes={evidence} about={[field]} />
						{against.length > 0 && (
							<>
								<p class="soft">{say('depth.finding.against')}</p>
								<Quotes text={text} quotes={against} />
							</>
						)}
						<p class="soft">{say('depth.finding.sure', { share: percent(confidence) })}</p>
					</Fold>
				</li>
			))}
		</ul>
	);
}
