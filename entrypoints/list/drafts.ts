import * as z from 'zod/mini';
import type { Draft } from '../../components/use-typed.ts';

/*
Words that the store would not take wait here for as long as their tab lives, and for a restored tab after a crash.
*/
const PREFIX = 'draft ';
const Stored = z.object({ text: z.string(), basis: z.nullable(z.string()) });

export function readDraft(key: string): Draft | null {
	return quietly(() => {
		const stored = sessionStorage.getItem(PREFIX + key);
		return stored === null ? null : Stored.parse(JSON.parse(stored));
	});
}

/** null: none any more. */
export function keepDraft(key: string, draft: Draft | null): void {
	quietly(() => {
		if (draft === null) sessionStorage.removeItem(PREFIX + key);
		else sessionStorage.setItem(PREFIX + key, JSON.stringify(draft));
		return null;
	});
}

export function dropDrafts(): void {
	quietly(() => {
		for (const key of Object.keys(sessionStorage)) if (key.startsWith(PREFIX)) sessionStorage.removeItem(key);
		return null;
	});
}

/** Where the browser keeps no sessions either, the words are in their field alone. */
function quietly<T>(work: () => T | null): T | null {
	try {
		return work();
	} catch (error) {
		if (error instanceof DOMException) return null;
		throw error;
	}
}
