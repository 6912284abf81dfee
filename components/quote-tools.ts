import { createContext } from 'preact';
import type { Quote } from '../lib/analysis/types.ts';
import type { Sighting } from '../lib/marks/messages.ts';

/** What came of looking for words on the page; `closed`: the page lets us in no more; `unsupported`: the browser cannot. */
export type Sought = Sighting | 'closed' | 'unsupported';

/** What can be done with the quotes of a report where it is shown. */
export interface QuoteTools {
	/** Brings the words into sight on the page beside; null where there is no page. */
	readonly reveal: ((quote: Quote) => void) | null;
	/** What came of the last of these. */
	readonly sought: { readonly quote: Quote; readonly outcome: Sought } | null;
}

export const QuoteToolsContext = createContext<QuoteTools>({ reveal: null, sought: null });
