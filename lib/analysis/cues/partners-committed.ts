import type { Partner } from '../codebook.ts';
import type { Cue } from './cue.ts';

/** What a function brings of its own: a duty it carries, time it gives, a decision it takes, a part it owns. */
const FUNCTIONS: readonly {
	readonly key: Partner;
	readonly who: string;
	readonly title: string;
	readonly duties: string;
	readonly says: readonly string[];
	readonly ignores: readonly string[];
}[] = [
	{
		key: 'executive',
		who: '@execFn|@backer',
		title: '@backer',
		duties: 'own|decide|chair|approve|fund|sponsor|pick|promise|hold|adopt|settle|give|meet|stand|agree|set|sign',
		says: ['The COO chairs the group and decides what goes next.', 'Our CFO gives this an hour every Monday.'],
		ignores: ['You report to the COO.', 'Present to executives who own budgets elsewhere.'],
	},
	{
		key: 'platform',
		who: '@techWho',
		title: '@techTitle',
		duties:
			'own|run|provide|handle|host|operate|maintain|configure|build|look|keep|set|decide|give|administer|deploy|integrate|support|switch|supply|carry',
		says: [
			'IT runs the accounts and the integrations.',
			'Platform engineers, two of them, build the connectors with you.',
		],
		ignores: ['Build tools that engineers use every day.', 'Liaise with IT on access.'],
	},
	{
		key: 'risk',
		who: '@riskFn',
		title: '@riskTitle',
		duties:
			'lend|validate|publish|negotiate|carry|delegate|review|take|hand|monitor|carry|answer|own|own|write|draft|decide|handle|maintain|hold|set|check|advise|approve|review|keep|give|run|answer|sign',
		says: [
			'Legal drafts the rules and you explain them.',
			'The data protection officer sets aside five hours a month.',
		],
		ignores: ['Pass each tool through security review.', 'Work with compliance on guidance.'],
	},
	{
		key: 'learning',
		who: '@learningFn',
		title: '@learningTitle',
		duties:
			'own|run|deliver|provide|host|book|organise|organize|design|build|handle|produce|give|supply|keep|look|teach|lead|manage',
		says: ['L&D runs the courses and books the rooms.', 'The academy owns the learning path; you supply examples.'],
		ignores: ['Partner with HR on a skills plan.', 'Train managers in HR.'],
	},
	{
		key: 'business',
		who: '@businessFn|@businessGroup',
		title: '@businessTitle',
		duties:
			'own|provide|nominate|release|lend|decide|test|sign|pay|measure|name|second|give|choose|hold|assign|release|free',
		says: ['Each department head owns the result in the department.', 'Finance lends an analyst two days a week.'],
		ignores: ['Sales uses the assistant daily.', 'Partner with Finance to build the case.'],
	},
	{
		key: 'champions',
		who: '@championFn',
		title: '@championFn',
		duties:
			'own|maintain|review|deliver|train|coach|keep|carry|chose|handle|co|free|write|write|send|carry|take|maintain|answer|meet|run|teach|take|help|volunteer|carry|give|hold|share|lead|host|collect',
		says: [
			'Three champions answer questions in their teams, two hours a week.',
			'Super users in every branch teach the basics.',
		],
		ignores: ['Build a network of champions.', 'Super users are among the audience.'],
	},
];

const BUILDING = [
	'build|design|develop|create|train|teach|coach|enable|help ...6 @platformFn|@businessFn|@learningFn|@championFn',
];

/** The subject of the sentence does something for this work. */
const carries: readonly Cue[] = FUNCTIONS.map(({ key, who, title, duties, says, ignores }) => ({
	id: `partners.${key}/carries`,
	claims: { field: `partners.${key}`, value: 'committed' },
	when: [
		`^ the|our|each|every|your ...3 ${who} ...3 ${duties}`,
		`^ ${who} ...4 ${duties}`,
		`${title} ...3 own|decide|give|provide|approve|keep|run|handle|check|hold|chair|release|lend|maintain|supply|look|must`,
		`^ owner ...4 ${title}`,
		`up to|with ,,,3 ${title} who`,
		`^ @quantity ${who} ...3 ${duties}`,
		`^ owner|owners ...2 ${who}`,
		`owner|owners|sponsor|chair is|are ...2 ${who}`,
		`${who} ,,,4 assigned|embedded|seconded|allocated|freed|delegated|lent|detached`,
		`${who} ,,,7 hours|days|half a|per|weekly|her|his|their week|month|time|quarter`,
		`owned|run|led|handled|maintained|hosted|provided|decided|staffed|supplied|signed|drafted|written|paid|funded by the?|our? ,,,2 ${who}`,
		`${who} ,,,5 @capacity`,
		`a|one|two|three|four dedicated|seconded|assigned ,,,3 ${who}`,
		`stay|remain|lie|rest|sit|belong with|to the?|our? ...2 ${who}`,
		`responsibility of the?|our? ...2 ${who}`,
	],
	unless: ['you will|you own ...3 own', 'requirements|experience|years', ...BUILDING, 'report to'],
	says,
	ignores,
}));

export const committedCues: readonly Cue[] = [
	...carries,
	{
		id: 'partners.experts/team-does',
		claims: { field: 'partners.experts', value: 'committed' },
		when: [
			'@expertsFn|@aiTeamName ...4 that|who|which build|own|design|deliver|run|maintain|develop|provide|help|drive|support',
			'^ the|our @expertsFn|@aiTeamName ...3 ensure|build|own|help|provide|run|maintain|deliver|drive|support|partner|develop',
			'^ our @expertsFn|@aiTeamName ensure|build|own|help|provide|run|maintain|deliver|drive|support',
			'lead|manage|mentor|supervise|coach|oversee ,,,6 team|group|squad of ,,,5 @expertsFn',
			'with direct? access to ,,,5 @expertsFn',
			'supported|backed by ,,,5 @expertsFn|@aiTeamName',
			'@quantity ,,,2 @expertsFn ...4 @capacity|build|work|support|help',
			'work|working|collaborate ,,,4 with|alongside ,,,4 AI|data|ML|delivery team|engineers|scientists who|that|which|on|to build|own|design|deliver|develop|deploy',
		],
		unless: ['customers|clients ...3 team', 'hire|recruit|build ...4 team', 'experience ...4 @expertsFn'],
		says: [
			'Our AI team builds and runs the shared assistants.',
			'You are supported by three machine learning engineers.',
			'Lead a team of four AI engineers.',
		],
		ignores: ['Join the AI team.', 'Recruit data scientists.'],
	},
	{
		id: 'partners.executive/sponsor-acts',
		claims: { field: 'partners.executive', value: 'committed' },
		when: [
			'executive sponsor is|will|meet|chair|remove|back|stand|give|open',
			'sponsored|chaired|backed|led by the?|our? ,,,2 @execFn|@backer',
			'decide|settle|agree|choose|prioritise|prioritize|pick with|together the?|our? ,,,2 @execFn|@backer',
			'@execFn|@backer|she|he chairs|decides|approves|settles|signs',
			'weekly|fortnightly|monthly|biweekly ,,,4 session|slot|hour|meeting|check with ,,,3 @execFn|@backer',
			'direct access to ,,,3 @execFn|@backer',
		],
		unless: ['interview'],
		says: [
			'The programme is sponsored by the Chief Nurse.',
			'Decide with the CIO which capabilities are bought and which are built.',
			'She chairs the committee.',
		],
		ignores: ['Find an executive sponsor.', 'The interview is with the CEO.'],
	},
];
