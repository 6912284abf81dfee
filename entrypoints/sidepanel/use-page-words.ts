import { useEffect, useState } from 'preact/hooks';
import type { PageWords } from '../../components/annotations.ts';
import { finder } from '../../lib/anchor/find.ts';
import { onWords } from '../../lib/browser/asked-words.ts';
import { injectSelection, type Selected } from '../../lib/browser/injection.ts';

/**
 * Words of the page that are to be highlighted, found in the posting's text: those that "Highlight in Groundwork" brings,
 * and those that are selected when it is asked for here. `text`: the posting's; null while there is none.
 */
export function usePageWords(text: string | null, tabId: number, fail: (error: unknown) => void): PageWords {
	const [asked, setAsked] = useState<Selected | 'nothing' | null>(null);
	const [place, setPlace] = useState<PageWords['place']>(null);
	useEffect(() => onWords(setAsked, fail), []);
	useEffect(() => {
		if (asked === null || text === null) return;
		setAsked(null);
		setPlace(asked === 'nothing' || !asked.text.trim() ? { kind: 'nothing-selected' } : find(text, asked));
	}, [asked, text]);
	const take = async () => setAsked((await injectSelection(tabId)) ?? 'nothing');
	return { place, take: tabId < 0 ? null : () => void take().catch(fail) };
}

function find(text: string, { text: exact, before, after }: Selected): PageWords['place'] {
	const found = finder(text)([
		{ type: 'TextQuoteSelector', exact, prefix: before, suffix: after },
		{ type: 'TextPositionSelector', start: 0, end: 0 },
	]);
	return found.kind === 'orphaned'
		? { kind: 'not-in-text' }
		: { kind: 'found', range: { start: found.start, end: found.end } };
}
