import { type Fingerprint, fingerprint, isSamePosting, similarity } from '../fingerprint.ts';
import type { Posting } from '../posting.ts';
import { reading } from './database.ts';
import { orFailure, type StoreFailure } from './failures.ts';
import type { SavedPosting } from './records.ts';
import { readContents, readRow } from './stored.ts';

/** At most so many are told. */
const MOST = 5;

/** A saved posting with a text that is nearly the one asked for. */
export interface AlikePosting {
	readonly saved: SavedPosting;
	readonly text: string;
}

/**
 * Saved postings that are in all likelihood this one, at another address or saved once more; the nearest first. `except`
 * is the id of the posting itself where it is saved. A row without a fingerprint of today's make is compared by its text
 * when title or company are the same.
 */
export function findAlike(
	posting: Pick<Posting, 'title' | 'company' | 'text'>,
	except: string | null,
): Promise<{ kind: 'looked'; alike: AlikePosting[] } | StoreFailure> {
	return orFailure(async () => {
		const sought = { title: posting.title, fingerprint: fingerprint(posting.text) };
		const tx = await reading();
		const records = await tx.objectStore('postings').getAll();
		const found: { id: string; likeness: number }[] = [];
		for (const record of records as {
			id: string;
			title: string;
			company: string | null;
			fingerprint?: Fingerprint;
		}[]) {
			if (record.id === except) continue;
			let print = record.fingerprint;
			if (print === undefined || similarity(print, print) === 0) {
				if (record.title !== posting.title && (record.company === null || record.company !== posting.company)) continue;
				const contents = readContents(await tx.objectStore('contents').get(record.id));
				if (!contents) continue;
				print = fingerprint(contents.text);
			}
			if (isSamePosting(sought, { title: String(record.title), fingerprint: print }))
				found.push({ id: record.id, likeness: similarity(sought.fingerprint, print) });
		}
		const nearest = found.sort((a, b) => b.likeness - a.likeness).slice(0, MOST);
		const alike = await Promise.all(
			nearest.map(async ({ id }) => {
				const [record, heavy] = await Promise.all([
					tx.objectStore('postings').get(id),
					tx.objectStore('contents').get(id),
				]);
				const [saved, contents] = [readRow(record), readContents(heavy)];
				return saved && contents ? [{ saved, text: contents.text }] : [];
			}),
		);
		return { kind: 'looked' as const, alike: alike.flat() };
	});
}
