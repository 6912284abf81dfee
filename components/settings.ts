import type { Weights } from '../lib/analysis/rubric.ts';
import type { Language } from '../lib/words/languages.ts';
import type { Asker } from '../lib/words/questions.ts';

/** What a person chose. */
export interface Settings {
	readonly role: Asker | null;
	readonly theme: 'system' | 'light' | 'dark';
	/** `auto`: as the browser's own words. */
	readonly language: 'auto' | Language;
	/** Weights of the rubric that were changed, by score and check, 0 to 5. */
	readonly weights: Weights;
}
