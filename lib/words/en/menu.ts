/** Entries of the browser's own menus. */
export const menu = {
	analyseSelection: 'Analyse the selected text',
} as const;
