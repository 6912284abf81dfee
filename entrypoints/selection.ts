import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { Selected } from '../lib/browser/injection.ts';
import { pageText } from '../lib/extract/page-text.ts';

/** Answers what is selected in the page it is brought into, as plain text in the shape of a posting's. */
export default defineUnlistedScript((): Selected => {
	const selection = getSelection();
	const ranges = Array.from({ length: selection?.rangeCount ?? 0 }, (_, at) =>
		selection?.getRangeAt(at).cloneContents(),
	);
	const copy = document.implementation.createHTMLDocument().createElement('div');
	copy.append(...ranges.filter((range) => range !== undefined));
	return { title: document.title, text: copy.hasChildNodes() ? pageText(copy) : '' };
});
