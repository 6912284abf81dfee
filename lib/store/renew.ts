import type { Report } from '../analysis/types.ts';
import { fingerprint } from '../fingerprint.ts';
import type { Posting } from '../posting.ts';
import { announce } from './changes.ts';
import { write } from './database.ts';
import { failed, orFailure, type StoreFailure } from './failures.ts';
import { type Archived, type Contents, type SavedPosting, summary } from './records.ts';
import { readContents, readRow } from './stored.ts';

/**
 * Puts a newer report in the place of the saved one, which goes to the archive: of a newer engine, or (with `posting`)
 * of the same posting as it reads today. What the person wrote stays. `replaces` is when the saved report was made
 * (`OpenedPosting.madeAt`); where another one stands there by now, nothing is written.
 */
export async function renew(
	id: string,
	report: Report,
	replaces: string,
	posting: Posting | null = null,
): Promise<{ kind: 'renewed'; saved: SavedPosting } | { kind: 'overtaken' } | StoreFailure> {
	const now = new Date().toISOString();
	const outcome = await orFailure(() =>
		write(async (tx) => {
			const [record, heavy] = await Promise.all([
				tx.objectStore('postings').get(id),
				tx.objectStore('contents').get(id),
			]);
			if (record === undefined) return failed('missing');
			const [saved, contents] = [readRow(record), readContents(heavy)];
			if (!saved || !contents) return failed('damaged');
			const madeAt = contents.madeAt ?? saved.savedAt;
			if (madeAt !== replaces) return { kind: 'overtaken' as const };
			const { id: _id, identity, savedAt, report: _report, fingerprint: _fingerprint, ...facts } = saved;
			const archived: Archived = {
				schema: 1,
				id,
				archivedAt: now,
				madeAt,
				report: contents.report,
				posting: posting && { ...facts, text: contents.text },
			};
			const { text, ...newFacts } = posting ?? { ...facts, text: contents.text };
			const renewed: SavedPosting = {
				...newFacts,
				id,
				identity,
				savedAt,
				fingerprint: fingerprint(text),
				report: summary(report),
			};
			const fresh: Contents = { schema: 2, id, text, report, madeAt: now };
			await tx.objectStore('archive').add(archived);
			await tx.objectStore('postings').put(renewed);
			await tx.objectStore('contents').put(fresh);
			return { kind: 'renewed' as const, saved: renewed };
		}),
	);
	if (outcome.kind === 'renewed') announce({ id, what: 'posting', changedAt: now });
	return outcome;
}
