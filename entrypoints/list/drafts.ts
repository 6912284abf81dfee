/*
Words that the store would not take wait here for as long as their tab lives, and for a restored tab after a crash.
*/
const PREFIX = 'draft ';

export function readDraft(key: string): string | null {
	return quietly(() => sessionStorage.getItem(PREFIX + key));
}

/** null: none any more. */
export function keepDraft(key: string, text: string | null): void {
	quietly(() => {
		if (text === null) sessionStorage.removeItem(PREFIX + key);
		else sessionStorage.setItem(PREFIX + key, text);
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
function quietly(work: () => string | null): string | null {
	try {
		return work();
	} catch (error) {
		if (error instanceof DOMException) return null;
		throw error;
	}
}
