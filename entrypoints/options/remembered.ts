import { languageOf, type Settings, THEMES } from '../../lib/browser/settings.ts';
import { LANGUAGES, type Language, languageFor } from '../../lib/words/languages.ts';

/** What a page must know before it draws its first picture. */
type Looks = { theme: Settings['theme']; language: Language };

/**
 * A copy of what was chosen, in localStorage: it answers before the first picture is drawn, the settings themselves only
 * after. Nothing is lost with it.
 */
export function rememberedLooks(): Looks {
	const kept = store();
	const theme = THEMES.find((one) => one === kept?.getItem('theme')) ?? 'system';
	const language = LANGUAGES.find((one) => one === kept?.getItem('language')) ?? languageFor([navigator.language]);
	return { theme, language };
}

export function rememberLooks(settings: Settings): void {
	const kept = store();
	kept?.setItem('theme', settings.theme);
	kept?.setItem('language', languageOf(settings));
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
