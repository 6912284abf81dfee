import type { Cue } from './cue.ts';
import { DUTY, NOT_OWN } from './duty.ts';

const opportunities = { field: 'responsibilities.opportunities', value: true } as const;
const metrics = { field: 'responsibilities.metrics', value: true } as const;

/** What is worth doing, and what it brought: opportunities and metrics. */
export const responsibilitiesOpportunitiesCues: readonly Cue[] = [
	{
		id: 'responsibilities.opportunities/finds-use-cases',
		claims: opportunities,
		when: [
			'@seekVerb ...7 @caseNoun',
			'identify|identifying|discover|uncover|spot|find|assess|determine|understand ... where|how ...4 @aiOnly',
			'identify|pinpoint|find ...4 area|process|task|problem|workflow|need',
		],
		unless: [
			...NOT_OWN,
			'opportunity|opportunities to work|join|grow|learn|shape',
			'career|sales|upsell|expansion|growth|job opportunities|opportunity',
			'equal opportunity',
			'training needs',
			'product experience',
			'@makeVerb ...2 prototype ...2 agents to',
		],
		in: DUTY,
		says: [
			'Identify and prioritise high-value use cases with each department.',
			'Find out where AI can take load off the dispatch desk.',
			'Uncover bottlenecks and repetitive work in finance.',
		],
		ignores: [
			'Identify training needs of new staff.',
			'An opportunity to grow with us.',
			'Ability to spot use cases early.',
		],
	},
	{
		id: 'responsibilities.opportunities/studies-work',
		claims: opportunities,
		when: [
			'@studyVerb ...4 @processNoun ...5 identify|find|uncover|where|opportunities|automation|improvement|inefficiencies',
			'^ map|shadow|analyse|analyze|audit|interview|observe ...6 @processNoun',
			'^ work|partner|collaborate|sit|consult|meet ...9 identify|understand|uncover|scope|discover ... need|pain|use|opportunities|problem|requirement|process|workflow|challenge',
			'gather|elicit|collect ... requirement|need ... from|across|with',
			'understand ... pain|need|challenge|process|workflow',
		],
		unless: [...NOT_OWN, 'model|data analysis', 'learning needs', 'training needs'],
		in: DUTY,
		says: [
			'Shadow teams and map their workflows end to end.',
			'Meet department heads to understand their pain points.',
			'Analyse processes to find improvement potential.',
		],
		ignores: ['Analyse training needs of the branches.', 'Ability to understand client needs.'],
	},
	{
		id: 'responsibilities.opportunities/intake',
		claims: opportunities,
		when: [
			'@discoveryThing',
			'manage|own|maintain|run|prioritise|prioritize|build|lead ...4 backlog|intake|portfolio|funnel ...4 @aiOnly|use|initiatives|requests|ideas|automation',
			'@aiOnly ... portfolio|intake|backlog',
		],
		unless: [...NOT_OWN, 'product backlog', 'portfolio companies|company'],
		in: DUTY,
		says: [
			'Run discovery workshops with business units.',
			'Own the intake process and the backlog of use cases.',
			'Carry out feasibility assessments before anything is built.',
		],
		ignores: ['Experience with discovery workshops.', 'Advise our portfolio companies on hiring.'],
	},
	{
		id: 'responsibilities.opportunities/business-case',
		claims: opportunities,
		when: [
			'build|develop|create|write|prepare|draft|make|support|own|assess ...4 business case|cases',
			'cost benefit analysis',
			'investment case',
			'value hypothesis|hypotheses',
			'feasibility ... and|of|assess',
			'assess|evaluate|estimate|size|score ... feasibility|viability|value|potential|impact ... of ... use|idea|solution|initiative|request|AI',
		],
		unless: [...NOT_OWN, 'business case studies'],
		in: DUTY,
		says: [
			'Write business cases with finance for each idea.',
			'Assess the feasibility and value of proposed solutions.',
		],
		ignores: [
			'Ability to write a business case.',
			'A strong background in business case work is a plus: knowledge of cost benefit analysis.',
		],
	},
	{
		id: 'responsibilities.opportunities/plain',
		claims: opportunities,
		when: [
			'decide|choose|pick|agree|recommend|judge|tell ...4 which|what ...6 worth|continue|money|first|used|served|keep|automate|stop|go|useful|ai',
			'find|write|ask|clarify ...2 out|down|with ...4 where|what|which ...4 time|hour|use|using|ai|do|done',
			'rank|score|sort|weigh|sift|compile|collect|receive ...5 idea|proposal|request|wish|suggestion',
			'list of ...3 idea|proposal|candidate|use|opportunity',
			'prioritise|prioritize ...3 wish|request|project|need|backlog|work',
			'^ inventory|shadow|interview',
		],
		unless: [...NOT_OWN, 'committee|council|forum|board chooses|decides|ranks|put|ranked'],
		in: DUTY,
		says: [
			'Decide with the two directors which ideas are worth trying.',
			'Find out what the clerks use today.',
			'Rank the proposals every quarter.',
		],
		ignores: [
			'The council decides which ideas are worth trying.',
			'You know what an idea is worth: knowledge of cost accounting.',
		],
	},
	{
		id: 'responsibilities.metrics/measures-value',
		claims: metrics,
		when: [
			'@gaugeVerb ...5 @gaugeNoun',
			'@proveVerb ...4 @proveNoun',
			'^ @gaugeVerb ...7 KPI|metric|ROI|adoption|usage|impact|savings|OKR',
		],
		unless: [
			...NOT_OWN,
			'use ...3 value',
			'share value',
			'demonstrate ... understanding',
			'model|latency|accuracy|drift|reliability performance',
			'set ... apart',
			'risk assessment',
			'create ... impact|value',
			'drive|deliver ... value',
			'privacy impact',
			'change impact',
			'show|present|communicate|share ... value|benefit|benefits ... of AI',
			'assess ... impact of ... regulation',
		],
		in: DUTY,
		says: [
			'Define KPIs and track adoption across regions.',
			'Measure the impact of each pilot and report savings to finance.',
			'Publish a quarterly scorecard on usage.',
		],
		ignores: [
			'Create real impact for our clients.',
			'Complete a privacy impact assessment.',
			'Ability to define KPIs.',
		],
	},
	{
		id: 'responsibilities.metrics/measurement-task',
		claims: metrics,
		when: [
			'@gaugeThing',
			'report|reporting ...4 on|to ...6 progress|impact|value|usage|adoption|results|outcome|benefits|KPI',
			'monitor|track|analyse|analyze ... adoption|usage|uptake|engagement',
			'collect|gather ... feedback ...5 measure|metrics|data|impact|improve',
			'measurable ... KPI|metrics',
			'data to ... adoption|impact|improve',
		],
		unless: [...NOT_OWN, 'annual report ... financial'],
		in: DUTY,
		says: [
			'Run benefits tracking with the finance office.',
			'Report regularly to the board on progress and value.',
			'Analyse usage data to see who needs help.',
		],
		ignores: [
			'Familiarity with adoption metrics.',
			'Our success stories fill an annual report with financial pictures.',
		],
	},
	{
		id: 'responsibilities.metrics/plain',
		claims: metrics,
		when: [
			'baseline ...6 before|after|signed|from|by|and|for',
			'time ...6 before ...6 after|changing',
			'how much|long ...6 saves|saved|before|after',
			'what it|they ...2 saves|saved|costs|returns|brought',
			'send|write|give|produce|prepare|present|report|submit ...4 monthly|quarterly|weekly ...6 figures|report|numbers|results|usage|value',
			'evidence|proof of ...2 benefit|value|impact',
			'measured by|against|with ...6 controlling|finance|log|survey',
			'down|up by? ...2 0 percent|per|or',
			'comparison|control group',
			'scorecard|scoreboard|yardstick',
			'survey ...6 among|of|staff|colleagues|users|twice|year',
		],
		unless: [...NOT_OWN, 'donor|tax|financial|annual report', 'expense', 'balanced scorecard training'],
		in: DUTY,
		says: [
			'Time the task before and after.',
			'Present quarterly figures on use and savings.',
			'A baseline for each process and a comparison after half a year.',
		],
		ignores: ['The donor expects a yearly report.', 'Familiarity with scorecards.'],
	},
];
