import { useEffect, useMemo } from 'preact/hooks';
import { AnnotationsContext } from '../../components/annotations.ts';
import { goToCard } from '../../components/go-to-card.ts';
import { highlightCard } from '../../components/HighlightList.tsx';
import { PanelView } from '../../components/PanelView.tsx';
import { QuoteToolsContext } from '../../components/quote-tools.ts';
import { SeenContext } from '../../components/seen.ts';
import { followOpenPage } from '../../lib/browser/follow.ts';
import { reportMarks } from '../../lib/marks/report-marks.ts';
import type { Highlight } from '../../lib/store/annotations.ts';
import { showPage } from '../common/show.tsx';
import { useAnnotations } from '../common/use-annotations.ts';
import { useReport } from '../common/use-report.ts';
import { seenOf, useSeen } from '../common/use-seen.ts';
import { useSettings } from '../common/use-settings.ts';
import { useMarks } from './use-marks.ts';
import { usePageWords } from './use-page-words.ts';

function Panel() {
	const { face, keeping, actions, keep, show, fail } = useReport();
	const { settings, refused, change } = useSettings();
	useEffect(() => followOpenPage(show, fail), []);
	const shown = face.kind === 'report' ? face : null;
	const annotations = useAnnotations(
		shown && { ...shown, id: keeping.kind === 'saved' ? keeping.id : null, save: keep, fail },
	);
	const highlights = annotations?.highlights;
	const marks = useMemo(
		() => (shown ? [...reportMarks(shown.posting.text, shown.report), ...(highlights ?? []).map(highlightMark)] : []),
		[shown, highlights],
	);
	const { state, sought, reveal } = useMarks({
		tabId: shown?.tabId ?? -1,
		text: shown?.posting.text ?? '',
		marks,
		on: settings?.marks ?? false,
		onClicked: goToCard,
		fail,
	});
	const pageWords = usePageWords(shown?.posting ?? null, shown?.tabId ?? -1, fail);
	const seen = useSeen(seenOf(face, keeping), fail);
	const hasPage = shown !== null && shown.tabId >= 0;
	return (
		<QuoteToolsContext.Provider value={{ reveal: hasPage ? reveal : null, sought }}>
			<SeenContext.Provider value={seen}>
				<AnnotationsContext.Provider value={annotations}>
					<PanelView
						face={face}
						keeping={keeping}
						actions={actions}
						pageWords={pageWords}
						{...(hasPage &&
							settings && {
								page: { state, on: settings.marks, refused, onSwitch: (on: boolean) => change({ marks: on }) },
							})}
					/>
				</AnnotationsContext.Provider>
			</SeenContext.Provider>
		</QuoteToolsContext.Provider>
	);
}

const highlightMark = ({ id, meaning, target }: Highlight) => ({
	id: highlightCard(id),
	meaning,
	selectors: target.selector,
});

void showPage(<Panel />);
