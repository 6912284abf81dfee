import { announce } from './changes.ts';
import { database, LOSS, Loss, write } from './database.ts';
import { orFailure, type StoreFailure } from './failures.ts';

/** When the browser took its storage for damaged and began an empty list, UTC; null: never, or the person knows. */
export interface Lost {
	readonly kind: 'asked';
	readonly at: string | null;
}

export function lastLoss(): Promise<Lost | StoreFailure> {
	return orFailure(async () => {
		const stored = Loss.safeParse(await (await database()).get('meta', LOSS));
		return { kind: 'asked' as const, at: stored.success ? stored.data.at : null };
	});
}

/** The person knows: it is not told again. */
export async function lossIsKnown(): Promise<Lost | StoreFailure> {
	const outcome = await orFailure(() =>
		write(async (tx) => {
			await tx.objectStore('meta').delete(LOSS);
			return { kind: 'asked' as const, at: null };
		}),
	);
	if (outcome.kind === 'asked') announce({ id: null, ids: [], what: 'loss', changedAt: null });
	return outcome;
}
