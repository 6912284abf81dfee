/** What a test brings into a page of the extension: the store itself, on the browser's own database. */
export { addHighlight } from '../../lib/store/annotate.ts';
export { edit, editText } from '../../lib/store/edit.ts';
export { readFile } from '../../lib/store/file/read.ts';
export { takeIn } from '../../lib/store/file/take-in.ts';
export { writeFile } from '../../lib/store/file/write.ts';
export { load } from '../../lib/store/opened.ts';
export { renew } from '../../lib/store/renew.ts';
export { list, save } from '../../lib/store/saved-postings.ts';
