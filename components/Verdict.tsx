import { useContext } from 'preact/hooks';
import { say } from '../lib/words/index.ts';
import { verdictSentence } from '../lib/words/report.ts';
import { Fold } from './Fold.tsx';
import { GuideLink } from './GuideLink.tsx';
import { RevisedScore } from './RevisedScore.tsx';
import { Reader } from './reader.ts';
import type { ReadReport } from './report-order.ts';
import { ScoreParts } from './ScoreParts.tsx';
import './Verdict.css';

/** The whole in a sentence, with its number; opens into where the number comes from. */
export function Verdict({ report }: { report: ReadReport }) {
	const asker = useContext(Reader);
	const { overall } = report.scores;
	const { value } = overall;
	return (
		<Fold
			class="verdict"
			summary={
				<span>
					<strong>{verdictSentence(report, asker)}</strong>{' '}
					{value !== null && <span class="verdict__number">{say('faces.verdict.outOf', { value })}</span>}{' '}
					<RevisedScore rating="overall" asRead={value} />
				</span>
			}
		>
			<p class="soft">{say('faces.score.intro')}</p>
			<ScoreParts score={overall} verdicts={report.verdicts} />
			<GuideLink place="way" />
		</Fold>
	);
}
