import { type Browser, browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { Asked, Told } from '../lib/marks/messages.ts';
import { canMark, PageMarks } from '../lib/marks/page-marks.ts';

/** A page that keeps drawing itself is looked at again when it has been still for so long, in ms. */
const STILL_MS = 600;

/**
 * Waits for the panel that brought it into the page, marks what that asks for, and takes all marks away when the panel
 * goes: when it closes, when the page leaves, when the extension is updated. Their style sheets, which colour nothing
 * without them, are the panel's to take away. Answers the name of the connection it waits for, or null where the browser
 * cannot mark words.
 */
export default defineUnlistedScript((): string | null => {
	if (!canMark()) return null;
	// So that nothing left over from an earlier panel answers as well.
	const name = `marks ${Math.random()}`;
	const meet = (port: Browser.runtime.Port) => {
		if (port.name !== name) return;
		browser.runtime.onConnect.removeListener(meet);
		serve(port);
	};
	browser.runtime.onConnect.addListener(meet);
	return name;
});

function serve(port: Browser.runtime.Port): void {
	const marks = new PageMarks();
	const tell = (told: Told) => port.postMessage(told);
	const onClick = (event: MouseEvent) => {
		if (!event.isTrusted || event.button !== 0 || getSelection()?.isCollapsed === false) return;
		const id = marks.markAt(event.clientX, event.clientY);
		if (id !== null) tell({ kind: 'clicked', id });
	};
	let timer: ReturnType<typeof setTimeout> | undefined;
	const refreshSoon = () => {
		clearTimeout(timer);
		timer = setTimeout(() => marks.refresh(), STILL_MS);
	};
	const drawn = new MutationObserver(refreshSoon);
	const darkness = matchMedia('(prefers-color-scheme: dark)');
	const end = () => {
		clearTimeout(timer);
		drawn.disconnect();
		darkness.removeEventListener('change', refreshSoon);
		removeEventListener('click', onClick, true);
		removeEventListener('pagehide', end);
		marks.clear();
	};
	port.onMessage.addListener((asked: Asked) => {
		if (asked.kind === 'place') tell({ kind: 'placed', turn: asked.turn, found: marks.place(asked.marks) });
		else if (asked.kind === 'paint') marks.paint(asked.on);
		else if (asked.kind === 'reveal')
			tell({ kind: 'revealed', turn: asked.turn, sighting: marks.reveal(asked.selectors) });
		else marks.unreveal();
	});
	port.onDisconnect.addListener(end);
	addEventListener('pagehide', end);
	addEventListener('click', onClick, { capture: true, passive: true });
	drawn.observe(document, { childList: true, characterData: true, subtree: true });
	// A page's own switch between dark and light stands at its root or body.
	for (const root of document.querySelectorAll('html, body')) drawn.observe(root, { attributes: true });
	darkness.addEventListener('change', refreshSoon);
}
