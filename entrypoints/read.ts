import type { Extraction } from '../lib/extract/adapter.ts';
import { type BoardScript, readPage } from '../lib/extract/page-script.ts';

declare global {
	/** Left by the script of the page's board, if it has one; the page itself cannot see or set it. */
	var groundworkBoard: BoardScript | undefined;
}

/** Answers what reading the page it is brought into comes to, and the address `at` which it was read. */
export default {
	// What `defineUnlistedScript` makes of a function, without the function: every byte of this script is weighed.
	main: (): Extraction & { at: string } => ({
		...readPage(document, new URL(location.href), globalThis.groundworkBoard),
		at: location.href,
	}),
};
