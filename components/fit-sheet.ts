/** The height that paper leaves for words, mm: a letter is the shortest of the usual ones, with margins of 15. */
const PAGE = 249;
const PAGES = 2;
/** What a browser lays out otherwise on paper than on the screen. */
const SAFE = 0.96;
const STEPS = [0, 1, 2, 3] as const;

/**
 * Makes a sheet as small as two pages ask for: `data-fit` 0 is as it should be, 3 cuts answers and the note, of which
 * `--kept` is left. The sheet is laid out for a moment, unseen.
 */
export function fitSheet(sheet: HTMLElement): void {
	sheet.classList.add('sheet--measured');
	sheet.style.removeProperty('--kept');
	const room = PAGES * PAGE * millimetre(sheet) * SAFE;
	const step = STEPS.find((one) => {
		sheet.dataset.fit = String(one);
		return needed(sheet) <= room;
	});
	if (step === undefined) cutNote(sheet, room);
	sheet.classList.remove('sheet--measured');
}

/** What cannot be broken may leave as much of the first page empty as it is high itself. */
function needed(sheet: HTMLElement): number {
	const whole = [...sheet.querySelectorAll<HTMLElement>('.sheet__questions > li')];
	return sheet.offsetHeight + Math.max(0, ...whole.map(({ offsetHeight }) => offsetHeight));
}

/** Cuts the note after the last line that has room. */
function cutNote(sheet: HTMLElement, room: number): void {
	const note = sheet.querySelector<HTMLElement>('.sheet__kept');
	if (!note) return;
	const { top, height } = note.getBoundingClientRect();
	const most = Math.max(0, room - (needed(sheet) - height));
	const words = document.createRange();
	words.selectNodeContents(note);
	const ends = [...words.getClientRects()].map(({ bottom }) => Math.ceil(bottom - top)).filter((end) => end <= most);
	sheet.style.setProperty('--kept', `${Math.max(0, ...ends)}px`);
}

/** A millimetre of the sheet on the screen, px. */
function millimetre(sheet: HTMLElement): number {
	return sheet.offsetWidth / 180;
}
