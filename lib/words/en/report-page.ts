/** A copy of a page that was not read, to be attached to an issue by hand. */
export const reportPage = {
	title: 'Report this page',
	what: 'You get a file with the structure of this page: its words, names and numbers are replaced; the name of the site and common labels such as “Location” stay. Nothing is sent. If you like, attach the file to an issue by hand.',
	save: 'Download the copy',
	saved: 'The copy is in your downloads, as {{file}}. Have a look at it before you pass it on.',
	refused: 'The browser did not let us read this page. Click the Groundwork button in the toolbar, then try again.',
} as const;
