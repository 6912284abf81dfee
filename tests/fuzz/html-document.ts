import { type DefaultTreeAdapterMap, parse, defaultTreeAdapter as tree } from 'parse5';

type Parsed = DefaultTreeAdapterMap['node'];

/**
 * The document that a browser makes of any HTML, in the test's DOM. happy-dom's own parser knows little of the standard's
 * repairs (tables, a second body, elements that end in the wrong order) and throws for some pages.
 */
export function documentOf(html: string): Document {
	const doc = new DOMParser().parseFromString('', 'text/html');
	doc.replaceChildren();
	fill(doc, doc, parse(html).childNodes);
	return doc;
}

function fill(doc: Document, parent: Node, children: readonly Parsed[]): void {
	for (const child of children) {
		if (tree.isTextNode(child)) parent.appendChild(doc.createTextNode(child.value));
		if (tree.isCommentNode(child)) parent.appendChild(doc.createComment(child.data));
		if (!tree.isElementNode(child)) continue;
		const element = doc.createElementNS(child.namespaceURI, child.tagName);
		for (const { namespace, prefix, name, value } of child.attrs)
			element.setAttributeNS(namespace ?? null, prefix ? `${prefix}:${name}` : name, value);
		if ('content' in child && element instanceof HTMLTemplateElement)
			fill(doc, element.content, child.content.childNodes);
		fill(doc, element, child.childNodes);
		parent.appendChild(element);
	}
}
