/** Settings. */
export const options = {
	title: 'Settings',
	intro: 'Everything you choose stays on this device and counts at once, in every open page of Groundwork.',
	refused: {
		change: 'Not kept: the browser refused. The disk may be full: free some space, then try again.',
		read: 'Your settings could not be read. Open this page anew; nothing was changed.',
	},
	role: {
		title: 'Who reads',
		intro: 'Both see the same findings. The questions and the advice differ.',
		candidate: 'I look for a role',
		candidateMeans: 'Questions for the interview, and what answers to them may sound like.',
		recruiter: 'I write postings, or compare them',
		recruiterMeans: 'What a better posting would say, and what to settle before one is published.',
	},
	looks: 'Colours and language',
	theme: { title: 'Colours', system: 'As the system', light: 'Light', dark: 'Dark' },
	language: {
		title: 'Language of these pages',
		auto: 'As the browser',
		note: 'Postings are read in English, whatever is chosen here.',
	},
	weights: {
		title: 'What counts how much',
		intro:
			'Each score is a weighted mean of checks. Move what matters more to you; the words and the quotes of a report stay the same.',
		weight: 'Weight of “{{check}}” in “{{score}}”',
		share: '{{share}} of the score',
		reset: 'As it was made',
		resetAll: 'All as they were made',
		isReset: 'All weights are as they were made.',
		unusual: 'changed',
		nothing: 'With every weight at zero there is no score.',
		later: 'Postings saved before keep their scores until they are read again.',
		example: {
			title: 'What it changes, on an example',
			intro:
				'A posting with clear tools and a named sponsor, two partner teams, nine kinds of work on one person and no measure of success:',
			same: '{{score}}: {{usual}} of 100, as made',
			changed: '{{score}}: {{yours}} of 100 instead of {{usual}}',
			unknown: '{{score}}: too little to say',
		},
	},
	shortcuts: {
		title: 'Keys',
		open: 'Read the open page',
		none: 'not set',
		change: 'Change it in the browser',
		byHand: 'To change it, open the browser’s list of extensions and choose its keyboard shortcuts.',
		list: 'In “My postings”',
	},
	exchange: 'Export your postings into a file, or import one',
	privacy: 'Nothing leaves your device: there is no server, no account and no counting of visits.',
} as const;
