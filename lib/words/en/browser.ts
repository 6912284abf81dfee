/** What the browser shows by itself: in its lists of extensions and shortcuts, and in its menus. */
export const browserWords = {
	/** At most 132 characters, the browsers' limit. */
	description: 'Reads a job posting as a careful, experienced reader would, with its own words as proof.',
	/** The toolbar button, as the browser's list of shortcuts names it. */
	menu: {
		analyseSelection: 'Analyse the selected text',
	},
} as const;
