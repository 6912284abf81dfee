import { appendFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** LevelDB's log is written in blocks of this size, in bytes; no record's header lies across two. */
const BLOCK = 32 * 1024;
/** A record's header (checksum, length 64, kind "whole") and four bytes of what should follow. */
const BEGUN = Buffer.from([1, 2, 3, 4, 64, 0, 1, 5, 6, 7, 8]);

/**
 * Leaves the journals of a stopped Chromium as a kill in the middle of a write does, which hits the moment by chance alone:
 * behind all that was acknowledged stands a record that was only begun. Returns how many there are.
 */
export function tearJournals(profile: string): number {
	const folder = join(profile, 'Default', 'IndexedDB');
	const journals = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.log'));
	for (const journal of journals) {
		const file = join(folder, journal);
		const room = BLOCK - (statSync(file).size % BLOCK);
		appendFileSync(file, room < 128 ? Buffer.concat([Buffer.alloc(room), BEGUN]) : BEGUN);
	}
	return journals.length;
}
