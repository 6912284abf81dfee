/** What the browser shows by itself: in its lists of extensions and shortcuts, and in its menus. */
export const browserWords = {
	/** At most 132 characters, the browsers' limit. */
	description: 'Reads a job posting as a careful, experienced reader would, with its own words as proof.',
	/** The toolbar button, as the browser's list of shortcuts names it. */
	menu: {
		analyseSelection: 'Analyse the selected text',
		highlightSelection: 'Highlight in Groundwork',
	},
	/** The toolbar button's title while it carries a badge. */
	badge: {
		stage: {
			0: 'Groundwork: stage 0 shown, awareness',
			1: 'Groundwork: stage 1 shown, organic experimentation',
			2: 'Groundwork: stage 2 shown, coordinated pilots',
			3: 'Groundwork: stage 3 shown, scaling adoption',
		},
		unknown: 'Groundwork: no stage shown, the text cannot tell',
		otherRole: 'Groundwork: another kind of role',
	},
} as const;
