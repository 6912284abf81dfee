import { useEffect, useMemo } from 'preact/hooks';
import { PanelView } from '../../components/PanelView.tsx';
import { QuoteToolsContext } from '../../components/quote-tools.ts';
import { followOpenPage } from '../../lib/browser/follow.ts';
import { reportMarks } from '../../lib/marks/report-marks.ts';
import { showPage } from '../options/show.tsx';
import { useSettings } from '../options/use-settings.ts';
import { goToCard } from './go-to-card.ts';
import { useMarks } from './use-marks.ts';
import { useReport } from './use-report.ts';

function Panel() {
	const { face, keeping, actions, show, fail } = useReport();
	const [settings, change] = useSettings();
	useEffect(() => followOpenPage(show, fail), []);
	const shown = face.kind === 'report' ? face : null;
	const marks = useMemo(() => (shown ? reportMarks(shown.posting.text, shown.report) : []), [shown]);
	const { state, sought, reveal } = useMarks({
		tabId: shown?.tabId ?? -1,
		text: shown?.posting.text ?? '',
		marks,
		on: settings?.marks ?? false,
		onClicked: goToCard,
		fail,
	});
	const hasPage = shown !== null && shown.tabId >= 0;
	return (
		<QuoteToolsContext.Provider value={{ reveal: hasPage ? reveal : null, sought }}>
			<PanelView
				face={face}
				keeping={keeping}
				actions={actions}
				{...(hasPage &&
					settings && { page: { state, on: settings.marks, onSwitch: (on: boolean) => change({ marks: on }) } })}
			/>
		</QuoteToolsContext.Provider>
	);
}

void showPage(<Panel />);
