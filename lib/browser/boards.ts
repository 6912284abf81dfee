import { browser } from 'wxt/browser';
import { type Board, boardAt, boards } from '../extract/boards.ts';

/*
A board is on as long as the browser grants us its hosts. That is the only record of it: a permission that is taken
back in the browser's own pages switches the board off, too.
*/

/** The ids of the boards that are switched on; also those of which only some hosts are granted. */
export async function boardsOn(): Promise<ReadonlySet<string>> {
	const granted = new Set(await grantedHosts());
	return new Set(boards.filter(({ matches }) => matches.some((host) => granted.has(host))).map(({ id }) => id));
}

/** The match patterns of boards' hosts that are granted. */
export async function grantedHosts(): Promise<string[]> {
	const granted = new Set((await browser.permissions.getAll()).origins);
	return boards.flatMap(({ matches }) => matches).filter((host) => granted.has(host));
}

/** True if the page at this address may be read without a click. */
export async function mayRead(url: URL): Promise<boolean> {
	return boardAt(url) !== null && (await browser.permissions.contains({ origins: [`${url.origin}/*`] }));
}

/**
 * Asks the person for a board's hosts; false when they say no. Browsers ask only as the direct answer to a click, so
 * call it first thing in the handler. What follows from a yes is done by the background, which outlives a popup.
 */
export async function switchOn({ matches }: Board): Promise<boolean> {
	return await browser.permissions.request({ origins: [...matches] });
}

export async function switchOff({ matches }: Board): Promise<void> {
	const granted = new Set(await grantedHosts());
	await browser.permissions.remove({ origins: matches.filter((host) => granted.has(host)) });
}

/** Calls back whenever hosts were granted or taken back. Returns what ends it. */
export function onBoards(callback: () => void): () => void {
	browser.permissions.onAdded.addListener(callback);
	browser.permissions.onRemoved.addListener(callback);
	return () => {
		browser.permissions.onAdded.removeListener(callback);
		browser.permissions.onRemoved.removeListener(callback);
	};
}

const OFFERED = 'boardsOffered';

/** The board to offer on a page that is open for the first time; null where none is to be offered (any more). */
export async function boardToOffer(address: string): Promise<Board | null> {
	const board = URL.canParse(address) ? boardAt(new URL(address)) : null;
	if (!board || (await boardsOn()).has(board.id)) return null;
	return (await offered()).includes(board.id) ? null : board;
}

/** The answer was given, whatever it was: this board is not offered again. */
export async function rememberOffer({ id }: Board): Promise<void> {
	await browser.storage.local.set({ [OFFERED]: [...new Set([...(await offered()), id])] });
}

async function offered(): Promise<string[]> {
	const { [OFFERED]: ids } = await browser.storage.local.get(OFFERED);
	return Array.isArray(ids) ? ids.filter((id) => typeof id === 'string') : [];
}
