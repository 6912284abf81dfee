/** A page of ours that could not be drawn. */
export const broken = {
	title: 'This page has stopped',
	text: 'The mistake is ours, and nothing that you saved was touched. Open the page anew. If it stops again, take your data out as it is stored and tell us what the program said.',
	reload: 'Open this page anew',
	toList: 'Open the list',
} as const;
