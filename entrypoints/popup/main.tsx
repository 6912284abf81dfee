import { useEffect } from 'preact/hooks';
import type { FaceActions } from '../../components/face.ts';
import { PopupView } from '../../components/PopupView.tsx';
import { openBeside } from '../../lib/browser/open.ts';
import { showPage } from '../options/show.tsx';
import { useReport } from '../sidepanel/use-report.ts';

function Popup() {
	const { face, keeping, actions, fail } = useReport();
	useEffect(() => actions.readAgain(), []);
	const leaving: FaceActions = {
		...actions,
		// Closing before the panel is open would take the request back.
		openBeside: () => void openBeside().then(() => window.close(), fail),
	};
	return <PopupView face={face} keeping={keeping} actions={leaving} />;
}

showPage(<Popup />);
