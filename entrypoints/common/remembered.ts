import { languageOf, ROLES, type Settings, THEMES } from '../../lib/browser/settings.ts';
import { LANGUAGES, type Language, languageFor } from '../../lib/words/languages.ts';

/** What a page must know before it draws its first picture. */
export interface Looks {
	readonly theme: Settings['theme'];
	readonly language: Language;
	readonly role: NonNullable<Settings['role']>;
}

export function looksOf(settings: Settings): Looks {
	return { theme: settings.theme, language: languageOf(settings), role: settings.role ?? 'candidate' };
}

/**
 * A copy of what was chosen, in localStorage: it answers before the first picture is drawn, the settings themselves only
 * after. Nothing is lost with it.
 */
export function rememberedLooks(): Looks {
	const kept = store();
	return {
		theme: THEMES.find((one) => one === kept?.getItem('theme')) ?? 'system',
		language: LANGUAGES.find((one) => one === kept?.getItem('language')) ?? languageFor([navigator.language]),
		role: ROLES.find((one) => one === kept?.getItem('role')) ?? 'candidate',
	};
}

export function rememberLooks(looks: Looks): void {
	const kept = store();
	for (const [name, value] of Object.entries(looks)) kept?.setItem(name, value);
}

/** null where site data is switched off. */
function store(): Storage | null {
	try {
		return localStorage;
	} catch (error) {
		if (error instanceof DOMException) return null;
		throw error;
	}
}
