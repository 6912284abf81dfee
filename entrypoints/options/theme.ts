const KEY = 'theme';

export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** The colours chosen on this device; the system's where nothing was chosen or nothing can be kept. */
export function chosenTheme(): Theme {
	const kept = store()?.getItem(KEY);
	return THEMES.find((theme) => theme === kept) ?? 'system';
}

/** Keeps the choice and shows it at once. */
export function chooseTheme(theme: Theme): void {
	store()?.setItem(KEY, theme);
	applyTheme(theme);
}

/** Shows a page in the chosen colours, also when another page of ours changes the choice. */
export function followTheme(): void {
	applyTheme(chosenTheme());
	addEventListener('storage', (event) => {
		if (event.key === KEY || event.key === null) applyTheme(chosenTheme());
	});
}

function applyTheme(theme: Theme): void {
	if (theme === 'system') delete document.documentElement.dataset.theme;
	else document.documentElement.dataset.theme = theme;
}

/** localStorage, because it answers before the first picture is drawn; null where site data is switched off. */
function store(): Storage | null {
	try {
		return localStorage;
	} catch (error) {
		if (error instanceof DOMException) return null;
		throw error;
	}
}
