import { useEffect } from 'preact/hooks';
import { PanelView } from '../../components/PanelView.tsx';
import { followOpenPage } from '../../lib/browser/follow.ts';
import { showPage } from '../options/show.tsx';
import { useReport } from './use-report.ts';

function Panel() {
	const { face, keeping, actions, show, fail } = useReport();
	useEffect(() => followOpenPage(show, fail), []);
	return <PanelView face={face} keeping={keeping} actions={actions} />;
}

void showPage(<Panel />);
