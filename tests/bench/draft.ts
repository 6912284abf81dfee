import type { Session } from '../e2e/session.ts';
import { until } from '../e2e/session.ts';

const KEYS = 15;
/** After a key the page is watched for this long, in ms. */
const WATCHED = 400;

/**
 * Times from a key typed at the end of a draft to the last change of the page that it brings, report and marks, drawn;
 * in ms.
 */
export async function draftKeys(session: Session, text: string): Promise<number[]> {
	const { page } = await session.open('/draft.html');
	try {
		await page.bringToFront();
		await page.waitForSelector('textarea');
		await page.evaluate((draft) => {
			const area = document.querySelector('textarea');
			if (!area) throw new Error('The page has no text area');
			area.value = draft;
			area.dispatchEvent(new InputEvent('input', { bubbles: true }));
			area.focus();
			area.setSelectionRange(draft.length, draft.length);
		}, text);
		await until('the report of the draft', () => page.evaluate(() => document.querySelector('.draft-report .verdict')));
		const times: number[] = [];
		for (let key = 0; key < KEYS + 3; key++) {
			const watching = page.evaluate(
				(watched) =>
					new Promise<number>((resolve) => {
						let pressed = 0;
						let drawn = 0;
						addEventListener('keydown', ({ timeStamp }) => (pressed = timeStamp), { capture: true, once: true });
						const observer = new MutationObserver(() =>
							requestAnimationFrame(() => setTimeout(() => (drawn = performance.now()))),
						);
						observer.observe(document.body, {
							subtree: true,
							childList: true,
							characterData: true,
							attributes: true,
						});
						setTimeout(() => {
							observer.disconnect();
							resolve(drawn - pressed);
						}, watched);
					}),
				WATCHED,
			);
			await new Promise((resolve) => setTimeout(resolve, 50));
			await page.keyboard.press(key % 6 === 5 ? 'Space' : 'KeyA');
			const time = await watching;
			if (key >= 3) times.push(time); // the first ones compile
		}
		return times;
	} finally {
		await page.close();
	}
}
