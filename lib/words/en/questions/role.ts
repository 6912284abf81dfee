/** Questions about the cut of the role itself. */
export const roleQuestions = {
	boundaries: {
		good: 'Says at once what is not this role’s job and who has it.',
		worrying: '“Whatever touches AI” is yours.',
		silent: {
			text: 'What is not the job of this role, and who has it?',
			text_team: 'Where does this role end, and where does the work of “{{team}}” begin?',
			because: 'The posting does not say what belongs to others.',
		},
		'on-the-role': {
			text: 'If I draw the borders of the role myself, who stands behind them when requests pile up?',
			because: 'Drawing the borders is left to this role.',
		},
		generic: {
			text: 'Which requests would you want me to turn down?',
			text_term: 'The posting says “{{term}}”. Which requests would you want me to turn down?',
			because: 'The posting keeps the role open in general words.',
		},
		conflict: {
			text: 'Who decides when this role and another team both see a task as theirs?',
			text_team: 'Who decides when this role and “{{team}}” both see a task as theirs?',
			because: 'The same task seems to belong to this role and to others.',
		},
	},
	'strategy-or-execution': {
		good: 'Says which comes first, who does the other part, and gives a rough split of the week.',
		worrying: 'Both from the first day, at full depth, with the board and the users waiting.',
		silent: {
			text: 'Is the direction set, and my task is to carry it out, or is setting it the task?',
			because: 'The posting does not say whether you set the direction or carry it out.',
		},
		'on-the-role': {
			text: 'Who sets the direction with me, and who helps to carry it out?',
			because: 'Both setting and carrying out the direction are given to this role.',
		},
		generic: {
			text: 'In a normal week, how many days are for strategy and how many for hands-on delivery?',
			text_term: 'The posting says “{{term}}”. How many days of a normal week are for that?',
			because: 'The posting leans to one of the two without drawing the line.',
		},
		conflict: {
			text: 'The posting asks for strategy and for delivery. Which comes first, and who does the other?',
			text_term:
				'The posting says “{{term}}”. Does setting the direction come first or carrying it out, and who does the other?',
			because: 'Strategy and execution are both asked for, and nothing says which comes first.',
		},
	},
	'build-or-enable': {
		good: 'A clear share for each, and engineers for what goes to production.',
		worrying: 'You build, support, train and report, and each part sounds like the main one.',
		silent: {
			text: 'Do I build solutions myself, or help others to build and use them?',
			text_tool: 'Do I build with {{tool}} myself, or help others to use it?',
			because: 'The posting does not say whether you build or help others to.',
		},
		'on-the-role': {
			text: 'What would I build alone, and who takes it to production?',
			text_team: 'What would I build alone, and what is taken to production by “{{team}}”?',
			because: 'Building and enabling are both given to this role.',
		},
		generic: {
			text: 'What was the last thing somebody in such a role built or taught here?',
			text_term: 'The posting says “{{term}}”. Is that building, or helping others to build?',
			because: 'The posting leans to one of the two without drawing the line.',
		},
		conflict: {
			text: 'How is the week split between building and helping others, and which one are you short of?',
			text_term: 'The posting says “{{term}}”. How is the week split between building and helping others?',
			because: 'Hands-on building and broad enablement are both asked for at depth.',
		},
	},
	workload: {
		good: 'Three things that matter this year, and a list of what waits.',
		worrying: 'Everything in the posting is a priority.',
		silent: {
			text: 'What are the three most important results of the first year, and what can wait?',
			because: 'The posting does not say how much of each task is expected.',
		},
		'on-the-role': {
			text: 'Which of these duties does somebody do today, and do they keep them?',
			because: 'Many kinds of work are given to one person.',
		},
		generic: {
			text: 'What does a normal week in this role look like, in days for each task?',
			text_term: '“{{term}}” is one of many duties. How many days of a normal week is it?',
			because: 'The posting lists many kinds of work without weight.',
		},
		conflict: {
			text: 'If only half of the listed work fits into a year, which half is it?',
			text_term: 'If only half of the listed work fits into a year, is “{{term}}” in it?',
			because: 'The listed work is more than one person usually carries, and no team is shown.',
		},
	},
} as const;
