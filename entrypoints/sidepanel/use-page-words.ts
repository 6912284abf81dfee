import { useEffect, useState } from 'preact/hooks';
import type { PageWords } from '../../components/annotations.ts';
import { finder } from '../../lib/anchor/find.ts';
import { onWords } from '../../lib/browser/asked-words.ts';
import { injectSelection, type Selected } from '../../lib/browser/injection.ts';
import type { Posting } from '../../lib/posting.ts';

/**
 * Words of the page that are to be highlighted, found in the posting's text: those that "Highlight in Groundwork" brings,
 * and those that are selected when it is asked for here. `posting`: the one on show; null while there is none.
 */
export function usePageWords(posting: Posting | null, tabId: number, fail: (error: unknown) => void): PageWords {
	const [asked, setAsked] = useState<Selected | 'nothing' | null>(null);
	/** A place, and the posting in whose text it is: it is none in the next one's. */
	const [found, setFound] = useState<{ posting: Posting; place: PageWords['place'] } | null>(null);
	useEffect(() => onWords(setAsked, fail), []);
	useEffect(() => {
		if (asked === null || posting === null) return;
		setAsked(null);
		const isNothing = asked === 'nothing' || !asked.text.trim();
		setFound({ posting, place: isNothing ? { kind: 'nothing-selected' } : find(posting.text, asked) });
	}, [asked, posting]);
	const take = async () => setAsked((await injectSelection(tabId)) ?? 'nothing');
	const place = found !== null && found.posting === posting ? found.place : null;
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
