import type { Topic } from '../../../analysis/codebook.ts';

/*
What somebody who writes such a posting settles with the hiring team before it is published. `early` and `later` ask
further, as in by-stage.ts.
*/

interface ToSettle {
	text: string;
	early: string;
	later: string;
	good: string;
	worrying: string;
}

/** A recruiter's questions, by topic. */
export const authorQuestions = {
	'current-state': {
		text: 'Who uses AI here today, for what and with which tools, and may the posting say so?',
		early: 'May the posting say openly that this is a beginning, and what was tried?',
		later: 'May the posting name one pilot with its team and what came of it?',
		good: 'A sentence with a team, a tool and a task.',
		worrying: '“Cutting-edge” has to stand in for it.',
	},
	'stage-gap': {
		text: 'Which goals of this posting can be reached with what exists today?',
		early: 'Which of these goals belong to a later year, and may the posting say so?',
		later: 'What is in place that makes the next step possible?',
		good: 'The goals in an order, with what comes first.',
		worrying: 'All of them, this year.',
	},
	trajectory: {
		text: 'What is this role in two years, and may the posting say it?',
		early: 'Is this a project, a role for some time or a post that stays?',
		later: 'Which parts of the role move to the teams later on?',
		good: 'A term, an end or a next role.',
		worrying: '“It will develop.”',
	},
	metrics: {
		text: 'By which measure will you say after a year that it went well?',
		early: 'Which first result would be enough after six months?',
		later: 'Where does this measure stand today, and may the posting print it?',
		good: 'One measure by name, with today’s value.',
		worrying: 'The new person should decide that.',
	},
	sustainability: {
		text: 'Who keeps things running once they are launched?',
		early: 'Which team would look after the first solution?',
		later: 'Which of the things in use have an owner by name?',
		good: 'A team other than this role, and time for it.',
		worrying: 'Whoever takes the role, on the side.',
	},
	budget: {
		text: 'Is there an approved budget for licences, training and help, and may the posting say so?',
		early: 'If the budget has still to be won, may the posting say that this is the first task?',
		later: 'Does the budget reach beyond the pilots, and whose is it?',
		good: 'An owner and a range, or a plain “still to be won”.',
		worrying: '“Budget will not be the problem.”',
	},
	sponsor: {
		text: 'Which executive asked for this role, and may the posting name the office?',
		early: 'What has this executive told the departments so far?',
		later: 'Which heads of department have agreed to take part?',
		good: 'An office, and what it has committed to.',
		worrying: '“The whole leadership supports it.”',
	},
	tooling: {
		text: 'Which tools are approved, for whom, and may the posting name them?',
		early: 'If the tools are still to be chosen: by when, and with whom?',
		later: 'Which tools are settled, so that this role need not choose again?',
		good: 'Tools by name, and who has access.',
		worrying: '“The latest AI tools.”',
	},
	policy: {
		text: 'Which rules exist in writing, and who reviews a new use?',
		early: 'Who from legal and security writes the first rules with this person?',
		later: 'How long does a review take today, and is this role to change that?',
		good: 'A policy, or the functions that write it with this role.',
		worrying: '“Responsible AI”, and no rule.',
	},
	vendors: {
		text: 'Who chooses and manages vendors today, and what of it goes to this role?',
		early: 'Is anything signed that this person will have to live with?',
		later: 'Which contracts end in the first year?',
		good: 'Who decides, and what is due.',
		worrying: 'One more line among ten other duties.',
	},
	experts: {
		text: 'Which AI or data people work with this person, and for how much of their time?',
		early: 'If there are none, who outside may be asked?',
		later: 'What has that team promised for this year?',
		good: 'A team by name, and what it brings.',
		worrying: '“Stakeholders across the business.”',
	},
	platform: {
		text: 'Who in engineering or IT takes part, and is it in their plan?',
		early: 'Which systems may a first use case touch?',
		later: 'Who takes a pilot to production?',
		good: 'A team, and what it does for this role.',
		worrying: '“Works with IT as needed.”',
	},
	learning: {
		text: 'Who in learning, HR or communications carries the training with this person?',
		early: 'How much working time may people spend on learning?',
		later: 'Which courses exist that this person can build on?',
		good: 'A person or team, and a part that is theirs.',
		worrying: 'One person trains everybody.',
	},
	champions: {
		text: 'Who helps colleagues with AI already, and may the posting mention them?',
		early: 'Would their managers agree to an hour a week?',
		later: 'How many champions are active, and in which teams?',
		good: 'A number, teams and hours.',
		worrying: '“Build a network”, and nobody knows of whom.',
	},
	boundaries: {
		text: 'Which work beside this role is not part of it, and who has it?',
		early: 'Which requests will you turn down for this person?',
		later: 'What may teams do without asking this role?',
		good: 'One sentence that starts with “not”.',
		worrying: '“Anything to do with AI.”',
	},
	'strategy-or-execution': {
		text: 'Is the direction set, or is setting it the job: which comes first?',
		early: 'Who signs the direction, and by when?',
		later: 'Which decision about the direction is left to this role?',
		good: 'One of the two first, and a name for the other.',
		worrying: '“Both, from day one.”',
	},
	'build-or-enable': {
		text: 'Should this person build, or help others to build and use?',
		early: 'Would a bought tool, used well, be enough for the first year?',
		later: 'Who takes to production what this person builds?',
		good: 'A rough share for each.',
		worrying: '“Hands-on and strategic and a great teacher.”',
	},
	team: {
		text: 'Who else works on this full time, and may the posting say so?',
		early: 'If this person is alone, may the posting say that, and what was left out for it?',
		later: 'How many positions are approved, and from when?',
		good: 'Positions that are filled or approved.',
		worrying: '“A growing team” of one.',
	},
	workload: {
		text: 'Which three results matter most in the first year?',
		early: 'What may wait until more is in place?',
		later: 'Which of these duties does somebody have today who could keep them?',
		good: 'Three results, and a list of what waits.',
		worrying: 'Every line is a priority.',
	},
} as const satisfies Record<Topic, ToSettle>;
