import { guide } from './guide.ts';
import { options } from './options.ts';

/** Words that popup, side panel, list and guide share. */
const app = {
	name: 'Groundwork',
} as const;

/** The names of the pages, as ways between them. */
const ways = {
	list: 'My postings',
	draft: 'Check a draft',
	guide: 'How we read',
	options: 'Settings',
} as const;

const actions = {
	save: 'Save',
	saved: 'Saved',
	saving: 'Saving',
	copyQuestions_one: 'Copy the question',
	copyQuestions_other: 'Copy {{count}} questions',
	copied: 'Copied',
	notCopied: 'The browser did not let us copy. Select the questions and copy them by hand.',
	openBeside: 'Open beside',
	openList: 'My postings',
	openFramed: 'Open the posting',
	openSaved: 'Open saved',
	howWeRead: 'How we read',
	paste: 'Paste the text',
	readSelection: 'Read the selected text',
	readAgain: 'Read again',
	tryAgain: 'Try again',
	read: 'Read it',
	cancel: 'Cancel',
	back: 'Back to the list',
	delete: 'Delete',
	undo: 'Undo',
	close: 'Close',
} as const;

const posting = {
	noCompany: 'Company not named',
	pasted: 'pasted text',
	selection: 'selected text',
	openPage: 'Open its page',
	savedOn: 'Saved on {{day}}',
	postedAt: 'Posted: {{when}}',
} as const;

const verdict = {
	ready: 'As written, this role is set up to succeed.',
	workable: 'Workable, once a few questions are answered.',
	open: 'Much is left open. The answers will decide.',
	hard: 'As written, hard to succeed in. Ask before you apply.',
	unknown: 'The text says too little to judge the whole.',
	flagged_one: 'Much is well said, but one serious point needs an answer first.',
	flagged_other: 'Much is well said, but {{count}} serious points need an answer first.',
	outOf: '{{value}} of 100',
} as const;

/** The same for somebody who writes such postings. */
const authorVerdict = {
	ready: 'As written, this role is set up to succeed.',
	workable: 'A good base. Candidates will have a few questions.',
	open: 'Much is left open, and good candidates will notice.',
	hard: 'As written, hard to succeed in. Good candidates may pass.',
	unknown: 'The text says too little to judge the whole.',
	flagged_one: 'Much is well said, but one serious point will make candidates hesitate.',
	flagged_other: 'Much is well said, but {{count}} serious points will make candidates hesitate.',
} as const;

const score = {
	label: '{{name}}: {{value}} of 100',
	labelUnknown: '{{name}}: too little to say',
	intro: 'A weighted mean of these checks. Each earns credit by how sure the text makes us of it.',
	counted: 'Counts {{weight}}, earns {{credit}} of that',
	notCounted: 'not counted',
} as const;

const ladder = {
	shown: 'shown',
	hiredFor: 'hired for',
	unknown: 'The posting shows neither how far they are with AI nor which stage’s work this is.',
	same: '{{sure}} {{name}} today, hired for {{hiredForName}}: the same stage.',
	gap: '{{sure}} {{name}} today, hired for {{hiredForName}}: {{distance}}.',
	onlyShown: '{{sure}} {{name}} today. Which stage’s work this is, the posting does not show.',
	onlyHiredFor: 'Hired for {{hiredForName}}. How far they are today, the posting does not show.',
	ahead_one: 'one stage ahead',
	ahead_other: '{{count}} stages ahead',
	behind_one: 'one stage behind',
	behind_other: '{{count}} stages behind',
	spread: 'If a stage is shown, how likely each is:',
	spreadItem: 'stage {{stage}} {{share}}',
	sure: { high: 'Clearly', middle: 'Probably', low: 'Perhaps' },
} as const;

const scope = {
	load: '{{count}} of {{total}} kinds of work',
	asked: 'Asked of the role',
	notAsked: 'Not asked',
	none: 'No kind of work is named',
} as const;

const partners = {
	committed: '{{count}} committed',
	named: '{{count}} named',
	nobody: 'Nobody is named',
	map: 'Who stands beside the role',
} as const;

const flagList = {
	more_one: 'One more flag',
	more_other: '{{count}} more flags',
	count_one: '{{count}} flag',
	count_other: '{{count}} flags',
	high: 'serious',
	medium: 'worth clearing up',
} as const;

const questionList = {
	title: 'Ask them',
	because: 'Why',
	good: 'A good answer',
	worrying: 'A worrying answer',
	none: 'The posting answers what we would ask.',
	copyTitle: 'Questions about {{title}}',
	copyTitleAt: 'Questions about {{title}}, {{company}}',
	further: 'At this stage, ask further',
} as const;

/** The questions of somebody who writes such postings. */
const toSettle = {
	title: 'To settle in yours',
	none: 'The posting answers what candidates would ask.',
	copyTitle: 'To settle about {{title}}',
	copyTitleAt: 'To settle about {{title}}, {{company}}',
	further: 'At this stage, settle further',
} as const;

const checkCard = {
	title: 'What we checked',
	outcome: {
		met: 'Met',
		partly: 'Partly',
		concern: 'Concern',
		silent: 'Not said',
		error: 'Did not run',
	},
	errorSentence: 'This check did not run, because of a mistake of ours. It counts for nothing.',
	evidence: 'The posting says',
	noQuote: 'It rests on what the posting leaves out.',
	looksFor: 'What we look for',
	why: 'Why it matters',
	change: 'What would change this',
	guide: 'How this is judged',
	better: 'To write it better',
	betterExample: 'For example',
	scoring: 'What earns credit',
	source: 'Where this comes from',
	more_one: 'One more quote',
	more_other: '{{count}} more quotes',
} as const;

