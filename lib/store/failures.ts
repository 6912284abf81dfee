/**
 * Why the store could not do what was asked; nothing was written then.
 * - `full`: the disk or the browser's quota is used up
 * - `blocked`: another open page still holds an older version of the store
 * - `newer`: the store was made by a newer version of this extension
 * - `unavailable`: the browser refuses or cannot open storage (a private window, a damaged profile)
 * - `missing`: there is no saved posting with this id (any more)
 * - `damaged`: the record is there but is not what this extension wrote
 */
export interface StoreFailure {
	readonly kind: 'failed';
	readonly reason: 'full' | 'blocked' | 'newer' | 'unavailable' | 'missing' | 'damaged';
}

export const failed = (reason: StoreFailure['reason']): StoreFailure => ({ kind: 'failed', reason });

/** Thrown while opening when another page does not let go of an older version. */
export class Blocked extends Error {}

/** What the browser's storage errors mean. Anything else is a bug of ours. */
const REASONS: Readonly<Record<string, StoreFailure['reason']>> = {
	QuotaExceededError: 'full',
	VersionError: 'newer',
	UnknownError: 'unavailable',
	InvalidStateError: 'unavailable',
	SecurityError: 'unavailable',
	NotFoundError: 'unavailable',
	AbortError: 'unavailable',
};

/** With less room than this nothing more is written, in bytes. */
const NO_ROOM = 1_000_000;

/**
 * Chromium says of a disk that is really full only that something is wrong with the database, and then cannot even open
 * it any more; but it tells how much room there is.
 */
async function isDiskFull(error: DOMException): Promise<boolean> {
	if (/NO_SPACE/.test(error.message)) return true;
	const { quota, usage } = (await globalThis.navigator?.storage?.estimate()) ?? {};
	return quota !== undefined && usage !== undefined && quota - usage < NO_ROOM;
}

/** Runs a piece of work on the store; the failures that storage is known for become values, a bug stays a throw. */
export async function orFailure<T>(work: () => Promise<T>): Promise<T | StoreFailure> {
	try {
		return await work();
	} catch (error) {
		if (error instanceof Blocked) return failed('blocked');
		if (!(error instanceof DOMException)) throw error;
		const reason = REASONS[error.name];
		if (!reason) throw error;
		return failed(reason === 'unavailable' && (await isDiskFull(error)) ? 'full' : reason);
	}
}
