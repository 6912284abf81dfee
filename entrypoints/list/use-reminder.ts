import { useEffect, useState } from 'preact/hooks';
import type { Unexported } from '../../components/ExportReminder.tsx';
import { changesSinceExport, remindLater, type Unsaved } from '../../lib/store/backup.ts';
import { onChange } from '../../lib/store/changes.ts';
import { mistake } from '../common/mistake.ts';
import { exportAll } from './export-all.ts';

/** Changes come in bursts; they are counted when it has been quiet for so long, ms. */
const QUIET = 1000;

/** What stands in the list and in no file, when that is much; null: nothing to remind of. */
export function useReminder(): Unexported | null {
	const [unsaved, setUnsaved] = useState<Unsaved | null>(null);
	const [outcome, setOutcome] = useState<Unexported['outcome']>(null);
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
	const tell = (work: Promise<Unexported['outcome']>) => {
		setOutcome(null);
		work.catch(mistake).then(setOutcome);
	};
	return {
		changes: unsaved.changes,
		lastExport: unsaved.lastExport,
		outcome,
		export: () => tell(exportAll().then(exportOutcome)),
		later: () => tell(remindLater(unsaved).then((done) => (done.kind === 'failed' ? done : null))),
	};
}

function exportOutcome(done: Awaited<ReturnType<typeof exportAll>>): Unexported['outcome'] {
	if (done.kind === 'failed') return done;
	return done.kind === 'exported' && done.left > 0 ? { kind: 'left', records: done.left } : null;
}
