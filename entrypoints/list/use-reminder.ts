import { useEffect, useState } from 'preact/hooks';
import type { Unexported } from '../../components/ExportReminder.tsx';
import { changesSinceExport, remindLater, type Unsaved } from '../../lib/store/backup.ts';
import { onChange } from '../../lib/store/changes.ts';
import { exportAll } from './export-all.ts';

/** Changes come in bursts; they are counted when it has been quiet for so long, ms. */
const QUIET = 1000;

/** What stands in the list and in no file, when that is much; null: nothing to remind of. */
export function useReminder(): Unexported | null {
	const [unsaved, setUnsaved] = useState<Unsaved | null>(null);
	useEffect(() => {
		let timer = 0;
		const count = async () => {
			const counted = await changesSinceExport();
			// The list itself says why the store cannot be read.
			setUnsaved(counted.kind === 'counted' ? counted : null);
		};
		const soon = (ms: number) => {
			clearTimeout(timer);
			timer = window.setTimeout(() => void count(), ms);
		};
		soon(0);
		const stop = onChange(({ what }) => soon(what === 'backup' ? 0 : QUIET));
		return () => {
			clearTimeout(timer);
			stop();
		};
	}, []);
	if (!unsaved?.isDue) return null;
	return {
		changes: unsaved.changes,
		lastExport: unsaved.lastExport,
		export: () => void exportAll(),
		later: () => void remindLater(unsaved),
	};
}
