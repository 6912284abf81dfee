/** Words in the browser's own menus. */
export const menu = {
	analyseSelection: 'Read the selected text as a job posting',
} as const;
