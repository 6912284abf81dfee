import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';

let drawn: Element | null = null;

/** Draws a view into a fresh place of the document, effects included; the one before is gone with its listeners. */
export async function draw(view: ComponentChild): Promise<HTMLElement> {
	const before = drawn;
	if (before) await act(() => render(null, before));
	document.body.replaceChildren();
	const place = document.createElement('div');
	document.body.append(place);
	drawn = place;
	await redraw(view, place);
	return place;
}

/** Draws a view again into its place, as a change of its props does. */
export async function redraw(view: ComponentChild, place: Element): Promise<void> {
	await act(() => render(view, place));
}

/** The words on the page, with runs of space folded. */
export const words = (place: Element) => place.textContent.replaceAll(/\s+/g, ' ').trim();

/** The button of this name; an error when there is none. */
export function button(place: Element, name: string): HTMLButtonElement {
	const found = [...place.querySelectorAll('button')].find(
		(one) => (one.getAttribute('aria-label') ?? one.textContent).trim() === name,
	);
	if (!found) throw new Error(`No button "${name}" in: ${words(place)}`);
	return found;
}
