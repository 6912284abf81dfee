import { useContext } from 'preact/hooks';
import { say } from '../lib/words/index.ts';
import { Annotating } from './Annotating.tsx';
import type { PageWords } from './annotations.ts';
import { CorrectableHead } from './CorrectableHead.tsx';
import { FaceNotice } from './FaceNotice.tsx';
import type { Face, FaceActions, Keeping } from './face.ts';
import { Icon } from './Icon.tsx';
import './PanelView.css';
import { MarksSwitch, type PageSwitch } from './MarksSwitch.tsx';
import { PasteForm } from './PasteForm.tsx';
import { QuoteToolsContext } from './quote-tools.ts';
import { ReportView } from './ReportView.tsx';
import { SaveButton, SaveWords } from './SaveButton.tsx';
import { SeenBefore } from './SeenBefore.tsx';
import { SettingsLink } from './SettingsLink.tsx';
import { Spoken } from './Spoken.tsx';
import { TopBar } from './TopBar.tsx';
import { usePasting } from './use-pasting.ts';
import { DraftWay } from './Ways.tsx';

interface PanelProps {
	face: Face;
	keeping: Keeping;
	actions: FaceActions;
	/** The page beside; left out where there is none. */
	page?: PageSwitch;
	pageWords?: PageWords;
}

/** What came of looking for words on the page, said aloud. */
function SoughtSpoken() {
	const { sought } = useContext(QuoteToolsContext);
	return (
		<p class="unseen" role="status">
			{sought && say(`marks.sought.${sought.outcome}`)}
		</p>
	);
}

/** The side panel: the whole report beside the page. */
export function PanelView({ face, keeping, actions, page, pageWords }: PanelProps) {
	const { main, pasting, start, cancel, read } = usePasting(actions);
	return (
		<div class="panel">
			<TopBar>
				<DraftWay />
				<button type="button" class="link link--spare" onClick={() => actions.openGuide()}>
					{say('faces.actions.howWeRead')}
				</button>
				<button type="button" class="link" onClick={() => actions.openList()}>
					{say('faces.actions.openList')}
				</button>
				<SettingsLink />
			</TopBar>
			<main ref={main} class="panel__main" tabIndex={-1}>
				<Spoken face={face} />
				{pasting && <PasteForm onRead={read} onCancel={cancel} />}
				{!pasting && face.kind !== 'report' && <FaceNotice face={face} actions={actions} onPaste={start} />}
				{!pasting && face.kind === 'report' && (
					<>
						<CorrectableHead posting={face.posting} correct={keeping.kind === 'saved' ? null : actions.correct} />
						<div class="panel__actions">
							<SaveButton keeping={keeping} actions={actions} />
							{face.report.kind !== 'too-short' && face.report.kind !== 'other-language' && (
								<button type="button" class="button button--quiet" onClick={start}>
									<Icon name="paste" />
									{say('faces.actions.paste')}
								</button>
							)}
							<SaveWords keeping={keeping} />
							{page && <MarksSwitch {...page} />}
							<SoughtSpoken />
						</div>
						<SeenBefore />
						<ReportView posting={face.posting} report={face.report} copy={actions.copy} onPaste={start} />
						<Annotating posting={face.posting} report={face.report} pageWords={pageWords} />
					</>
				)}
			</main>
		</div>
	);
}
