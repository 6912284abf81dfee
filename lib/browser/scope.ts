import { browser } from 'wxt/browser';
import * as z from 'zod/mini';

/*
Which postings a page is about, in its address after the #: few by their ids (`ids=a,b`), many by a name under which the
browser keeps them until it closes (`set=…`); anything else is a view of the list.
*/

const Ids = z.array(z.string());
/** So many ids fit into an address that can still be read. */
const FEW = 40;
const PREFIX = 'scope.';

/** An address for these postings. */
export async function scopeAddress(ids: readonly string[]): Promise<string> {
	if (ids.length <= FEW) return `ids=${ids.map(encodeURIComponent).join(',')}`;
	const name = crypto.randomUUID();
	await browser.storage.session.set({ [PREFIX + name]: ids });
	return `set=${name}`;
}

/** The postings of an address; null: it names none, so it is a view. A name that is gone stands for none. */
export async function scopeIds(hash: string): Promise<ReadonlySet<string> | null> {
	const address = new URLSearchParams(hash);
	const ids = address.get('ids');
	if (ids !== null) return new Set(ids.split(',').filter((id) => id !== ''));
	const name = address.get('set');
	if (name === null) return null;
	const stored = Ids.safeParse((await browser.storage.session.get(PREFIX + name))[PREFIX + name]);
	return new Set(stored.success ? stored.data : []);
}
