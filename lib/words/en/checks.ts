/** The checks of a report, by id. Outcome sentences speak about the text of the posting. */
export interface CheckWords {
	/** Short noun, for labels and the parts of a score. */
	name: string;
	/** A sentence for each way the check can come out. */
	met: string;
	partly?: string;
	concern?: string;
	silent: string;
	/** What in the text counts. */
	looksFor: string;
	/** Why it matters to somebody who thinks of applying. */
	why: string;
	/** Where that is argued. */
	source: string;
	/** What earns full, half and no credit. */
	scoring: string;
	/** What would change the outcome. */
	change: string;
}

export const checks = {
	'current-state': {
		name: 'Current state',
		met: 'The posting shows what is happening with AI there today.',
		partly: 'The posting hints at what is happening with AI there today.',
		silent: 'The posting does not show what is happening with AI there today.',
		looksFor:
			'Statements about the present: tools in use, pilots, teams, results. Duties count when they presuppose a state.',
		why: 'Whether a role can succeed depends on where the organisation starts. What is not written down has to be asked.',
		source: 'Groundwork’s framework: the four stages of adoption.',
		scoring:
			'Full: the present is stated. Half: it can be inferred from duties. None: nothing lets a reader choose a stage.',
		change: 'A sentence on who uses AI today, for what, with which tools.',
	},
	'stage-gap': {
		name: 'Stage and role',
		met: 'The role is not ahead of the stage the posting shows.',
		partly: 'The role is written for one stage beyond what the posting shows.',
		concern: 'The role is written for a much later stage than the posting shows.',
		silent: 'The posting does not let you compare where they are with what they hire for.',
		looksFor: 'The stage of most duties, next to the stage that the text shows today.',
		why: 'A role hired for a later stage than the organisation has reached starts with work that nobody planned, and is measured by results that cannot come yet.',
		source: 'Groundwork’s framework: at stage 1, do not hire for stage 3.',
		scoring: 'Full: the same stage, or the next step prepared. Half: one stage ahead. None: two or more ahead.',
		change: 'Words on what happens before the later goals, and who does it.',
	},
	workload: {
		name: 'Workload',
		met: 'What is asked looks like the work of one person.',
		partly: 'What is asked is a lot for one person, with some focus.',
		concern: 'What is asked is more than one person usually carries.',
		silent: 'The posting does not say enough about the work to judge its amount.',
		looksFor: 'How many of the twelve kinds of work this person is to do or own, and whether a team shares them.',
		why: 'Each kind of work is a week of somebody’s time, every week. With many, the loud ones win and the important ones wait.',
		source: 'Groundwork’s framework: a clear scope that one person can carry.',
		scoring:
			'Full: few kinds of work, and a load that one person can carry. Half: many kinds, or signs that it is too much. None: nearly all kinds, and plainly too much. Eight or more kinds without a team earn a quarter at most.',
		change: 'Words on what matters most, what others own, or who shares the work.',
	},
	'sole-ownership': {
		name: 'Ownership',
		met: 'Others own part of the adoption too.',
		partly: 'Others are named; what they own is not said.',
		concern: 'One person is to own AI for the whole organisation.',
		silent: 'The posting does not say who else owns part of this.',
		looksFor:
			'Words that put AI, adoption or the transformation of the whole organisation on one role, and words that share it.',
		why: 'A single owner becomes the bottleneck: every question waits for one desk, and what was built leaves with the person.',
		source: 'Groundwork’s framework: scale without a bottleneck.',
		scoring:
			'Full: nobody owns it alone, and a team is in place. Half: nobody owns it alone. None: one owner for everything.',
		change: 'Words on what the teams themselves own.',
	},
	mandate: {
		name: 'Mandate',
		met: 'The posting says whether the role sets the direction or carries it out.',
		partly: 'Strategy and execution are both asked for.',
		concern: 'Strategy and execution are both asked for, and nothing says which comes first.',
		silent: 'The posting does not say whether the role sets the direction or carries it out.',
		looksFor: 'Duties that set direction, duties that carry it out, and words that order or divide them.',
		why: 'Setting direction and delivering need different time, authority and company. Without an order, success may be measured by both.',
		source: 'Groundwork’s framework: strategy and execution blurred.',
		scoring: 'Full: one of them. Most: both, with an order. None: both, without order.',
		change: 'Words on which comes first and who does the other part.',
	},
	partners: {
		name: 'Partners',
		met: 'Others work on this too, and the posting says what they bring.',
		partly: 'Teams are named; what they bring is not said.',
		silent: 'The posting names nobody else who works on this.',
		looksFor:
			'Functions named as working with this role, and whether the text says what they bring: a team, a duty, time, an owner.',
		why: 'Adoption is carried by several teams. A role without partners asks for everything as a favour.',
		source: 'Groundwork’s framework: identified partner teams.',
		scoring:
			'Full: three or four partners whose part is stated. Half: as many named. None: nobody named; “stakeholders” names nobody.',
		change: 'The name of a team and a sentence on what it brings.',
	},
	foundations: {
		name: 'Foundations',
		met: 'What the role needs to start is largely in place.',
		partly: 'Some of what the role needs is in place.',
		concern: 'More is still to be won than is in place.',
		silent: 'The posting says nothing about budget, tools, policy, sponsor or team.',
		looksFor: 'Budget, tools, policy, sponsor and team: in place, left to the role, or not said.',
		why: 'What is not there on the first day becomes the first project, before the one the role is for.',
		source: 'Groundwork’s framework: existing tools, policy and budget.',
		scoring:
			'Full: nearly all of the five in place. Half: two. Next to none: nothing in place, or all left to the role.',
		change: 'A sentence on what exists: “reports to the COO”, “Copilot for all staff”, “an approved budget”.',
	},
	'success-metrics': {
		name: 'Measures of success',
		met: 'The posting names how success is measured.',
		partly: 'The posting speaks of measuring without naming a measure.',
		silent: 'The posting names nothing by which success is seen.',
		looksFor: 'Named measures or targets, such as weekly users or hours saved. “Track KPIs” is general.',
		why: 'If success is not described, it is decided later, by somebody else.',
		source: 'Groundwork’s framework: no success metrics is a red flag.',
		scoring: 'Full: measures are named. Half: measuring is mentioned. None: neither.',
		change: 'One measure by name, best with today’s value.',
	},
	trajectory: {
		name: 'Where it leads',
		met: 'The posting says how the role changes, ends or leads on.',
		silent: 'The posting does not say where the role leads.',
		looksFor: 'A term, an end, a next role, phases over a year or more. “Growth opportunities” is general.',
		why: 'Good enablement makes itself smaller. It helps to know what the role is then.',
		source: 'Groundwork’s framework: a clear scope and how it will evolve.',
		scoring: 'Full: stated. None: not stated; few postings do, so this weighs little.',
		change: 'Words on what the role is in two years.',
	},
	boundaries: {
		name: 'Boundaries',
		met: 'The posting says what is not this role’s job, or what others own.',
		silent: 'The posting does not say what is not this role’s job.',
		looksFor: 'Words on what belongs to others or is not part of this role.',
		why: 'A border in writing can be pointed at when requests pile up.',
		source: 'Groundwork’s framework: a clear scope.',
		scoring: 'Full: stated. None: not stated. Few postings do, but it bounds the work and says what others take on.',
		change: 'One sentence that starts with “not”.',
	},
	skills: {
		name: 'Skills asked',
		met: 'The skills asked fit in one person.',
		partly: 'The level asked does not quite fit the mandate.',
		concern: 'The skills asked belong to several deep professions.',
		silent: 'The posting hardly says which skills are needed.',
		looksFor: 'Required skills, by profession and depth, next to the level and the years asked.',
		why: 'A list for three professions often means that it is not decided yet which one the job is.',
		source: 'Groundwork’s framework: unrealistic expectations.',
		scoring:
			'Full: one profession with neighbours. Half: a mandate that does not fit the level. A quarter at most: several professions at depth. None: both.',
		change: 'Words on which skill counts most and which can be learned.',
	},
	clarity: {
		name: 'Clarity',
		met: 'The posting says in plain words what the job is.',
		partly: 'Big words often stand where tasks should be.',
		concern: 'What is happening with AI there, and where the role sits, stays unsaid.',
		silent: 'The posting says too little about the job itself.',
		looksFor: 'Tasks in plain words, the place of the role, and slogans that take their place.',
		why: 'What cannot be said plainly is often not decided yet. That can be fine, if you know it.',
		source: 'Groundwork’s framework: vague context is a red flag.',
		scoring:
			'Full: tasks and place are plain. Most: slogans often stand where tasks should. A quarter at most: what happens there and where the role sits stay unsaid. None: both.',
		change: 'Three tasks of a normal week and the team the role belongs to.',
	},
} as const satisfies Record<string, CheckWords>;
