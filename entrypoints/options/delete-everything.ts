import { browser } from 'wxt/browser';
import type { Wiped } from '../../components/YourData.tsx';
import { grantedHosts } from '../../lib/browser/boards.ts';
import { deleteEverything } from '../../lib/store/wipe.ts';

/** Deletes what was ever saved, chosen or typed in this browser: the postings, the settings, the boards that may be
 * read, the drafts. */
export async function wipeAll(): Promise<Wiped> {
	const outcome = await deleteEverything();
	const hosts = await grantedHosts();
	if (hosts.length > 0) await browser.permissions.remove({ origins: hosts });
	await browser.storage.local.clear();
	await browser.storage.session.clear();
	localStorage.clear();
	sessionStorage.clear();
	if (outcome.kind === 'wiped') return 'done';
	return outcome.reason === 'blocked' ? 'blocked' : 'failed';
}
