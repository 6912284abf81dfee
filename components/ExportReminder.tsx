import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { day } from '../lib/words/format.ts';
import { say } from '../lib/words/index.ts';
import './ExportReminder.css';

/** What stands in the list and in no file. */
export interface Unexported {
	readonly changes: number;
	/** ISO day of the last export; null: there was none. */
	readonly lastExport: string | null;
	export(): void;
	later(): void;
}

/** null: nothing to remind of. */
export const ReminderContext = createContext<Unexported | null>(null);

/** A calm line when much has changed since the last export. */
export function ExportReminder() {
	const due = useContext(ReminderContext);
	if (!due) return null;
	const { changes: count, lastExport } = due;
	return (
		<p class="reminder">
			<span>
				{lastExport === null
					? say('data.reminder.first', { count })
					: say('data.reminder.again', { count, day: day(lastExport) })}
			</span>
			<button type="button" class="link" onClick={() => due.export()}>
				{say('data.reminder.export')}
			</button>
			<button type="button" class="link" onClick={() => due.later()}>
				{say('data.reminder.later')}
			</button>
		</p>
	);
}
