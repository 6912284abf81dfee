import { exported } from '../../lib/store/backup.ts';
import type { StoreFailure } from '../../lib/store/failures.ts';
import { writeFile } from '../../lib/store/file/write.ts';
import { download } from '../common/download.ts';

/**
 * Hands the whole list to the browser's downloads as a file. An export that holds all of it is remembered; `left` counts
 * the records that could not be read and are not in the file.
 */
export async function exportAll(): Promise<{ kind: 'exported'; left: number } | { kind: 'stopped' } | StoreFailure> {
	const at = new Date().toISOString();
	const outcome = await writeFile();
	if (outcome.kind !== 'written') return outcome;
	const { file, damaged: left } = outcome;
	download(file, `groundwork-${at.slice(0, 10)}.json`);
	const remembered = left === 0 ? await exported(at) : null;
	return remembered?.kind === 'failed' ? remembered : { kind: 'exported', left };
}
