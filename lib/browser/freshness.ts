import type { Extraction } from '../extract/adapter.ts';
import { boardAt } from '../extract/boards.ts';
import { identify } from '../extract/identity.ts';
import type { Seen } from './watch-messages.ts';

/** A board's posting that was read, to be known again; null where the address does not say which one it is. */
export async function seenAt(url: string, read: Extract<Extraction, { kind: 'posting' }>): Promise<Seen | null> {
	const posting = boardAt(new URL(url)) && identify(new URL(url));
	if (!posting) return null;
	const { title, company, location, salary, employmentType, postedAt, text } = read;
	const all = [title, company, location, salary, employmentType, postedAt, text];
	return { key: `${posting.board}/${posting.id}`, text: await digest(text), all: await digest(JSON.stringify(all)) };
}

/**
 * Pages that swap postings in place change their address first. `fresh`: what the page shows belongs to its address;
 * `same-text`: the address names another posting than before, but the text is still the same (or the same again:
 * employers post one text for several places); `same`: so is all the rest.
 */
export function freshness(now: Seen | null, before: Seen | null): 'fresh' | 'same-text' | 'same' {
	if (!now || !before || now.key === before.key || now.text !== before.text) return 'fresh';
	return now.all === before.all ? 'same' : 'same-text';
}

async function digest(text: string): Promise<string> {
	const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
	return btoa(String.fromCharCode(...new Uint8Array(bytes)));
}
