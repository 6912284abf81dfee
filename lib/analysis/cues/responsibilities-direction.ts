import type { Cue } from './cue.ts';
import { DUTY, NOT_OWN } from './duty.ts';

const roadmap = { field: 'responsibilities.roadmap', value: true } as const;
const governance = { field: 'responsibilities.governance', value: true } as const;

/** Where to go and by which rules: roadmap and governance. */
export const responsibilitiesDirectionCues: readonly Cue[] = [
	{
		id: 'responsibilities.roadmap/sets-strategy',
		claims: roadmap,
		when: [
			'@setVerb ...5 @aiOnly ...5 @planNoun',
			'@setVerb ...5 @planNoun ...4 @aiOnly',
			'@setVerb ...3 enablement|automation|adoption|transformation|digital|technical|technology ...3 @planNoun',
			'@setVerb ...3 @planNoun ... and @planNoun',
			'create|develop|define|craft|formulate|draft|write|set ...3 strategy',
			'own|develop|define|actionable|set ...2 technical roadmap|strategy',
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
		id: 'responsibilities.roadmap/plan-before-board',
		claims: roadmap,
		when: [
			'paper|plan|strategy|proposal|vision ...9 before|to|for|through ...2 board|council|trustees|executive|partners|owners|cabinet|ministry|management',
			'lay|put|bring|present|submit|write|propose ...9 direction|plan|strategy|vision ...9 board|council|trustees|executive|management|partners|owners',
			'write|draft|deliver|prepare ...3 strategy|plan|vision ...9 month|year|page|cost|by',
			'three|five|multi|0 year ...2 strategy|plan|roadmap|vision',
			'determine|set|own|shape|develop|define ...2 vision',
		],
		unless: [
			...NOT_OWN,
			'@otherPlan',
			'business|project|implementation|training|rollout|adoption|delivery|succession plan',
			'company|corporate vision',
		],
		in: ['role', 'duties'],
		says: [
			'Put a plan with costs before the board by June.',
			'Set a five-year strategy for the agency.',
			'Develop the AI vision of the house.',
		],
		ignores: [
			'Draft the training plan for the executive team.',
			'The board adopted its five-year plan; our mission follows from it and you need experience in planning.',
		],
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
	{
		id: 'responsibilities.governance/plain',
		claims: governance,
		when: [
			'what may|can ...6 what|and ...2 not',
			'write|draft|rewrite|update|set|replace|agree|define|keep ...5 rule|guideline|guidance|policy|ground',
			'keep|maintain|run|hold ...4 register|inventory|log|list ...5 uses|systems|models|ai|risk|incident|wrong|tools',
			'risk register|log',
			'approve|authorise|authorize|refuse|permit ...5 use|uses|tool|request|deviation|purchase|exception',
			'yes ...3 no ...4 later|yet|wait|refusal',
			'impact assessments|report ...4 data|privacy|lgpd|gdpr|outstanding|protection',
			'make sure|certain ...6 data|law|lawful|privacy|confidential|patient',
		],
		unless: [...NOT_OWN, 'teach|train|explain', 'legal writes', 'promote|observe|follow|comply'],
		in: DUTY,
		says: [
			'Write the rules together with Legal.',
			'Keep a register of all uses of AI.',
			'Approve or refuse each new use within two weeks.',
		],
		ignores: ['Explain the rules to new staff.', 'Follow the ground rules that Security has set.'],
	},
];
