import type { Catalogue, Words } from './catalogue.ts';
import { browserWords as de } from './de/browser.ts';
import { statusNames as deStatus } from './de/status.ts';
import { browserWords as en } from './en/browser.ts';
import { statusNames as enStatus } from './en/status.ts';
import { browserWords as ka } from './ka/browser.ts';
import { statusNames as kaStatus } from './ka/status.ts';

/*
A language is whole or it is not here. To add one: make its folder beside en/ with the same files, each
`satisfies Words<typeof …>` of its English twin, and enter it five times below.
*/

/** The languages of the interface, by BCP 47 tag. */
export const LANGUAGES = ['en', 'de', 'ka'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Each in its own words: not every browser knows them. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { en: 'English', de: 'Deutsch', ka: 'ქართული' };

/** A page loads the one that it speaks. */
export const CATALOGUES: Readonly<Record<Language, () => Promise<Catalogue>>> = {
	en: async () => (await import('./en/index.ts')).en,
	de: async () => (await import('./de/index.ts')).de,
	ka: async () => (await import('./ka/index.ts')).ka,
};

/** What the browser shows by itself. Few words, so that the background has them all without a page's catalogue. */
export const BROWSER_WORDS: Readonly<Record<Language, Words<typeof en>>> = { en, de, ka };

/** The usual statuses in every language: a table that was made in one is known again in another. */
export const STATUS_WORDS: Readonly<Record<Language, Words<typeof enStatus>>> = {
	en: enStatus,
	de: deStatus,
	ka: kaStatus,
};

/** The first of the wanted languages that there is, whatever its region; English where there is none. */
export function languageFor(wanted: readonly string[]): Language {
	const bases = wanted.map((tag) => tag.toLowerCase().split(/[-_]/, 1)[0]);
	return bases.flatMap((base) => LANGUAGES.filter((language) => language === base))[0] ?? 'en';
}