const lookedFor = {
	title: 'Looked for, not found',
	intro: 'Silence is not a no. It is what to ask about.',
	none: 'Everything we look for was found.',
} as const;

const found = {
	title: 'What the text shows',
	none: 'Nothing of what we look for was found.',
} as const;

const notice = {
	reading: { title: 'Reading the page', text: 'One moment.' },
	'not-a-posting': {
		title: 'This page is not a job posting',
		text: 'Open a posting and click again. If this is one after all, select its text or paste it.',
	},
	framed: {
		title: 'The posting stands in a frame of this page',
		text: 'The browser does not let us look into it. Open the posting by itself, then click the Groundwork button there.',
	},
	unreadable: {
		title: 'We could not read all of this posting',
		text: 'The page looks different from what we know. Select the text or paste it, and we read that.',
		missing: 'Not found on the page: {{what}}',
		parts: { title: 'the title', text: 'the description' },
	},
	stale: {
		title: 'The page still shows another posting',
		text: 'Its address has changed, its text has not. Open the posting once more, or press “Read again” to read what the page shows.',
	},
	'no-selection': {
		title: 'No text is selected',
		text: 'Select the posting’s text on the page, then try again, or paste it.',
	},
	'not-granted': {
		title: 'We may not read this page yet',
		text: 'We read a page only when you ask. Click the Groundwork button in the toolbar while the page is open.',
	},
	protected: {
		title: 'The browser keeps this page closed',
		text: 'No extension may read the browser’s own pages. You can paste a posting’s text instead.',
	},
	'other-role': {
		title: 'Another kind of role',
		text: 'We judge roles that bring AI into an organisation. This role, as written, {{domain}}.',
		step: 'Below is what the text shows all the same. If we misread it, trust your own reading.',
	},
	'other-language': {
		title: 'A language we do not read yet',
		text: 'This text looks like {{language}}. We read English postings. A translation can be pasted.',
		unknown: 'This text is in a language that we do not read. We read English postings. A translation can be pasted.',
	},
	mixed: {
		read: 'About {{share}} of this text is in another language ({{language}}). Only what is in English was read.',
		refused: 'About {{share}} of it is in English. Paste that part alone, and we read it.',
	},
	'too-short': {
		title: 'Too short to judge',
		text_one: 'One word is not enough to say something fair. If there is more, select it or paste it.',
		text_other: '{{count}} words are not enough to say something fair. If there is more, select it or paste it.',
	},
	error: {
		title: 'Something went wrong on our side',
		text: 'Nothing was lost. Read again, or paste the text.',
		detail: 'What the program said',
	},
} as const;

const paste = {
	title: 'Paste a posting',
	text: 'Text of the posting',
	textHint: 'The whole description, as it stands. It stays on this device.',
	jobTitle: 'Title (optional)',
	company: 'Company (optional)',
	empty: 'Paste the text first.',
} as const;

const list = {
	empty: {
		title: 'No postings yet',
		text: 'Open a job posting, click the Groundwork button, and press Save. It is kept here, on this device.',
	},
	opening: 'Opening',
	stageUnknown: 'stage not shown',
	stage: 'stage {{stage}}',
	stageGap: 'stage {{stage}}, hired for {{hiredFor}}',
	kind: {
		'other-role': 'another kind of role',
		'other-language': 'another language',
		'too-short': 'too short',
	},
	damaged_one: 'One posting could not be read. It is left as it is.',
	damaged_other: '{{count}} postings could not be read. They are left as they are.',
	mistake: 'What is saved is untouched. Try again, or open this page anew.',
	reportGone: 'The stored report could not be read. It was made again from the text.',
} as const;

const note = {
	label: 'Your note',
	placeholder: 'What you heard, what you think, what comes next',
	writing: 'Saving',
	saved: 'Saved',
	failed: 'Not saved. What you typed is still here.',
} as const;

const store = {
	full: { title: 'The disk is full', text: 'Free some space, then try again. What you typed is still here.' },
	blocked: {
		title: 'Another page of ours is in the way',
		text: 'An older version is still open in another tab. Close the other Groundwork tabs, then try again.',
	},
	newer: {
		title: 'Your postings were saved by a newer version',
		text: 'Update Groundwork in the browser’s extension page. Nothing was changed.',
	},
	unavailable: {
		title: 'The browser does not let us keep postings',
		text: 'This happens in some private windows, or when site data is switched off. Reading postings still works.',
	},
	missing: { title: 'This posting is not here any more', text: 'It was deleted, perhaps in another tab.' },
	damaged: {
		title: 'This posting could not be read',
		text: 'What is stored is not what we wrote. It is left as it is.',
	},
} as const;

export const faces = {
	app,
	ways,
	actions,
	posting,
	verdict,
	authorVerdict,
	score,
	ladder,
	scope,
	partners,
	flagList,
	questionList,
	toSettle,
	checkCard,
	lookedFor,
	found,
	notice,
	paste,
	list,
	note,
	store,
	guide,
	options,
} as const;
