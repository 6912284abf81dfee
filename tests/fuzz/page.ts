import { lookAtDocument } from './document.ts';
import { documentOf } from './html-document.ts';

// In happy-dom a template has its content for children; in a browser it has none.
Object.defineProperty(HTMLTemplateElement.prototype, 'firstChild', { get: () => null });

export function lookAtPage(html: string): string | null {
	const doc = documentOf(html);
	const wrong = lookAtDocument(doc);
	// Frames, and what happy-dom keeps for each, go with the elements.
	doc.replaceChildren();
	return wrong;
}
