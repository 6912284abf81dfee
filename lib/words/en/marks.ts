/** Words about the marks on a posting's page. */
export const marks = {
	show: 'Show on the page',
	switch: 'Marks on the page',
	legend: {
		label: 'What the marks mean',
		met: 'met',
		partly: 'partly',
		concern: 'concern',
		flag: 'flag',
		inferred: 'inferred',
	},
	sought: {
		shown: 'The page shows these words now.',
		hidden: 'These words are on the page, but folded away. Unfold the text there, then try again.',
		gone: 'These words are no longer on the page.',
		closed: 'The page is closed to us. Click the Groundwork button while it is open.',
		unsupported: 'This browser cannot mark words on a page. A newer version can.',
	},
} as const;
