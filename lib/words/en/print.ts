/** Words of what is printed, and of what is asked before. */
export const print = {
	report: 'Print the report',
	comparison: 'Print the comparison',
	print: 'Print',
	parts: {
		notes: 'What I wrote and rated',
		names: 'Names of companies, addresses, quotes',
	},
	made: 'Made with Groundwork. It judges texts, not employers.',
	quote: '“{{quote}}”',
	rating: 'Your rating: {{name}}',
	learned: 'You learned: {{field}}',
	more: 'There is more of it in the list.',
} as const;
