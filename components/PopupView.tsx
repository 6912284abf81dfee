import type { ComponentChildren } from 'preact';
import type { Posting } from '../lib/posting.ts';
import { say } from '../lib/words/index.ts';
import { CorrectableHead } from './CorrectableHead.tsx';
import { FaceNotice } from './FaceNotice.tsx';
import { FlagList } from './FlagList.tsx';
import type { Face, FaceActions, Keeping } from './face.ts';
import { Icon } from './Icon.tsx';
import { MixedNote } from './MixedNote.tsx';
import { PasteForm } from './PasteForm.tsx';
import './PopupView.css';
import { CopyQuestions, QuestionList, QuestionsTitle } from './QuestionList.tsx';
import { ReportNotice } from './ReportNotice.tsx';
import type { ReadReport } from './report-order.ts';
import { SaveButton, SaveWords } from './SaveButton.tsx';
import { ScoreLines } from './ScoreLines.tsx';
import { SeenBefore } from './SeenBefore.tsx';
import { SettingsLink } from './SettingsLink.tsx';
import { Spoken } from './Spoken.tsx';
import { StageLadder } from './StageLadder.tsx';
import { StageReasons } from './StageReasons.tsx';
import { TopBar } from './TopBar.tsx';
import { usePasting } from './use-pasting.ts';
import { Verdict } from './Verdict.tsx';
import { DraftWay } from './Ways.tsx';

interface PopupViewProps {
	face: Face;
	keeping: Keeping;
	actions: FaceActions;
	/** One quiet line above the actions. */
	children?: ComponentChildren;
}

/** The popup: this page's verdict in one glance, or why there is none. */
export function PopupView({ face, keeping, actions, children }: PopupViewProps) {
	const { main, pasting, start, cancel, read } = usePasting(actions);
	return (
		<div class="popup">
			<TopBar>
				<DraftWay />
				<button type="button" class="link" onClick={() => actions.openList()}>
					{say('faces.actions.openList')}
				</button>
				<SettingsLink />
			</TopBar>
			<main ref={main} class="popup__main" tabIndex={-1}>
				<Spoken face={face} />
				{pasting ? (
					<PasteForm onRead={read} onCancel={cancel} />
				) : face.kind !== 'report' ? (
					<FaceNotice face={face} actions={actions} onPaste={start} />
				) : (
					<>
						<CorrectableHead posting={face.posting} brief correct={keeping.kind === 'saved' ? null : actions.correct} />
						<SeenBefore />
						{face.report.kind === 'read' ? (
							<Glance report={face.report} posting={face.posting} copy={actions.copy} />
						) : (
							<ReportNotice report={face.report} posting={face.posting} onPaste={start} />
						)}
					</>
				)}
			</main>
			{face.kind === 'report' && !pasting ? (
				<footer class="popup__actions">
					{children}
					<SaveButton keeping={keeping} actions={actions} />
					<button type="button" class="button" onClick={() => actions.openBeside()}>
						<Icon name="beside" />
						{say('faces.actions.openBeside')}
					</button>
					<SaveWords keeping={keeping} />
				</footer>
			) : (
				children
			)}
		</div>
	);
}

interface GlanceProps {
	report: ReadReport;
	posting: Posting;
	copy: FaceActions['copy'];
}

function Glance({ report, posting, copy }: GlanceProps) {
	const { questions } = report;
	return (
		<>
			<Verdict report={report} />
			<MixedNote text={posting.text} main="en" />
			<StageLadder stage={report.stage} reasons={<StageReasons report={report} text={posting.text} />} />
			<div class="popup__lines">
				<ScoreLines report={report} text={posting.text} />
				{report.flags.length > 0 && <FlagList flags={report.flags} text={posting.text} most={3} />}
			</div>
			<section class="popup__questions">
				<div class="popup__ask">
					<QuestionsTitle />
					<CopyQuestions posting={posting} questions={questions} copy={copy} />
				</div>
				<QuestionList questions={questions} />
			</section>
		</>
	);
}
