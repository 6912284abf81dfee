import { rawExport } from '../../lib/store/raw.ts';
import { download } from './download.ts';

/** Saves everything that is stored as a file; how many records that are, null when the storage cannot be opened. */
export async function saveRaw(): Promise<number | null> {
	const outcome = await rawExport();
	if (outcome.kind === 'failed') return null;
	download(outcome.file, `groundwork-raw-${new Date().toISOString().slice(0, 10)}.jsonl`);
	return outcome.records;
}
