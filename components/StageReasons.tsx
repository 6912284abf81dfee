import { STAGES } from '../lib/analysis/codebook.ts';
import type { Quote } from '../lib/analysis/types.ts';
import { stageKey } from '../lib/words/fields.ts';
import { percent } from '../lib/words/format.ts';
import { say } from '../lib/words/index.ts';
import { stageSentence } from '../lib/words/report.ts';
import { Fold } from './Fold.tsx';
import { GuideLink } from './GuideLink.tsx';
import { Quotes } from './QuoteMark.tsx';
import type { ReadReport } from './report-order.ts';
import './StageReasons.css';

/** The stages in a sentence; opens into how sure that is, how likely each stage is, and the words for and against. */
export function StageReasons({ report: { stage, findings }, text }: { report: ReadReport; text: string }) {
	const { shown, confidence, distribution } = stage;
	const { stageShown, stageHiredFor } = findings;
	const share = percent(confidence);
	return (
		<Fold
			class="stage-reasons"
			summary={
				<span>
					{stageSentence(stage)} <span class="unseen">{say('depth.stage.title')}</span>
				</span>
			}
		>
			<p>
				{shown === null ? say('depth.stage.sureNone', { share }) : say('depth.stage.sure', { share, stage: shown })}
			</p>
			<div>
				<p class="soft">{say('depth.stage.spread')}</p>
				<ul class="spread">
					{STAGES.map((step) => (
						<li key={step} class="spread__row">
							<span>{say('depth.stage.row', { stage: step, name: say(`${stageKey(step)}.short`) })}</span>
							<svg class="spread__bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
								<rect class="spread__ground" width="100" height="6" />
								<rect class="spread__share" width={100 * distribution[step]} height="6" />
							</svg>
							<span class="spread__number">{percent(distribution[step])}</span>
						</li>
					))}
				</ul>
			</div>
			<Words
				title={say('depth.stage.shown')}
				text={text}
				quotes={stageShown.state === 'stated' ? stageShown.evidence : []}
				field="stageShown"
			/>
			<Words
				title={say('depth.stage.hiredFor')}
				text={text}
				quotes={stageHiredFor.state === 'stated' ? stageHiredFor.evidence : []}
				field="stageHiredFor"
			/>
			{stageShown.state === 'stated' && stageShown.against.length > 0 && (
				<div class="stage-reasons__words">
					<p>
						<strong>{say('depth.stage.against')}</strong>
					</p>
					<Quotes text={text} quotes={stageShown.against} />
				</div>
			)}
			<GuideLink place="stages" />
		</Fold>
	);
}

interface WordsProps {
	title: string;
	text: string;
	quotes: readonly Quote[];
	field: 'stageShown' | 'stageHiredFor';
}

function Words({ title, text, quotes, field }: WordsProps) {
	return (
		<div class="stage-reasons__words">
			<p>
				<strong>{title}</strong>
			</p>
			{quotes.length > 0 ? (
				<Quotes text={text} quotes={quotes} about={[field]} />
			) : (
				<p class="soft">{say('depth.stage.silent')}</p>
			)}
		</div>
	);
}
