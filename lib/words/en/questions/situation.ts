/** Questions about where the organisation stands and where the role leads. */
export const situationQuestions = {
	'current-state': {
		good: 'Names teams, tools and tasks, says what did not work, and what is being done about it.',
		worrying: 'Speaks of vision and potential only, or each interviewer describes another organisation.',
		silent: {
			text: 'Which teams use AI in their daily work today, for what, and who decided that?',
			text_tool: 'Who uses {{tool}} today, for which work, and how is it going?',
			text_team: 'What is AI used for by “{{team}}” today, and by which other teams?',
			because: 'The posting does not show what is happening with AI there today.',
		},
		'on-the-role': {
			text: 'What will I find on my first day: licences, pilots, documents, people who have tried things?',
			text_tool: 'What will I find on my first day beside {{tool}}: pilots, documents, people who have tried things?',
			because: 'Finding out where the organisation stands is part of the role; what is known already is not said.',
		},
		generic: {
			text: 'What are two examples of AI in use today: the team, the task, and what changed?',
			text_term: 'What stands behind “{{term}}” today: which teams, which tasks, and what changed?',
			because: 'The posting shows something of today, without saying how far it reaches.',
		},
		conflict: {
			text: 'Parts of the posting read like a beginning, parts like a programme already running. Which is closer to today, and in which teams?',
			text_term:
				'“{{term}}” reads like another stage than the rest of the posting. Where are you today, and in which teams?',
			because: 'The posting’s words point to different stages at once.',
		},
	},
	'stage-gap': {
		good: 'Says what must come first, who does it, and moves the later goals to a later year.',
		worrying: 'Expects results of the last stage in the first quarter, or sees no gap at all.',
		silent: {
			text: 'What has to be in place before the work of this role can start, and what of it exists today?',
			text_tool: 'Beside {{tool}}, what has to be in place before the work of this role can start?',
			because: 'The posting does not show how far the organisation is, so you cannot tell whether the role fits it.',
		},
		'on-the-role': {
			text: 'Which steps between today and the goals of this role are mine, and which does somebody else take?',
			because: 'The way from today’s state to the role’s goals is left to this one role.',
		},
		generic: {
			text: 'Which goals of this role could start in the first three months with what exists today?',
			text_term: 'What would “{{term}}” mean in the first three months, with what exists today?',
			because: 'Stage and role seem to fit; what exists today is said in a few words only.',
		},
		conflict: {
			text: 'The duties belong to another stage than the present you describe. What will the first six months be about?',
			text_term: 'The posting says “{{term}}”. What has to happen before that, and who does it?',
			because:
				'The duties and the present state are at different stages. A role hired ahead of its organisation starts with work that nobody planned.',
		},
	},
	trajectory: {
		good: 'Says what the role becomes in two years, or how one knows that it is done.',
		worrying: '“We will see”, or the role exists for as long as the topic is in fashion.',
		silent: {
			text: 'What does this role look like in two years if it goes well?',
			because: 'The posting does not say how the role ends, changes or leads on.',
		},
		'on-the-role': {
			text: 'If I define where this role goes, who agrees to it, and what are the limits?',
			because: 'The posting leaves it to you to say where the role leads.',
		},
		generic: {
			text: 'What came after this kind of role for somebody here, or what is planned?',
			text_term: 'What does “{{term}}” mean for this role, in years and in tasks?',
			because: 'The posting promises growth in general words and names no next step.',
		},
		conflict: {
			text: 'Is this a role with an end or one that stays, and what happens at the end of the term?',
			text_term: 'The posting says “{{term}}”. Is this a role with an end, and what happens then?',
			because: 'The posting’s words about term and future do not fit together.',
		},
	},
	metrics: {
		good: 'Two or three measures with today’s value, who reads them, and what follows from them.',
		worrying: 'Counts of licences or trainings only, or savings promised before anybody measured.',
		silent: {
			text: 'How will you and I know after a year that this worked: which measures, and where do they stand today?',
			text_tool: 'What do you measure about the use of {{tool}} today, and what should it be in a year?',
			because: 'The posting names nothing by which success is seen.',
		},
		'on-the-role': {
			text: 'If I define the measures, who has to accept them, and which results are expected already?',
			because: 'Defining how success is measured is given to this role.',
		},
		generic: {
			text: 'Which two or three measures will this role be judged by, and what are their values today?',
			text_term: 'The posting says “{{term}}”. Which measures show that, and what are their values today?',
			because: 'The posting speaks of measuring without naming a measure.',
		},
		conflict: {
			text: 'Several goals stand side by side in the posting. Which one wins when they pull apart?',
			text_term: 'The posting says “{{term}}” beside other goals. Which one wins when they pull apart?',
			because: 'The measures in the posting pull in different directions.',
		},
	},
	sustainability: {
		good: 'Names who runs things after launch, and time set aside for it.',
		worrying: 'Everything launched stays with this role, or nobody thought of it yet.',
		silent: {
			text: 'Who looks after a solution or a course once it is launched, and who pays for that?',
			text_tool: 'Who looks after what is built with {{tool}} once it is launched?',
			because: 'The posting ends at launch; who keeps things running is not said.',
		},
		'on-the-role': {
			text: 'When do the things I launch move to somebody else, and to whom?',
			text_team: 'When do the things I launch move to “{{team}}” or somebody else?',
			because: 'Launching and keeping everything running are both given to this role.',
		},
		generic: {
			text: 'What has stayed in use here a year after its launch, and why?',
			text_term: 'What does “{{term}}” mean in a normal week, a year after launch?',
			because: 'The posting speaks of lasting results without saying who keeps them up.',
		},
		conflict: {
			text: 'How much of the time is for new things, and how much for keeping up what exists?',
			because: 'The posting asks for fast new launches and for steady upkeep at once.',
		},
	},
} as const;
