import { lookAtDocument } from '../fuzz/document.ts';

/** What must hold of any page, in a browser: of the document alone, and of one that is shown, where nothing runs. */
export function look(html: string): string | null {
	const wrong = lookAtDocument(new DOMParser().parseFromString(html, 'text/html'));
	if (wrong !== null) return wrong;
	const frame = document.createElement('iframe');
	frame.sandbox.add('allow-same-origin');
	document.body.append(frame);
	try {
		const shown = frame.contentDocument as Document;
		shown.open();
		shown.write(html);
		shown.close();
		const wrongOfShown = lookAtDocument(shown);
		return wrongOfShown && `shown: ${wrongOfShown}`;
	} finally {
		frame.remove();
	}
}
