import { exported } from '../../lib/store/backup.ts';
import type { StoreFailure } from '../../lib/store/failures.ts';
import { writeFile } from '../../lib/store/file/write.ts';
import { download } from '../shared/download.ts';

/** Hands the whole list to the browser's downloads as a file, and remembers that it did. */
export async function exportAll(): Promise<{ kind: 'exported' | 'stopped' } | StoreFailure> {
	const at = new Date().toISOString();
	const outcome = await writeFile();
	if (outcome.kind !== 'written') return outcome;
	download(outcome.file, `groundwork-${at.slice(0, 10)}.json`);
	const remembered = await exported(at);
	return remembered.kind === 'failed' ? remembered : { kind: 'exported' };
}
