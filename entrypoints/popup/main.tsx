import { useEffect } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { BoardOffer } from '../../components/BoardOffer.tsx';
import type { Face, FaceActions } from '../../components/face.ts';
import { PopupView } from '../../components/PopupView.tsx';
import { SeenContext } from '../../components/seen.ts';
import { leaveReading } from '../../lib/browser/asked.ts';
import { tellOfClick } from '../../lib/browser/follow.ts';
import { openBeside } from '../../lib/browser/open.ts';
import { readOpenPage } from '../../lib/browser/page.ts';
import type { PageReading } from '../../lib/browser/page-reading.ts';
import { showPage } from '../common/show.tsx';
import { useReport } from '../common/use-report.ts';
import { seenOf, useSeen } from '../common/use-seen.ts';
import { useOffer } from './use-offer.ts';

/** The click that opened the popup lets us into every page but those that the browser keeps closed to extensions. */
const afterClick = (reading: PageReading): PageReading =>
	reading.kind === 'no-access' ? { ...reading, reason: 'protected' } : reading;
/** The page is read while the words load and the first picture is drawn. */
const reading = readOpenPage().then(afterClick);
// What goes wrong is told where it is shown, which is later.
reading.catch(() => undefined);

function Popup() {
	const { face, keeping, actions, show, fail } = useReport();
	useEffect(() => {
		tellOfClick();
		show(reading);
	}, []);
	const leaving: FaceActions = {
		...actions,
		// Closing before the panel is open would take the request back.
		openBeside: () => void continueBeside(face).then(() => window.close(), fail),
	};
	const offer = useOffer(fail);
	return (
		<SeenContext.Provider value={useSeen(seenOf(face, keeping), fail)}>
			<PopupView face={face} keeping={keeping} actions={leaving}>
				{offer && <BoardOffer {...offer} />}
			</PopupView>
		</SeenContext.Provider>
	);
}

/** Opens the panel, which reads the page by itself; a text that is not the page's is handed over. */
async function continueBeside(face: Face): Promise<void> {
	const panel = openBeside();
	if (face.kind === 'report' && ['pasted', 'selection'].includes(face.posting.site)) {
		const { id: windowId } = await browser.windows.getCurrent();
		const reading = { kind: 'posting', posting: face.posting, tabId: -1 } as const;
		if (windowId !== undefined) await leaveReading({ windowId, reading });
	}
	await panel;
}

void showPage(<Popup />);
