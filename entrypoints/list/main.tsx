import { AnnotationsContext } from '../../components/annotations.ts';
import { ReminderContext } from '../../components/ExportReminder.tsx';
import { ListView } from '../../components/ListView.tsx';
import { LossContext } from '../../components/LossNotice.tsx';
import { RawData } from '../../components/Rescue.tsx';
import { SeenContext } from '../../components/seen.ts';
import { say } from '../../lib/words/index.ts';
import { saveRaw } from '../common/save-raw.ts';
import { showPage } from '../common/show.tsx';
import { useAnnotations } from '../common/use-annotations.ts';
import { useSeen } from '../common/use-seen.ts';
import { useList } from './use-list.ts';
import { useLoss } from './use-loss.ts';
import { useReminder } from './use-reminder.ts';

function List() {
	const list = useList();
	const { opened } = list;
	const annotations = useAnnotations(
		opened.kind === 'opened'
			? { ...opened, id: opened.saved.id, save: async () => opened.saved.id, fail: raise }
			: null,
	);
	const seen = useSeen(opened.kind === 'opened' ? { ...opened, id: opened.saved.id } : null, raise);
	return (
		<RawData.Provider value={saveRaw}>
			<LossContext.Provider value={useLoss()}>
				<ReminderContext.Provider value={useReminder()}>
					<AnnotationsContext.Provider value={annotations}>
						<SeenContext.Provider value={seen}>
							<ListView {...list} />
						</SeenContext.Provider>
					</AnnotationsContext.Provider>
				</ReminderContext.Provider>
			</LossContext.Provider>
		</RawData.Provider>
	);
}

/** A mistake of ours: it belongs to the console, and what is on show stays. */
const raise = (error: unknown) => console.error(error);

void showPage(<List />, () => say('list.title'));
