import type { Highlight } from '../lib/store/annotations.ts';
import { say } from '../lib/words/index.ts';
import './MeaningSign.css';

export type HighlightMeaning = Highlight['meaning'];
export const HIGHLIGHT_MEANINGS: readonly HighlightMeaning[] = ['promising', 'worrying', 'question', 'fact'];

/** A meaning as a line, the same one that stands under the words, with its name. */
export function MeaningSign({ meaning }: { meaning: HighlightMeaning }) {
	return <span class={`meaning mine mine--${meaning}`}>{say(`annotate.meaning.${meaning}`)}</span>;
}
