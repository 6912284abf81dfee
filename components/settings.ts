import type { Language } from '../lib/words/languages.ts';

/** What a person chose. */
export interface Settings {
	readonly role: 'candidate' | 'recruiter' | null;
	readonly theme: 'system' | 'light' | 'dark';
	/** `auto`: as the browser's own words. */
	readonly language: 'auto' | Language;
}
