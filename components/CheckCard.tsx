import { useContext } from 'preact/hooks';
import { fieldsOf } from '../lib/analysis/checks/index.ts';
import type { Verdict } from '../lib/analysis/types.ts';
import { cardId } from '../lib/marks/report-marks.ts';
import { say } from '../lib/words/index.ts';
import './CheckCard.css';
import { betterWords, checkWord, outcomeSentence } from '../lib/words/report.ts';
import { Fold } from './Fold.tsx';
import { GuideLink } from './GuideLink.tsx';
import { OutcomeSign } from './OutcomeSign.tsx';
import { Quotes } from './QuoteMark.tsx';
import { RevisedOutcome } from './RevisedScore.tsx';
import { Reader } from './reader.ts';
import { evidenceOf } from './report-order.ts';

/** One check: the finding in a sentence; inside, its quotes, why it matters and what would change it. */
export function CheckCard({ verdict, text, open }: { verdict: Verdict; text: string; open: boolean }) {
	const { check, outcome } = verdict;
	const asker = useContext(Reader);
	const evidence = evidenceOf(outcome);
	const better = betterWords(check);
	return (
		<Fold
			id={cardId.check(check)}
			class={`card card--${outcome.kind}`}
			open={open}
			summary={
				<>
					<OutcomeSign kind={outcome.kind} />
					<span class="card__line">
						<span class="card__name">{checkWord(check, 'name')}</span>
						<strong>{outcomeSentence(verdict)}</strong>
						<RevisedOutcome check={check} asRead={outcome.kind} />
					</span>
				</>
			}
		>
			{evidence.length > 0 && <Quotes text={text} quotes={evidence} about={fieldsOf(check)} />}
			{outcome.kind === 'concern' && evidence.length === 0 && <p class="soft">{say('faces.checkCard.noQuote')}</p>}
			{outcome.kind === 'error' && <p class="soft">{outcome.message}</p>}
			<dl class="card__reasons">
				{outcome.kind === 'silent' && (
					<Reason name={say('faces.checkCard.looksFor')}>{checkWord(check, 'looksFor')}</Reason>
				)}
				<Reason name={say('faces.checkCard.why')}>{checkWord(check, 'why')}</Reason>
				{outcome.kind !== 'met' && asker === 'candidate' && (
					<Reason name={say('faces.checkCard.change')}>{checkWord(check, 'change')}</Reason>
				)}
				{outcome.kind !== 'met' && asker === 'recruiter' && better && (
					<div>
						<dt>{say('faces.checkCard.better')}</dt>
						<dd>{better.say}</dd>
						<dd class="card__example">
							<span class="soft">{say('faces.checkCard.betterExample')}</span> {better.example}
						</dd>
					</div>
				)}
			</dl>
			<p class="card__source">
				{checkWord(check, 'source')} <GuideLink place={cardId.check(check)} />
			</p>
		</Fold>
	);
}

function Reason({ name, children }: { name: string; children: string }) {
	return (
		<div>
			<dt>{name}</dt>
			<dd>{children}</dd>
		</div>
	);
}
