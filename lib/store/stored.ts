import type * as z from 'zod/mini';
import { Dispute, Highlight } from './annotations.ts';
import type { StoreName } from './database.ts';
import { Entry } from './entries.ts';
import { MIGRATIONS, upToDate } from './migrations.ts';
import { Archived, Contents, SavedPosting } from './records.ts';

const reader =
	<T>(store: StoreName, shape: z.ZodMiniType<T>) =>
	(record: unknown): T | null => {
		const parsed = shape.safeParse(upToDate(record, MIGRATIONS[store]));
		return parsed.success ? parsed.data : null;
	};

/** A stored record of any version in today's shape; null when it is not one of ours. */
export const readRow = reader('postings', SavedPosting);
export const readContents = reader('contents', Contents);
export const readArchived = reader('archive', Archived);
export const readHighlight = reader('highlights', Highlight);
export const readDispute = reader('disputes', Dispute);
// The check of the shape knows which field holds what; the type cannot follow it there.
export const readEntry = reader('entries', Entry) as (record: unknown) => Entry | null;
