import { type ComponentChild, render } from 'preact';
import '../../components/styles/index.css';
import { followTheme } from './theme.ts';

/** Draws a page of the extension in the chosen colours. */
export function showPage(page: ComponentChild): void {
	const place = document.getElementById('app');
	if (!place) throw new Error('The page has no #app');
	followTheme();
	render(page, place);
}
