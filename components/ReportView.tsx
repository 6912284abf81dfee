import type { ComponentChildren } from 'preact';
import type { Report } from '../lib/analysis/types.ts';
import type { Posting } from '../lib/posting.ts';
import { say } from '../lib/words/index.ts';
import { CheckCard } from './CheckCard.tsx';
import { FlagList } from './FlagList.tsx';
import { Fold } from './Fold.tsx';
import { FoundList } from './FoundList.tsx';
import { LookedFor } from './LookedFor.tsx';
import { MixedNote } from './MixedNote.tsx';
import { CopyQuestions, QuestionCards, QuestionsTitle } from './QuestionList.tsx';
import { ReportNotice } from './ReportNotice.tsx';
import './ReportView.css';
import { byUrgency } from './report-order.ts';
import { ScoreLines } from './ScoreLines.tsx';
import { StageLadder } from './StageLadder.tsx';
import { StageReasons } from './StageReasons.tsx';
import { Verdict } from './Verdict.tsx';

/** How many concerns stand open; everything else is one click away. */
const OPEN_CARDS = 2;

/** A report, whole: the verdict, the flags, the checks in the order of what matters, the questions, and what was not found. */
export function ReportView({
	posting,
	report,
	copy,
	onPaste,
	notebook,
}: {
	posting: Posting;
	report: Report;
	copy(text: string): Promise<boolean>;
	onPaste?: () => void;
	/** Takes the place of the questions. */
	notebook?: ComponentChildren;
}) {
	if (report.kind !== 'read') return <ReportNotice report={report} posting={posting} onPaste={onPaste} />;
	const { text } = posting;
	return (
		<div class="report">
			<div class="report__glance">
				<Verdict report={report} />
				<MixedNote text={text} main="en" />
				<StageLadder stage={report.stage} reasons={<StageReasons report={report} text={text} />} />
				<ScoreLines report={report} text={text} />
				{report.flags.length > 0 && <FlagList flags={report.flags} text={text} />}
			</div>
			<section class="report__checks">
				<h2>{say('faces.checkCard.title')}</h2>
				{byUrgency(report).map((verdict, at) => (
					<CheckCard
						key={verdict.check}
						verdict={verdict}
						text={text}
						open={at < OPEN_CARDS && verdict.outcome.kind === 'concern'}
					/>
				))}
			</section>
			<section class="report__questions">
				{notebook ?? (
					<>
						<QuestionsTitle />
						<QuestionCards questions={report.questions} stage={report.stage.shown} text={text} />
					</>
				)}
				<div class="report__copy">
					<CopyQuestions posting={posting} questions={report.questions} copy={copy} />
				</div>
			</section>
			<section class="report__silent">
				<h2>{say('faces.lookedFor.title')}</h2>
				<LookedFor findings={report.findings} />
			</section>
			<section class="report__found">
				<Fold summary={<h2>{say('faces.found.title')}</h2>}>
					<FoundList findings={report.findings} text={text} />
				</Fold>
			</section>
		</div>
	);
}
