import { createInstance } from 'i18next';
import { en } from './en/index.ts';

declare module 'i18next' {
	interface CustomTypeOptions {
		resources: { translation: typeof en };
		strictKeyChecks: true;
	}
}

/** The shape every language has: English's keys, any words. */
type Words<T> = { readonly [K in keyof T]: T[K] extends string ? string : Words<T[K]> };
export type Catalogue = Words<typeof en>;

/** One catalogue a language, by BCP 47 tag. */
const CATALOGUES = { en } as const satisfies Record<string, Catalogue>;

export type Language = keyof typeof CATALOGUES;
export const LANGUAGES = Object.keys(CATALOGUES) as Language[];

const i18n = createInstance({
	resources: Object.fromEntries(LANGUAGES.map((language) => [language, { translation: CATALOGUES[language] }])),
	lng: 'en',
	fallbackLng: 'en',
	initAsync: false,
	// Words go into text nodes and lines of JSON, never into HTML.
	interpolation: { escapeValue: false },
});
i18n.init();

/** The words for a key, with `{{terms}}` set in; `count` picks the plural form. */
export const say = i18n.t;

/** True if the catalogue has this key: for keys that come from data, such as an outcome's note. */
export function hasWords(key: string): boolean {
	return i18n.exists(key);
}

/** The language of the interface. */
export function language(): Language {
	return i18n.language as Language;
}
