import { say } from '../lib/words/index.ts';
import { FaceNotice } from './FaceNotice.tsx';
import type { Face, FaceActions, Keeping } from './face.ts';
import { Icon } from './Icon.tsx';
import './PanelView.css';
import { PasteForm } from './PasteForm.tsx';
import { PostingHead } from './PostingHead.tsx';
import { ReportView } from './ReportView.tsx';
import { SaveButton, SaveWords } from './SaveButton.tsx';
import { Spoken } from './Spoken.tsx';
import { TopBar } from './TopBar.tsx';
import { usePasting } from './use-pasting.ts';

/** The side panel: the whole report beside the page. */
export function PanelView({ face, keeping, actions }: { face: Face; keeping: Keeping; actions: FaceActions }) {
	const { main, pasting, start, cancel, read } = usePasting(actions);
	return (
		<div class="panel">
			<TopBar>
				<button type="button" class="link" onClick={() => actions.openGuide()}>
					{say('faces.actions.howWeRead')}
				</button>
				<button type="button" class="link" onClick={() => actions.openList()}>
					{say('faces.actions.openList')}
				</button>
			</TopBar>
			<main ref={main} class="panel__main" tabIndex={-1}>
				<Spoken face={face} />
				{pasting && <PasteForm onRead={read} onCancel={cancel} />}
				{!pasting && face.kind !== 'report' && <FaceNotice face={face} actions={actions} onPaste={start} />}
				{!pasting && face.kind === 'report' && (
					<>
						<PostingHead posting={face.posting} />
						<div class="panel__actions">
							<SaveButton keeping={keeping} actions={actions} />
							<button type="button" class="button button--quiet" onClick={start}>
								<Icon name="paste" />
								{say('faces.actions.paste')}
							</button>
							<SaveWords keeping={keeping} />
						</div>
						<ReportView posting={face.posting} report={face.report} copy={actions.copy} onPaste={start} />
					</>
				)}
			</main>
		</div>
	);
}
