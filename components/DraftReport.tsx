import type { Report } from '../lib/analysis/types.ts';
import type { Posting } from '../lib/posting.ts';
import { say } from '../lib/words/index.ts';
import { betterWords, checkWord, outcomeSentence, verdictSentence } from '../lib/words/report.ts';
import './DraftReport.css';
import { FlagList } from './FlagList.tsx';
import { FoldsWait } from './Fold.tsx';
import { Notice } from './Notice.tsx';
import { OutcomeSign } from './OutcomeSign.tsx';
import { QuestionList } from './QuestionList.tsx';
import { ReportNotice } from './ReportNotice.tsx';
import { Reader } from './reader.ts';
import { byUrgency, type ReadReport } from './report-order.ts';
import { ScoreLines } from './ScoreLines.tsx';
import { StageLadder } from './StageLadder.tsx';
import { StageReasons } from './StageReasons.tsx';
import { Verdict } from './Verdict.tsx';

/** What a reader takes from the draft, with a suggestion for each gap; `report` is null while there is no text. */
export function DraftReport({ posting, report }: { posting: Posting; report: Report | null }) {
	return (
		<Reader.Provider value="recruiter">
			<FoldsWait.Provider value={true}>
				<section class="draft-report" aria-labelledby="draft-report-title">
					<h2 id="draft-report-title">{say('draft.report.title')}</h2>
					<p class="unseen" role="status">
						{report?.kind === 'read' && verdictSentence(report, 'recruiter')}
					</p>
					{report === null && (
						<Notice icon="text" level={2} title={say('draft.report.empty.title')}>
							<p>{say('draft.report.empty.text')}</p>
						</Notice>
					)}
					{report?.kind === 'read' && <Read report={report} text={posting.text} />}
					{report !== null && report.kind !== 'read' && <ReportNotice report={report} posting={posting} />}
				</section>
			</FoldsWait.Provider>
		</Reader.Provider>
	);
}

function Read({ report, text }: { report: ReadReport; text: string }) {
	const verdicts = byUrgency(report);
	const gaps = verdicts.filter(({ outcome }) => outcome.kind !== 'met' && outcome.kind !== 'error');
	const said = verdicts.filter(({ outcome }) => outcome.kind === 'met');
	return (
		<>
			<Verdict report={report} />
			<StageLadder stage={report.stage} reasons={<StageReasons report={report} text={text} />} />
			<ScoreLines report={report} text={text} />
			{report.flags.length > 0 && <FlagList flags={report.flags} text={text} />}
			<h3>{say('draft.report.gaps')}</h3>
			{gaps.length === 0 && <p class="soft">{say('draft.report.gapsNone')}</p>}
			<ul class="draft-report__gaps">
				{gaps.map((verdict) => {
					const better = betterWords(verdict.check);
					return (
						<li key={verdict.check} class="draft-report__gap">
							<OutcomeSign kind={verdict.outcome.kind} />
							<div>
								<p class="draft-report__finding">
									<strong>{checkWord(verdict.check, 'name')}.</strong> {outcomeSentence(verdict)}
								</p>
								{better && (
									<>
										<p>{better.say}</p>
										<p class="draft-report__example">{better.example}</p>
									</>
								)}
							</div>
						</li>
					);
				})}
			</ul>
			{said.length > 0 && (
				<>
					<h3>{say('draft.report.said')}</h3>
					<ul class="draft-report__said">
						{said.map(({ check, outcome }) => (
							<li key={check}>
								<OutcomeSign kind={outcome.kind} />
								{checkWord(check, 'name')}
							</li>
						))}
					</ul>
				</>
			)}
			<h3>{say('draft.report.asked')}</h3>
			<Reader.Provider value="candidate">
				<QuestionList questions={report.questions} />
			</Reader.Provider>
		</>
	);
}
