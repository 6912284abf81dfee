import { cloneElement, render, type VNode } from 'preact';
import { Boundary } from '../../components/Boundary.tsx';
import { Reader } from '../../components/reader.ts';
import '../../components/styles/index.css';
import { hasFreshJournal } from '../../lib/browser/journal.ts';
import { openList } from '../../lib/browser/open.ts';
import { changeSettings, hasSettings, onSettings, readSettings, type Settings } from '../../lib/browser/settings.ts';
import { journalIsFresh } from '../../lib/store/journal.ts';
import { say, speak } from '../../lib/words/index.ts';
import { type Looks, looksOf, rememberedLooks, rememberLooks } from './remembered.ts';

/**
 * Draws a page of the extension in the chosen colours and language and for who reads, and again when that changes;
 * `title` names it in its tab.
 */
export async function showPage(page: VNode, title?: () => string): Promise<void> {
	const place = document.getElementById('app');
	if (!place) throw new Error('The page has no #app');
	let shown = '';
	const draw = async (looks: Looks) => {
		const { theme, language, role } = looks;
		const now = JSON.stringify(looks);
		if (now === shown) return;
		shown = now;
		applyTheme(theme);
		await speak(language);
		document.documentElement.lang = language;
		if (title) document.title = `${title()} · ${say('faces.app.name')}`;
		// A fresh copy: the same one would not be drawn again.
		render(
			<Boundary reload={() => location.reload()} openList={() => void openList()} saveRaw={saveRawLater}>
				<Reader.Provider value={role}>{cloneElement(page)}</Reader.Provider>
			</Boundary>,
			place,
		);
	};
	const follow = (settings: Settings) => {
		const looks = looksOf(settings);
		rememberLooks(looks);
		return draw(looks);
	};
	// Words that are typed right before a page is closed have no time to wait for a journal.
	void hasFreshJournal().then((isFresh) => isFresh && journalIsFresh(), console.error);
	const remembered = rememberedLooks();
	await draw(remembered);
	onSettings((settings) => void follow(settings));
	// Version 0.1.0 kept the colours in localStorage alone.
	if (remembered.theme !== 'system' && !(await hasSettings())) await changeSettings({ theme: remembered.theme });
	await follow(await readSettings());
}

/** What only a broken page needs loads when it is asked for. */
const saveRawLater = async () => (await import('./save-raw.ts')).saveRaw();

function applyTheme(theme: Looks['theme']): void {
	if (theme === 'system') delete document.documentElement.dataset.theme;
	else document.documentElement.dataset.theme = theme;
}
