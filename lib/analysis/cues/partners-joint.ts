import type { Partner } from '../codebook.ts';
import type { Cue } from './cue.ts';

/** Which words name the function, and where the same words mean something else. */
const FUNCTIONS: readonly {
	readonly key: Partner;
	readonly who: string;
	readonly unless?: readonly string[];
	readonly says: readonly string[];
	readonly ignores: readonly string[];
}[] = [
	{
		key: 'executive',
		who: '@execFn',
		unless: ['account executive', 'thought leadership', 'change leadership'],
		says: [
			'You will work closely with the CFO and the wider leadership team on where money for AI goes.',
			'Partner with senior leaders across the group to agree which pilots continue.',
			'Align priorities with the Executive Committee every quarter.',
		],
		ignores: ['Work with account executives to prepare renewals.', 'Coach executives on the use of assistants.'],
	},
	{
		key: 'experts',
		who: '@expertsFn|@aiTeamName',
		unless: ['AI research and', 'enablement and'],
		says: [
			'Collaborate with data scientists and machine learning engineers on evaluation.',
			'Work hand in hand with our AI Centre of Excellence.',
		],
		ignores: ['Work with machine learning frameworks and vector stores.', 'Build an AI hub for the whole group.'],
	},
	{
		key: 'platform',
		who: '@platformFn',
		unless: ['product roadmap|vision|goal|strategy', 'AI product and'],
		says: [
			'Partner with IT and enterprise architecture on single sign-on.',
			'You work side by side with Product and Engineering to get assistants into the tools that people use.',
			'Liaise between the service desk, developers and the supplier.',
		],
		ignores: ['Teach engineers how to review generated code.', 'Build agents that developers rely on.'],
	},
	{
		key: 'risk',
		who: '@riskFn',
		says: [
			'Work with Legal, Privacy and Information Security on what may be put into a prompt.',
			'In partnership with procurement and compliance, bring new tools through review.',
		],
		ignores: ['Work with teams to ensure compliance with the law.', 'Brief our regulator once a year.'],
	},
	{
		key: 'learning',
		who: '@learningFn',
		says: [
			'Co-design learning paths with L&D and internal communications.',
			'Partner with HR, the training team and managers on a new skills framework.',
		],
		ignores: ['Work with deep learning models.', 'Automate HR requests for 900 employees.'],
	},
	{
		key: 'business',
		who: '@businessFn',
		says: [
			'Work with finance, claims and customer service to redesign how a case moves.',
			'Partner across Sales, Marketing and Operations.',
			'Collaborate with plant managers and nurses on shift reports.',
		],
		ignores: ['Train marketing and sales on prompt writing.', 'Work with business teams and key stakeholders.'],
	},
	{
		key: 'champions',
		who: '@championFn',
		unless: ['@raiseNetwork ...6 @championFn', 'champion of'],
		says: [
			'Meet with our AI champions every second week to hear what works.',
			'Work through and together with the super users of each site.',
		],
		ignores: ['Work with managers to identify and recruit champions.', 'Be a champion of change.'],
	},
];

/** Skills that speak of working together name nobody who stands beside this role. */
const AS_SKILL = [
	'experience|ability|able|skill|track|proven|comfortable|confident|demonstrated ...6 @worksWith',
	'work with us',
];

const INVOLVED: readonly (readonly [Partner, string, string, string])[] = [
	[
		'executive',
		'@execFn',
		'Align the order of work with the executive committee.',
		'Train executives in small groups.',
	],
	['platform', '@techWho', 'Agree release dates with the platform team.', 'Build pipelines for the platform team.'],
	['risk', '@riskFn', 'Consult the works council before each pilot.', 'Design solutions with security in mind.'],
	['learning', '@learningFn', 'Involve HR and the academy from the start.', 'Include learning goals in your plan.'],
	[
		'business',
		'@businessFn',
		'Choose with the editors what is tested first.',
		'Support sales with better automations.',
	],
	[
		'experts',
		'@expertsFn|@aiTeamName',
		'Bring in data scientists before scope is fixed.',
		'Design agents with language models.',
	],
];

const worksWith: readonly Cue[] = FUNCTIONS.map(({ key, who, unless = [], says, ignores }) => ({
	id: `partners.${key}/works-with`,
	claims: { field: `partners.${key}`, value: 'named' },
	when: [`@worksWith ,,, ${who}`],
	unless: [...AS_SKILL, ...unless],
	says,
	ignores,
}));

/** Work that is done with somebody, and those brought in for it. "Design" and "architect" are duties there, so the platform is named strictly. */
const involves: readonly Cue[] = INVOLVED.map(([key, who, says, ignores]) => ({
	id: `partners.${key}/involved`,
	claims: { field: `partners.${key}`, value: 'named' },
	when: [
		`^ @doneWith ...9 with ,,,9 ${who}`,
		`track|agree|choose|clarify|check|score|test|decide|redesign|draft|settle|pick|prioritise|prioritize|validate|arrange ...7 with ,,,6 ${who}`,
		`^ @involve ,,,7 ${who}`,
		`@contactList ,,,14 ${who}`,
		`bring|convene|gather ,,,6 ${who} ,,,6 together|table`,
		`align|aligned ...6 with ,,,8 ${who}`,
	],
	unless: [
		...AS_SKILL,
		'interview|train|teach|automate ...6 @execFn',
		'in mind',
		'support power|finance|sales|marketing',
		'compliance with',
	],
	says: [says],
	ignores: [ignores],
}));

/** Functions named as those the work is done with. */
export const jointCues: readonly Cue[] = [...worksWith, ...involves];
