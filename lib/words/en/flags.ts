import type { Flag } from '../../analysis/codebook.ts';

/** Red flags: `title` in a line, `why` it matters to somebody who thinks of applying. */
export const flags = {
	vagueContext: {
		title: 'What happens with AI there stays unsaid',
		why: 'You cannot tell from the text what is happening with AI there, nor whom the role belongs to. The first months may go into finding out.',
	},
	unrealisticScope: {
		title: 'More work than one person carries',
		why: 'Many kinds of work are to be owned at depth, and no team is shown. Something will be left undone, and nothing says what.',
	},
	blurredMandate: {
		title: 'Strategy and execution blurred',
		why: 'Direction and delivery are both asked for, and nothing says which comes first or who does the other. Success may be measured by both.',
	},
	soleOwner: {
		title: 'One owner for the whole organisation',
		why: 'When adoption hangs on one role, every question waits for it. It lasts better when each team carries a part.',
	},
	unicorn: {
		title: 'Several professions in one person',
		why: 'The required skills belong to several deep professions. Few people have them all, and it is not said which one counts most.',
	},
	seniorityMismatch: {
		title: 'A mandate far above the level',
		why: 'The change expected needs more authority than the level, pay or contract suggests. Ask who lends it.',
	},
	hype: {
		title: 'Slogans where the job should be',
		why: 'Big words take the place of tasks, so you cannot tell what a working day holds.',
	},
} as const satisfies Record<Flag, { title: string; why: string }>;
