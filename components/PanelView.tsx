import { useState } from 'preact/hooks';
import { say } from '../lib/words/index.ts';
import { FaceNotice } from './FaceNotice.tsx';
import type { Face, FaceActions, Keeping } from './face.ts';
import { Icon } from './Icon.tsx';
import './PanelView.css';
import { PasteForm } from './PasteForm.tsx';
import { PostingHead } from './PostingHead.tsx';
import { ReportView } from './ReportView.tsx';
import { SaveButton, SaveWords } from './SaveButton.tsx';
import { TopBar } from './TopBar.tsx';

/** The side panel: the whole report beside the page. */
export function PanelView({ face, keeping, actions }: { face: Face; keeping: Keeping; actions: FaceActions }) {
	const [pasting, setPasting] = useState(false);
	const readPasted: FaceActions['readPasted'] = (pasted) => {
		setPasting(false);
		actions.readPasted(pasted);
	};
	const paste = () => setPasting(true);
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
			<main class="panel__main">
				{pasting && <PasteForm onRead={readPasted} onCancel={() => setPasting(false)} />}
				{!pasting && face.kind !== 'report' && <FaceNotice face={face} actions={actions} onPaste={paste} />}
				{!pasting && face.kind === 'report' && (
					<>
						<PostingHead posting={face.posting} />
						<div class="panel__actions">
							<SaveButton keeping={keeping} actions={actions} />
							<button type="button" class="button button--quiet" onClick={paste}>
								<Icon name="paste" />
								{say('faces.actions.paste')}
							</button>
							<SaveWords keeping={keeping} />
						</div>
						<ReportView posting={face.posting} report={face.report} copy={actions.copy} onPaste={paste} />
					</>
				)}
			</main>
		</div>
	);
}
