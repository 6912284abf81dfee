import { createInstance, type FormatterModule } from 'i18next';
import type { en } from './en/index.ts';
import { CATALOGUES, type Language } from './languages.ts';
import { numbersIn } from './own-forms.ts';

declare module 'i18next' {
	interface CustomTypeOptions {
		resources: { translation: typeof en };
		strictKeyChecks: true;
	}
}

/** A number in a sentence is written as it is read: "10,000". */
const NUMBERS: FormatterModule = {
	type: 'formatter',
	init() {},
	add() {},
	addCached() {},
	format: (value: unknown, _format, language) =>
		typeof value === 'number' ? numbersIn(language as Language).format(value) : (value as string),
};

const i18n = createInstance({
	lng: 'en',
	// Every language is whole: nothing is ever said in another one.
	fallbackLng: false,
	resources: {},
	initAsync: false,
	// Words go into text nodes and lines of JSON, never into HTML.
	interpolation: { escapeValue: false, alwaysFormat: true },
});
i18n.use(NUMBERS).init();

/** From now on everything is said in this language. To be awaited before the first word. */
export async function speak(language: Language): Promise<void> {
	if (!i18n.hasResourceBundle(language, 'translation')) {
		i18n.addResourceBundle(language, 'translation', await CATALOGUES[language]());
	}
	await i18n.changeLanguage(language);
}

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
