import { write } from './database.ts';
import { orFailure, type StoreFailure } from './failures.ts';
import { type SavedPosting, type Stated, summary } from './records.ts';
import { storedReport } from './report-schema.ts';
import { readContents, readRow } from './stored.ts';

/**
 * Puts the stated findings into rows that were saved before these were kept, from their stored reports. Says of which
 * postings they are known now; a report that cannot be read leaves its row as it is.
 */
export function fill(
	ids: readonly string[],
): Promise<{ kind: 'filled'; stated: ReadonlyMap<string, Stated> } | StoreFailure> {
	return orFailure(() =>
		write(async (tx) => {
			const known = new Map<string, Stated>();
			for (const id of ids) {
				const [record, heavy] = await Promise.all([
					tx.objectStore('postings').get(id),
					tx.objectStore('contents').get(id),
				]);
				const row = readRow(record);
				const contents = readContents(heavy);
				const report = contents && storedReport(contents.report, contents.text);
				const stated = row?.report.stated ?? (report ? summary(report).stated : undefined);
				if (!row || !stated) continue;
				const filled: SavedPosting = { ...row, report: { ...row.report, stated } };
				if (!row.report.stated) await tx.objectStore('postings').put(filled);
				known.set(id, stated);
			}
			return { kind: 'filled' as const, stated: known };
		}),
	);
}
