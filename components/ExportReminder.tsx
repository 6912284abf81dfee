import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { StoreFailure } from '../lib/store/failures.ts';
import { day } from '../lib/words/format.ts';
import { say } from '../lib/words/index.ts';
import './ExportReminder.css';
import { StoreWords } from './StoreWords.tsx';
import type { Mistake } from './saved-list.ts';

/** What stands in the list and in no file. */
export interface Unexported {
	readonly changes: number;
	/** ISO day of the last export; null: there was none. */
	readonly lastExport: string | null;
	/** Why the last press did not do all it should; null: it did, or there was none. */
	readonly outcome: { readonly kind: 'left'; readonly records: number } | StoreFailure | Mistake | null;
	export(): void;
	later(): void;
}

/** null: nothing to remind of. */
export const ReminderContext = createContext<Unexported | null>(null);

/** A calm line when much has changed since the last export. */
export function ExportReminder() {
	const due = useContext(ReminderContext);
	if (!due) return null;
	const { changes: count, lastExport, outcome } = due;
	return (
		<div class="reminder">
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
			<p class={outcome ? 'reminder__outcome' : 'unseen'} role="status">
				{outcome?.kind === 'left' && say('data.reminder.left', { count: outcome.records })}
				{outcome?.kind === 'error' && `${say('faces.notice.error.title')}. ${say('faces.list.mistake')}`}
				{outcome?.kind === 'failed' && <StoreWords reason={outcome.reason} />}
			</p>
		</div>
	);
}
