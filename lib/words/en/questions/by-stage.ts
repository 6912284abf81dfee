import type { Topic } from '../../../analysis/codebook.ts';

/*
What to ask further at a stage, with what answers to it sound like. `early`: awareness or people trying out (stages 0 and
1); `later`: pilots or scaling (stages 2 and 3).
*/

interface Further {
	ask: string;
	good: string;
	worrying: string;
}

/** A candidate's further question, by topic and stage. */
export const stageQuestions = {
	'current-state': {
		early: {
			ask: 'Who has tried AI here on their own, and what did they learn?',
			good: 'Names a few people and tasks, and what got in their way.',
			worrying: 'Nobody knows, or nobody may say that they do.',
		},
		later: {
			ask: 'Which pilot was stopped, and why?',
			good: 'Tells of one that ended, and of what was changed after it.',
			worrying: 'Every pilot was a success, and none has users.',
		},
	},
	'stage-gap': {
		early: {
			ask: 'What would you be content with after six months, if most of it is groundwork?',
			good: 'Access, first rules and one use case count as a result.',
			worrying: 'Wide adoption is expected within the same year.',
		},
		later: {
			ask: 'Which step from pilots to wide use has been the hardest so far?',
			good: 'Names the step, and what is being done differently now.',
			worrying: 'Scaling means saying it louder.',
		},
	},
	trajectory: {
		early: {
			ask: 'If it turns out that the direction needs no full-time role, what happens then?',
			good: 'The role may change or end, and somebody has thought about it.',
			worrying: 'Nobody has thought about it, or the question is unwelcome.',
		},
		later: {
			ask: 'Which parts of this role will the teams take over, and when?',
			good: 'Names parts, teams and a year.',
			worrying: 'The role is to stay at the centre of everything.',
		},
	},
	metrics: {
		early: {
			ask: 'What counts as progress while there is nothing to measure yet?',
			good: 'Decisions taken, access opened, people who use it for a task.',
			worrying: 'Hours saved, from the first quarter on.',
		},
		later: {
			ask: 'Which number would make you stop a rollout?',
			good: 'A number, who watches it, and an example.',
			worrying: 'Only growth is counted.',
		},
	},
	sustainability: {
		early: {
			ask: 'Who keeps the first solution going when work on the second one starts?',
			good: 'The team that asked for it, and it knows that.',
			worrying: 'That has not come up.',
		},
		later: {
			ask: 'How many of the things in use have an owner by name?',
			good: 'There is a list, and its gaps are known.',
			worrying: 'Whoever built a thing answers for it for ever.',
		},
	},
	budget: {
		early: {
			ask: 'What can be spent before the first business case is written?',
			good: 'A small sum that needs no committee.',
			worrying: 'Nothing, until value is proven.',
		},
		later: {
			ask: 'Whose budget pays when a pilot is over?',
			good: 'The department’s, and it has agreed.',
			worrying: 'The pilot’s money ends, and nobody has taken over.',
		},
	},
	sponsor: {
		early: {
			ask: 'Why does this executive want it now, and what have they tried themselves?',
			good: 'A reason of their own, and something they do with AI each week.',
			worrying: 'Others have it too, so we need it.',
		},
		later: {
			ask: 'What has the sponsor decided or stopped in the last six months?',
			good: 'One decision that cost something.',
			worrying: 'They opened an event.',
		},
	},
	tooling: {
		early: {
			ask: 'Which tools do people use without permission, and what do you do about it?',
			good: 'It is known, and answered with access rather than a ban.',
			worrying: 'That does not happen here.',
		},
		later: {
			ask: 'Which tool do you mean to switch off, and who loses something by it?',
			good: 'A choice has been made, and its users know.',
			worrying: 'Every team keeps its own.',
		},
	},
	policy: {
		early: {
			ask: 'What did the last person hear who asked whether they may use AI for a task?',
			good: 'A clear answer within days.',
			worrying: 'No answer, or a form.',
		},
		later: {
			ask: 'How many AI uses were reviewed last quarter, and how long did each take?',
			good: 'A number and weeks, and a short way for small uses.',
			worrying: 'Reviews pile up, or nobody counts.',
		},
	},
	vendors: {
		early: {
			ask: 'What have vendors promised your leadership already?',
			good: 'The offers are known, and nothing is signed.',
			worrying: 'Something was bought and now needs a use.',
		},
		later: {
			ask: 'Which contract would you not sign again, and who can end it?',
			good: 'Names one, with the reason and the date.',
			worrying: 'Each department has its own, and nobody has the list.',
		},
	},
	experts: {
		early: {
			ask: 'Whom would you call today with a hard question about AI?',
			good: 'A person by name, inside or outside, who has agreed to help.',
			worrying: 'The vendor.',
		},
		later: {
			ask: 'What has the AI team handed over that a department now runs without it?',
			good: 'Names one thing, and how the handover went.',
			worrying: 'Everything still runs through the AI team.',
		},
	},
	platform: {
		early: {
			ask: 'Which data and systems may a first use case touch?',
			good: 'One or two, and somebody who gives access.',
			worrying: 'Access has to be won anew for each idea.',
		},
		later: {
			ask: 'What stands between a pilot that works and production?',
			good: 'Steps, their owners and how many weeks they take.',
			worrying: '“It depends.”',
		},
	},
	learning: {
		early: {
			ask: 'How did people here learn the last new tool?',
			good: 'On their own tasks, with time for it and somebody to ask.',
			worrying: 'A recording was sent round.',
		},
		later: {
			ask: 'How many people have learned it on their own work, and what do they do differently?',
			good: 'A share by team, and a habit that changed.',
			worrying: 'The number of finished courses.',
		},
	},
	champions: {
		early: {
			ask: 'Who is the person that colleagues go to with AI already?',
			good: 'A name, and their manager knows.',
			worrying: 'Nobody, or it is better not known.',
		},
		later: {
			ask: 'What do champions leave undone to have time for this?',
			good: 'Hours that their managers have agreed to.',
			worrying: 'It is voluntary, on top of everything else.',
		},
	},
	boundaries: {
		early: {
			ask: 'Which AI questions should not come to this role?',
			good: 'Support, data protection and purchases go elsewhere, to people who know it.',
			worrying: 'All of them should.',
		},
		later: {
			ask: 'What may teams do without asking this role?',
			good: 'Start small uses by themselves, within known rules.',
			worrying: 'Nothing goes ahead without it.',
		},
	},
	'strategy-or-execution': {
		early: {
			ask: 'Who signs the direction, and by when?',
			good: 'An executive and a date.',
			worrying: 'Whoever takes the role writes it and looks for somebody to sign.',
		},
		later: {
			ask: 'Which decision about the direction is still open, now that pilots run?',
			good: 'One or two are named; the rest is settled.',
			worrying: 'The strategy is written anew each quarter.',
		},
	},
	'build-or-enable': {
		early: {
			ask: 'Would a bought tool, used well, be enough for the first year?',
			good: 'Yes, and building waits for a reason.',
			worrying: 'Something of our own is expected, whatever it is.',
		},
		later: {
			ask: 'How many of the things in use were built by the teams that use them?',
			good: 'Some, with help and a review.',
			worrying: 'All of them wait for one builder.',
		},
	},
	team: {
		early: {
			ask: 'Is this role to find out whether a team is needed, and by when?',
			good: 'Yes, with a date on which it is decided.',
			worrying: 'A team is promised, without a date.',
		},
		later: {
			ask: 'Who carries this in each department, beside the central team?',
			good: 'Names, and a share of their time.',
			worrying: 'The central team does it for all of them.',
		},
	},
	workload: {
		early: {
			ask: 'What may stay undone for the first six months?',
			good: 'Half of the list, and they can say which half.',
			worrying: 'Nothing.',
		},
		later: {
			ask: 'What is taken off this role when a rollout needs all its time?',
			good: 'Names a task and who takes it.',
			worrying: 'You will find the time.',
		},
	},
} as const satisfies Record<Topic, Record<'early' | 'later', Further>>;
