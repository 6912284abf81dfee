/** Words of exported files, of the export and of the import. */
const columns = {
	title: 'Title',
	company: 'Company',
	location: 'Place',
	salary: 'Pay',
	employmentType: 'Type of employment',
	postedAt: 'Posted',
	url: 'Address',
	savedAt: 'Saved',
	kind: 'Read as',
	stageShown: 'Stage shown',
	stageHiredFor: 'Stage hired for',
	layer: 'Layer',
	kindsOfWork: 'Kinds of work',
	partners: 'Partners',
	inPlace: 'In place',
	onTheRole: 'Left to the role',
	flags: 'Flags',
	status: 'Status',
	tags: 'Tags',
	note: 'Note',
	text: 'Text',
} as const;

const kinds = {
	read: 'AI enablement role',
	'other-role': 'Another kind of role',
	'other-language': 'Another language',
	'too-short': 'Too short to judge',
} as const;

const markdown = {
	title_one: 'One job posting',
	title_other: '{{count}} job postings',
	made: 'Made with Groundwork on {{day}}. It judges texts, not employers.',
	overview: 'At a glance',
	whole: 'The whole',
	flags: 'Flags',
	checks: 'What was checked',
	questions: 'Questions',
	note: 'Own note',
	learned: 'Learned since',
	notThere: 'there is none',
	yes: 'yes',
	text: 'The posting’s text',
	ratings: 'Own ratings',
	outOfFive: '{{name}}: {{value}} of 5',
} as const;

export const exchange = {
	columns,
	score: '{{name}} (0 to 100)',
	ownRating: '{{name}}, own rating (1 to 5)',
	kinds,
	markdown,
} as const;
