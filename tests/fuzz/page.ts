import { extract } from '../extract/extract.ts';
import { documentOf } from './html-document.ts';

const ADDRESSES = ['https://jobs.example.com/jobs/42', 'https://www.linkedin.com/jobs/view/4460000001/', 'about:blank'];

// In happy-dom a template has its content for children; in a browser it has none.
Object.defineProperty(HTMLTemplateElement.prototype, 'firstChild', { get: () => null });

/** Reading throws nothing, changes nothing, says the same again. */
export function lookAtPage(html: string): string | null {
	const doc = documentOf(html);
	const wrong = lookAtDocument(doc);
	// Frames, and what happy-dom keeps for each, go with the elements.
	doc.replaceChildren();
	return wrong;
}

function lookAtDocument(doc: Document): string | null {
	const before = shapeOf(doc);
	for (const address of ADDRESSES) {
		const url = new URL(address);
		const first = extract(doc, url);
		if (JSON.stringify(extract(doc, url)) !== JSON.stringify(first))
			return `${address}: another answer the second time`;
		if (shapeOf(doc) !== before) return `${address}: the page was changed`;
	}
	return null;
}

/** All that a document holds. (happy-dom's own HTML of it breaks on a template inside an SVG.) */
function shapeOf(node: Node): string {
	const attributes = node instanceof Element ? [...node.attributes].map(({ name, value }) => [name, value]) : [];
	const children = [...(node instanceof HTMLTemplateElement ? node.content : node).childNodes].map(shapeOf);
	return `${JSON.stringify([node.nodeName, node.nodeValue, attributes])}(${children.join()})`;
}
