import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { LANGUAGES, type Language, languageFor } from '../words/languages.ts';

/*
What a person chose, on this device. Each choice has a key of its own in storage.local, so that two pages that change
different ones at once lose nothing. A value that is missing or damaged is the usual one.
*/

export const ROLES = ['candidate', 'recruiter'] as const;
export const THEMES = ['system', 'light', 'dark'] as const;

const PREFIX = 'setting.';
/** Rises when a value changes its meaning; what an older version stored is then brought over where it is read. */
const SCHEMA = 1;

const SHAPE = {
	/** Who reads; null until it was chosen. */
	role: z.catch(z.nullable(z.literal(ROLES)), null),
	theme: z.catch(z.literal(THEMES), 'system'),
	/** `auto`: as the browser's own words. */
	language: z.catch(z.literal(['auto', ...LANGUAGES]), 'auto'),
	/** Whether quotes are marked on the page beside the panel. */
	marks: z.catch(z.boolean(), true),
	/** Weights of the rubric that were changed, by score and check, 0 to 5. */
	weights: z.catch(z.record(z.string(), z.record(z.string(), z.number().check(z.gte(0), z.lte(5)))), {}),
};
const Settings = z.object(SHAPE);
export type Settings = z.infer<typeof Settings>;

const NAMES = Object.keys(SHAPE) as (keyof Settings)[];

/** All settings; the usual ones where nothing was chosen. */
export async function readSettings(): Promise<Settings> {
	const stored = await browser.storage.local.get(NAMES.map((name) => PREFIX + name));
	return Settings.parse(Object.fromEntries(NAMES.map((name) => [name, stored[PREFIX + name]])));
}

/** True once something was chosen. */
export async function hasSettings(): Promise<boolean> {
	return `${PREFIX}schema` in (await browser.storage.local.get(`${PREFIX}schema`));
}

/** Keeps what changed; every open page hears of it. */
export async function changeSettings(changed: Partial<Settings>): Promise<void> {
	const entries = Object.entries(changed).map(([name, value]) => [PREFIX + name, value]);
	await browser.storage.local.set({ ...Object.fromEntries(entries), [`${PREFIX}schema`]: SCHEMA });
}

/** Calls back with all settings when one has changed, here or in another page. Returns what ends it. */
export function onSettings(callback: (settings: Settings) => void): () => void {
	const listener = (changes: Record<string, unknown>) => {
		if (NAMES.some((name) => PREFIX + name in changes)) void readSettings().then(callback);
	};
	browser.storage.local.onChanged.addListener(listener);
	return () => browser.storage.local.onChanged.removeListener(listener);
}

/** The language to speak: the chosen one, or the one nearest to the browser's own. */
export function languageOf(settings: Pick<Settings, 'language'>): Language {
	return settings.language === 'auto' ? languageFor([browser.i18n.getUILanguage()]) : settings.language;
}
