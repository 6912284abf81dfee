/** Putting right what a page said of title, company and place. */
export const correction = {
	open: 'Correct title, company or place',
	title: 'Title',
	company: 'Company',
	place: 'Place',
	needed: 'A posting needs a title.',
	keep: 'Keep',
} as const;
