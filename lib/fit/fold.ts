import { createHash } from 'node:crypto';

/** The closed fold: about a third of the settled postings, which nobody reads while working on cues. */
export function isClosed(id: string): boolean {
	return (createHash('sha256').update(`groundwork fold ${id}`).digest()[0] ?? 0) % 3 === 0;
}
