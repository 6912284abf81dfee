/** Questions about who stands beside the role. */
export const peopleQuestions = {
	experts: {
		good: 'Names, their number, and how much of their time is agreed for this.',
		worrying: 'The experts work for the product and “help when they can”.',
		silent: {
			text: 'Who here knows AI in depth, and how much of their time is agreed for this work?',
			because: 'The posting names no AI or data experts for this.',
		},
		'on-the-role': {
			text: 'Am I expected to be the expert, and whom can I ask when a question goes deeper?',
			because: 'The deep AI knowledge is expected from this role alone.',
		},
		generic: {
			text: 'Who are the experts this role works with, and what do they bring?',
			text_team: 'What will I get from “{{team}}” for this work, and how much of their time is agreed?',
			text_term: 'The posting says “{{term}}”. Who is that, and how much of their time is agreed?',
			because: 'Experts are mentioned; what they bring is not said.',
		},
		conflict: {
			text: 'Does an AI team exist already, or is it still to be hired?',
			text_team: 'The posting names “{{team}}”. Do these people work here already, or are they still to be hired?',
			because: 'The posting speaks of an expert team that exists and of one still to be built.',
		},
	},
	platform: {
		good: 'A team with capacity in its plan, a contact by name, and access already arranged.',
		worrying: 'Every integration waits in a queue with no date.',
		silent: {
			text: 'Who in engineering or IT connects a tool to your systems, and is that in their plan?',
			text_tool: 'Who in engineering or IT connects {{tool}} to your systems, and is that in their plan?',
			because: 'The posting names nobody from engineering, IT or data for this.',
		},
		'on-the-role': {
			text: 'Which systems would I connect myself, and who gives me access and reviews it?',
			because: 'Technical integration is expected from this role alone.',
		},
		generic: {
			text: 'What does the technical side bring, and how are requests of this role ranked there?',
			text_team: 'How are requests of this role ranked by “{{team}}”, and how much time for them is agreed?',
			because: 'A technical team is mentioned; what it brings is not said.',
		},
		conflict: {
			text: 'Who decides about the platform: this role or the technical teams?',
			text_team: 'Who decides about the platform: this role or “{{team}}”?',
			because: 'The posting gives the platform to this role and to others at once.',
		},
	},
	learning: {
		good: 'A person in learning or HR who plans and runs part of it, and working time for learners.',
		worrying: 'Training is a webinar, done alone, in the learners’ free time.',
		silent: {
			text: 'Who in learning, HR or communications carries the training with me, and do people get time for it?',
			because: 'The posting names nobody from learning, HR or communications for this.',
		},
		'on-the-role': {
			text: 'How many people am I to train, in how many places, and who helps to run it?',
			text_term: 'The posting says “{{term}}”. For how many people, and who helps to run it?',
			because: 'All training is given to this role.',
		},
		generic: {
			text: 'What do the learning and people teams take on, and what stays with me?',
			text_team: 'What is taken on by “{{team}}”, and what stays with me?',
			because: 'A learning or people team is mentioned; what it takes on is not said.',
		},
		conflict: {
			text: 'Who owns the training: this role or the learning team?',
			text_team: 'Who owns the training: this role or “{{team}}”?',
			because: 'The posting gives the training to this role and to others at once.',
		},
	},
	champions: {
		good: 'Names of people who help colleagues already, and their managers’ consent to the hours.',
		worrying: 'Champions are to be found, on top of their work, without their managers knowing.',
		silent: {
			text: 'Who helps colleagues with AI today without being asked, and do their managers give them time?',
			because: 'The posting names no champions or early users who carry this into their teams.',
		},
		'on-the-role': {
			text: 'How would I find champions, and which hours and thanks can I offer them?',
			text_term: 'The posting says “{{term}}”. Which hours and thanks can I offer the people I find?',
			because: 'Building the network of champions is part of the role.',
		},
		generic: {
			text: 'How many champions are active, in which teams, and what did they do last month?',
			text_term: 'The posting says “{{term}}”. How many people are active, and what did they do last month?',
			because: 'Champions are mentioned; who they are and what they do is not said.',
		},
		conflict: {
			text: 'Is there a network of champions already, or is starting one the task?',
			because: 'The posting speaks of champions who exist and of champions still to be found.',
		},
	},
	team: {
		good: 'Positions that are filled or approved, with names and dates.',
		worrying: 'A team “as we grow”, with everything expected before that.',
		silent: {
			text: 'Who else works on this full time, and what happens when I am away for a month?',
			because: 'The posting shows nobody who works on this beside the role.',
		},
		'on-the-role': {
			text: 'How many positions are approved for this team, and from when?',
			text_term: 'The posting says “{{term}}”. How many positions are approved, and from when?',
			because: 'Building the team is part of the role.',
		},
		generic: {
			text: 'Who is in the team today, by task, and who joins next?',
			text_team: 'Who works in “{{team}}” today, by task, and who joins next?',
			text_term: 'The posting says “{{term}}”. Who is in it today, by task?',
			because: 'A team is mentioned; who is in it is not said.',
		},
		conflict: {
			text: 'Is this a role with a team or a role alone?',
			because: 'The posting speaks of leading people and of doing the work alone.',
		},
	},
} as const;
