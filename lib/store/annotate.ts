import type { Dispute, Highlight } from './annotations.ts';
import { announce } from './changes.ts';
import { write } from './database.ts';
import { failed, orFailure, type StoreFailure } from './failures.ts';

/** A highlight or dispute as its maker gives it; the store adds who, when and which schema. */
export type NewHighlight = Pick<Highlight, 'posting' | 'meaning' | 'target' | 'comment'>;
export type NewDispute = Pick<Dispute, 'posting' | 'field' | 'target' | 'value' | 'comment'>;

type Kept<T> = { readonly kind: 'annotated'; readonly annotation: T };

export function addHighlight(given: NewHighlight): Promise<Kept<Highlight> | StoreFailure> {
	return put('highlights', { ...fresh(), ...given });
}

export function addDispute(given: NewDispute): Promise<Kept<Dispute> | StoreFailure> {
	return put('disputes', { ...fresh(), ...given });
}

/** Keeps a changed highlight over the one with its id; also brings a removed one back. */
export function keepHighlight(highlight: Highlight): Promise<Kept<Highlight> | StoreFailure> {
	return put('highlights', { ...highlight, changedAt: new Date().toISOString() });
}

/** Keeps a changed dispute over the one with its id; also brings a removed one back. */
export function keepDispute(dispute: Dispute): Promise<Kept<Dispute> | StoreFailure> {
	return put('disputes', { ...dispute, changedAt: new Date().toISOString() });
}

export const removeHighlight = ({ id, posting }: Highlight) => take('highlights', id, posting);
export const removeDispute = ({ id, posting }: Dispute) => take('disputes', id, posting);

function fresh() {
	const now = new Date().toISOString();
	return { schema: 1 as const, id: crypto.randomUUID(), createdAt: now, changedAt: now };
}

const WHAT = { highlights: 'highlight', disputes: 'dispute' } as const;

async function put<T extends Highlight | Dispute>(
	store: keyof typeof WHAT,
	annotation: T,
): Promise<Kept<T> | StoreFailure> {
	const outcome = await orFailure(() =>
		write(async (tx) => {
			if ((await tx.objectStore('postings').getKey(annotation.posting)) === undefined) return failed('missing');
			await tx.objectStore(store).put(annotation);
			return { kind: 'annotated' as const, annotation };
		}),
	);
	if (outcome.kind === 'annotated')
		announce({ id: annotation.posting, what: WHAT[store], changedAt: annotation.changedAt });
	return outcome;
}

async function take(
	store: keyof typeof WHAT,
	id: string,
	posting: string,
): Promise<{ kind: 'taken-away' } | StoreFailure> {
	const outcome = await orFailure(() =>
		write(async (tx) => {
			await tx.objectStore(store).delete(id);
			return { kind: 'taken-away' as const };
		}),
	);
	if (outcome.kind === 'taken-away') announce({ id: posting, what: WHAT[store], changedAt: null });
	return outcome;
}
