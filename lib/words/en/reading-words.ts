/** Words of a search that reads every posting before it answers. */
export const readingWords = {
	title: 'Reading your postings for this search',
	text: 'Each is read once for its words. The next search is quick.',
	progress: 'Read',
	stop: 'Stop',
	stopped: {
		title: 'Stopped before all was read',
		text: 'The search looks at every posting. What was read stays read.',
	},
	readOn: 'Read on',
} as const;
