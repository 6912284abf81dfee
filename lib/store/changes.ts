import * as z from 'zod/mini';

const CHANNEL = 'groundwork-saved-postings';
const Change = z.object({ id: z.string() });

/** Which saved posting was added, changed or removed. */
export type Change = z.infer<typeof Change>;

/** Tells every open page of the extension, this one too. */
export function announce(change: Change): void {
	const channel = new BroadcastChannel(CHANNEL);
	channel.postMessage(change);
	channel.close();
}

/** Calls back after each change, whichever page made it. Returns what ends it. */
export function onChange(callback: (change: Change) => void): () => void {
	const channel = new BroadcastChannel(CHANNEL);
	channel.onmessage = (event: MessageEvent<unknown>) => callback(Change.parse(event.data));
	return () => channel.close();
}
