import type { Cue } from './cue.ts';
import { DUTY, NOT_OWN } from './duty.ts';

const opportunities = { field: 'responsibilities.opportunities', value: true } as const;
const metrics = { field: 'responsibilities.metrics', value: true } as const;
const roadmap = { field: 'responsibilities.roadmap', value: true } as const;
const governance = { field: 'responsibilities.governance', value: true } as const;

/** Choosing, measuring and setting direction and rules: opportunities, metrics, roadmap, governance. */
export const responsibilitiesSteerCues: readonly Cue[] = [
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
		id: 'responsibilities.roadmap/sets-strategy',
		claims: roadmap,
		when: [
			'@setVerb ...5 @aiOnly ...5 @planNoun',
			'@setVerb ...5 @planNoun ...4 @aiOnly',
			'@setVerb ...3 enablement|automation|adoption|transformation|digital|technical|technology ...3 @planNoun',
			'@setVerb ...3 @planNoun ... and @planNoun',
			'^ @setVerb ...2 long|multi|three|five|3|overall|enterprise|company|group ...5 @planNoun',
		],
		unless: [
			...NOT_OWN,
			'@otherPlan',
			'execute|execution|implement|support|aligned|align ... our|the|with ... roadmap|strategy|vision',
		],
		in: DUTY,
		says: [
			'Define and own the AI strategy and roadmap.',
			'Develop a three-year vision for AI in the group.',
			'Shape our enablement roadmap with the leadership team.',
		],
		ignores: [
			'Develop the communications strategy for AI projects.',
			'Influence the product roadmap with what you learn about AI.',
			'Execute the AI roadmap that the director sets.',
		],
	},
	{
		id: 'responsibilities.roadmap/strategy-named',
		claims: roadmap,
		when: [
			'AI strategy|roadmap|vision|agenda',
			'@aiOnly ...2 strategy|roadmap|vision',
			'roadmap for|of ...6 @aiOnly|automation|adoption',
			'strategy for|of ...6 @aiOnly|automation|adoption',
			'@planNoun ...3 before|to ... board|council|executive|trustees|cabinet',
		],
		unless: [
			...NOT_OWN,
			'@otherPlan',
			'aligned|align|alignment|execute|execution|deliver|implement|support|advance|translate|enable|enables|part|accordance|line|supports ...9 strategy|roadmap|vision',
			'strategy is|was',
			'head|director|manager|VP|lead of ...1 strategy',
		],
		in: ['role', 'duties'],
		says: [
			'You hold the AI strategy of the group and keep it current.',
			'Bring the roadmap for automation to the council in May.',
		],
		ignores: ['Align projects with the AI strategy.', 'Report to the Head of AI Strategy.'],
	},
	{
		id: 'responsibilities.governance/sets-rules',
		claims: governance,
		when: ['@ruleVerb ...5 @ruleNoun', '^ @ruleVerb ...8 @ruleThing'],
		unless: [
			...NOT_OWN,
			'promote|train|teach|training|educate ... responsible|ethical|safe',
			'impact assessment ... change',
			'incident|incidents ... resolve',
			'support ... policy team',
			'@legalNotice',
			'audit firm|clients|teams|season',
			'identify ... regulatory affairs',
			'work|partner with ... privacy|compliance|audit|regulatory ... team|teams',
			'legal ... privacy',
		],
		in: DUTY,
		says: [
			'Draft the AI policy and keep the register of uses.',
			'Ensure compliance with the EU AI Act and data protection law.',
			'Establish guardrails and a review process for new tools.',
		],
		ignores: [
			'Teach responsible use of assistants.',
			'Partner with privacy and compliance teams.',
			'Knowledge of AI governance is a plus.',
		],
	},
	{
		id: 'responsibilities.governance/ensures-compliance',
		claims: governance,
		when: [
			'@comply',
			'ensure|ensuring ...9 compliant|compliance|secure|security|ethical|ethically|responsible|responsibly|privacy|safe|regulation|standards|policies|guidelines',
			'responsible|ethical|compliant|safe ...3 use|deployment|adoption of ... @aiOnly',
		],
		unless: [...NOT_OWN, '@legalNotice', 'teach|train|promote|educate', 'dress code', '^ comply'],
		in: DUTY,
		says: ['Ensure that every solution is secure and compliant.', 'Ensure adherence to data protection rules.'],
		ignores: ['Train colleagues in the ethical use of AI.', 'Experience in ensuring compliance.'],
	},
	{
		id: 'responsibilities.governance/rule-thing',
		claims: governance,
		when: [
			'@ruleThing',
			'@makeVerb|implement|define|establish ...5 guardrail|permission|controls|audit|safeguard',
			'mitigate ...3 AI|ethical|bias|privacy|security|compliance|regulatory ...2 risk',
			'bias|fairness|ethics|safety ... review|assessment|check|audit|framework',
		],
		unless: [
			...NOT_OWN,
			'@legalNotice',
			'teach|train|lesson|course|workshop|discussion',
			'work|partner|collaborate|liaise with|closely',
			'report|reports|reporting to',
			'member|together|alongside',
		],
		in: DUTY,
		says: [
			'You look after our AI register and the risk assessments.',
			'Implement guardrails and audit logging for agents.',
			'Mitigate privacy and security risks of new assistants.',
		],
		ignores: ['Report to the AI steering committee.', 'A course on AI ethics for all staff.'],
	},
];
