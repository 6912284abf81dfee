import { extract } from '../extract/extract.ts';

const ADDRESSES = ['https://jobs.example.com/jobs/42', 'https://www.linkedin.com/jobs/view/4460000001/', 'about:blank'];

/** Reading throws nothing, changes nothing, says the same again. */
export function lookAtDocument(doc: Document): string | null {
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
	const attributes = isElement(node) ? [...node.attributes].map(({ name, value }) => [name, value]) : [];
	const { childNodes } = node.nodeName === 'TEMPLATE' ? (node as HTMLTemplateElement).content : node;
	return `${JSON.stringify([node.nodeName, node.nodeValue, attributes])}(${[...childNodes].map(shapeOf).join()})`;
}

/** Of any window: a shown page's classes are not the test's. */
const isElement = (node: Node): node is Element => node.nodeType === 1;
