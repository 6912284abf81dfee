import * as z from 'zod/mini';
import type { Draft } from '../../components/use-typed.ts';

/*
Words that the store would not take, or that were typed right before a page went away, wait here until the store has them.
*/
const PREFIX = 'draft ';
const Stored = z.object({
	text: z.string(),
	basis: z.nullable(z.string()),
	refused: z.optional(z.literal(true)),
	keptAt: z.optional(z.string()),
});

export function readDraft(key: string): Draft | null {
	return quietly(() => {
		const stored = localStorage.getItem(PREFIX + key);
		return stored === null ? null : Stored.parse(JSON.parse(stored));
	});
}

/** null: none any more. */
export function keepDraft(key: string, draft: Draft | null): void {
	quietly(() => {
		if (draft === null) localStorage.removeItem(PREFIX + key);
		else localStorage.setItem(PREFIX + key, JSON.stringify({ ...draft, keptAt: new Date().toISOString() }));
		return null;
	});
}

export function dropDrafts(): void {
	quietly(() => {
		for (const key of Object.keys(localStorage)) if (key.startsWith(PREFIX)) localStorage.removeItem(key);
		return null;
	});
}

/** Where the browser keeps nothing here either, the words are in their field alone. */
function quietly<T>(work: () => T | null): T | null {
	try {
		return work();
	} catch (error) {
		if (error instanceof DOMException) return null;
		throw error;
	}
}
