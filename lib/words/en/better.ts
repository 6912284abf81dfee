import type { Flag } from '../../analysis/codebook.ts';
import type { CheckId } from '../../analysis/rubric.ts';

/*
What a better posting would say: advice to its author, and how it might read. The examples are of a made-up organisation;
they show the kind of sentence, not words to copy.
*/

interface Better {
	say: string;
	example: string;
}

export const better = {
	'current-state': {
		say: 'Say who uses AI today, for what and with which tools, also when it is little.',
		example: '“Two claims teams have drafted letters with Copilot since March; finance is about to start.”',
	},
	'stage-gap': {
		say: 'Put the goals in an order, and say what happens before the later ones and who does it.',
		example: '“This year: access and first rules, with IT and legal. Next year: training in all branches.”',
	},
	workload: {
		say: 'Name the three results that matter most, and what others keep or what may wait.',
		example:
			'“In the first year: the champions’ programme, two use cases, one measure. Vendors stay with procurement.”',
	},
	'sole-ownership': {
		say: 'Say which part of the change the departments own themselves.',
		example: '“Each department chooses its use cases and answers for them; you help and compare.”',
	},
	mandate: {
		say: 'Say whether the direction is set, which part comes first, and who does the other.',
		example: '“The board has set the direction. You carry it out and report what should change in it.”',
	},
	partners: {
		say: 'Name the teams that work on this with the role, and what each of them brings.',
		example: '“Two engineers from the data platform are planned for this; HR runs the courses with you.”',
	},
	foundations: {
		say: 'Say what exists: budget, tools, policy, sponsor, team. Say openly what has still to be won.',
		example: '“You report to the COO. Copilot is licensed for all staff; the budget for training is yours to propose.”',
	},
	'success-metrics': {
		say: 'Name one measure, best with today’s value and the one hoped for.',
		example: '“A third of our planners use the assistant each week; in a year it should be two thirds.”',
	},
	trajectory: {
		say: 'Say what the role is in two years: a term, an end or a next step.',
		example:
			'“After two years the programme moves into the departments, and you lead the academy or choose one of them.”',
	},
	boundaries: {
		say: 'Write one sentence that starts with “not”, and say who has that part.',
		example: '“Not part of this role: building models, which the data science team does, and first-line support.”',
	},
	skills: {
		say: 'Say which skill counts most, and which ones can be learned or belong to partners.',
		example:
			'“Above all, you have changed how people work. The technical side can be learned here, with our engineers.”',
	},
	clarity: {
		say: 'Replace slogans by three tasks of a normal week, and say which team the role belongs to.',
		example: '“In a normal week you run two workshops, sit with one team and report to the programme’s board.”',
	},
} as const satisfies Record<CheckId, Better>;

/** For each flag, what takes it away. */
export const betterFlags = {
	vagueContext: 'Say what is happening with AI there today, and where the role sits.',
	unrealisticScope: 'Say what matters most and what waits, or who else carries it.',
	blurredMandate: 'Say which comes first, direction or delivery, and who does the other.',
	soleOwner: 'Say what the departments own themselves.',
	unicorn: 'Choose the profession that counts most; give the others to partners or call them welcome.',
	seniorityMismatch: 'Raise the level, or say who lends the authority.',
	hype: 'Replace each slogan by a task.',
} as const satisfies Record<Flag, string>;
