import { useEffect } from 'preact/hooks';
import type { FaceActions } from '../../components/face.ts';
import { PopupView } from '../../components/PopupView.tsx';
import { showPage } from '../options/show.tsx';
import { useReport } from '../sidepanel/use-report.ts';

function Popup() {
	const { face, keeping, actions } = useReport();
	useEffect(() => actions.readAgain(), []);
	const leaving: FaceActions = {
		...actions,
		openBeside: () => {
			actions.openBeside();
			window.close();
		},
	};
	return <PopupView face={face} keeping={keeping} actions={leaving} />;
}

showPage(<Popup />);
