import { ReminderContext } from '../../components/ExportReminder.tsx';
import { ListView } from '../../components/ListView.tsx';
import { RawData } from '../../components/Rescue.tsx';
import { say } from '../../lib/words/index.ts';
import { showPage } from '../options/show.tsx';
import { saveRaw } from './save-raw.ts';
import { useList } from './use-list.ts';
import { useReminder } from './use-reminder.ts';

function List() {
	return (
		<RawData.Provider value={saveRaw}>
			<ReminderContext.Provider value={useReminder()}>
				<ListView {...useList()} />
			</ReminderContext.Provider>
		</RawData.Provider>
	);
}

void showPage(<List />, () => say('faces.list.title'));
