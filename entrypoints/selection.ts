import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { Selected } from '../lib/browser/injection.ts';
import { pageText } from '../lib/extract/page-text.ts';

/** Characters around the selection: enough to tell the same words at two places apart. */
const AROUND = 200;

/** Answers what is selected in the page it is brought into, as plain text in the shape of a posting's. */
export default defineUnlistedScript((): Selected => {
	const selection = getSelection();
	const ranges = Array.from({ length: selection?.rangeCount ?? 0 }, (_, at) => selection?.getRangeAt(at)).filter(
		(range) => range !== undefined,
	);
	const copy = document.implementation.createHTMLDocument().createElement('div');
	copy.append(...ranges.map((range) => range.cloneContents()));
	const [first, last] = [ranges[0], ranges.at(-1)];
	return {
		title: document.title,
		text: copy.hasChildNodes() ? pageText(copy) : '',
		before: first ? words((around) => around.setEnd(first.startContainer, first.startOffset)).slice(-AROUND) : '',
		after: last ? words((around) => around.setStart(last.endContainer, last.endOffset)).slice(0, AROUND) : '',
	};
});

/** The words of a part of the page. */
function words(cut: (page: Range) => void): string {
	const page = document.createRange();
	page.selectNodeContents(document.body);
	cut(page);
	return page.toString();
}
