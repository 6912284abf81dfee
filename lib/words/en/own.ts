import { statusNames } from './status.ts';

/** What a person writes about a saved posting: status, tags, rating, note, and the notebook of the interview. */
const status = {
	label: 'Status',
	none: 'No status',
	own: 'Another status',
	ownHint: 'In your own words',
	names: statusNames,
} as const;

const tags = {
	label: 'Your tags',
	add: 'Add a tag',
	remove: 'Take away the tag {{tag}}',
} as const;

const rating = {
	label: 'Your rating',
	computed: 'computed: {{value}} of 100',
	computedUnknown: 'computed: too little to say',
	stars_one: '{{count}} of 5',
	stars_other: '{{count}} of 5',
	clear: 'Take back your rating: {{name}}',
} as const;

const note = {
	read: 'Read',
	write: 'Write',
	hint: 'Markdown works: **bold**, *italic*, lists, [links](https://…).',
	restored: 'These are words of yours that could not be saved before. They are being saved now.',
} as const;

const conflict = {
	title: 'Another tab changed this while you were typing',
	theirs: 'There it says:',
	emptied: 'There it was emptied.',
	mine: 'Keep mine',
	take: 'Take theirs',
	both: 'Keep both',
} as const;

const notebook = {
	title: 'Interview notebook',
	intro: 'Tick what you have asked, write down what you heard. An answer can settle what the posting left open.',
	asked_one: '{{ticked}} of {{count}} asked',
	asked_other: '{{ticked}} of {{count}} asked',
	ticked: 'Asked: {{question}}',
	answer: 'What you heard',
	answerTo: 'What you heard about: {{question}}',
	up: 'Move up: {{question}}',
	down: 'Move down: {{question}}',
	moved: 'Now at place {{place}} of {{count}}.',
	remove: 'Take away: {{question}}',
	own: 'your question',
	add: 'Your own question',
	addButton: 'Add',
	settleField: 'What it settles',
	nothing: 'Settles nothing yet',
	settleValue: 'You learned',
	notYet: 'not settled',
	notSo: 'no, there is none',
	yes: 'yes',
	print: 'Print on two pages',
	keys: 'Alt and an arrow key move a question.',
	why: 'Why ask this, and how answers sound',
	sheet: {
		prepared: 'Prepared on {{day}} from the text of the posting.',
		says: 'What the posting says',
		flags: 'Flags: {{flags}}',
		revised: 'With what you know: {{scores}}',
		scores: '{{name}} {{value}}',
		good: 'Good: {{answer}}',
		worrying: 'Worrying: {{answer}}',
		questions: 'Questions',
		note: 'Your note',
	},
} as const;

const revised = {
	title: 'With what you know',
	intro: 'The report stands as the text does. Where your word makes a difference, it stands beside it.',
	says: 'The posting says',
	learned: 'You learned',
	disputed: 'You say',
	silent: 'nothing',
	notSo: 'not so',
	field: 'What',
	forget: 'Forget what you learned: {{field}}',
	otherRole: 'With your word in it, this is another kind of role. It is not scored.',
} as const;

const earlier = {
	engine: 'Read with version {{version}} on {{day}}: overall {{was}}. Now {{now}}.',
	engineUnscored: 'Read with version {{version}} on {{day}}.',
	text: 'This posting read otherwise on {{day}}: overall {{was}}. Now {{now}}.',
	unknown: 'not scored',
	differences: 'What came out otherwise',
	same: 'Every finding is the same; only how sure the reading is, or the weights, changed.',
	was: 'Then',
	is: 'Now',
	silent: 'not stated',
	yes: 'stated',
} as const;

export const own = {
	label: 'Your own words',
	status,
	tags,
	rating,
	note,
	conflict,
	notebook,
	revised,
	earlier,
} as const;
