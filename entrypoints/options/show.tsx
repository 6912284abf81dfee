import { cloneElement, render, type VNode } from 'preact';
import '../../components/styles/index.css';
import { languageOf, onSettings, readSettings, type Settings } from '../../lib/browser/settings.ts';
import { say, speak } from '../../lib/words/index.ts';
import type { Language } from '../../lib/words/languages.ts';
import { rememberedLooks, rememberLooks } from './remembered.ts';

/**
 * Draws a page of the extension in the chosen colours and language, and again when they change; `title` names it in its
 * tab.
 */
export async function showPage(page: VNode, title?: () => string): Promise<void> {
	const place = document.getElementById('app');
	if (!place) throw new Error('The page has no #app');
	const draw = async (theme: Settings['theme'], language: Language) => {
		applyTheme(theme);
		if (document.documentElement.lang === language && place.hasChildNodes()) return;
		await speak(language);
		document.documentElement.lang = language;
		if (title) document.title = `${title()} · ${say('faces.app.name')}`;
		// A fresh copy: the same one would not be drawn again.
		render(cloneElement(page), place);
	};
	const follow = (settings: Settings) => {
		rememberLooks(settings);
		return draw(settings.theme, languageOf(settings));
	};
	const { theme, language } = rememberedLooks();
	await draw(theme, language);
	onSettings((settings) => void follow(settings));
	await follow(await readSettings());
}

function applyTheme(theme: Settings['theme']): void {
	if (theme === 'system') delete document.documentElement.dataset.theme;
	else document.documentElement.dataset.theme = theme;
}
