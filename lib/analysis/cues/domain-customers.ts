import type { Cue } from './cue.ts';

const CUSTOMERS = { field: 'domain', value: 'customer-enablement' } as const;

/** AI is brought into use in customers' organisations. */
export const customerDomainCues: readonly Cue[] = [
	{
		id: 'domain/forward-deployed',
		claims: CUSTOMERS,
		when: ['forward deployed|deploy', '@deployPost', 'deployed engineer'],
		says: [
			'Forward Deployed Engineer',
			'AI Deployment Strategist',
			'As an AI Success Engineer you own a book of customers.',
		],
		ignores: ['Software Engineer, Payments', 'Deploy services with Kubernetes.'],
	},
	{
		id: 'domain/ai-to-customers',
		claims: CUSTOMERS,
		when: [
			'deploy|implement|configure|onboard|integrate|roll|launch|operationalise|operationalize|productionise|productionize|adopt|embed|tailor|customise|customize ...8 @aiThing ...9 customer|client|account',
			'@aiThing ...5 deploy|deployment|implementation|rollout|adoption|onboarding|solution|engagement|transformation ...8 customer|client|account',
			'help|guide|enable|advise|support|partner|work|empower ...3 customer|client|organisations|organizations|enterprises|businesses|agencies|districts|nonprofits ...9 adopt|deploy|implement|integrate|build|transform|adoption|realise|realize|unlock|maximise|maximize|scale|use ...9 @aiThing',
			'customer|client ...7 adopt|adoption|deploy|deployment|implement|implementation|rollout|integrate ...6 @aiThing',
			'@aiThing|AI ...7 inside|into|within|in|across ...3 customer|client environment|organisation|organization|workflow|stack|system|operation|team',
		],
		in: ['role', 'duties'],
		unless: [
			'ship|shipped to customers',
			'consumers|consumer',
			'billions|millions',
			'customer|client experience|success|service|services|support',
			'partner|collaborate with ...6 engineering|lines|leaders',
			'quota',

			'our customers|users love',
			'customer service|support agents',
			'internal customers',
			'customer success team',
			'@internalThing',
			'marketing ...3 sales',
		],
		says: [
			'Deploy AI agents in our customers’ environments.',
			'Help clients adopt generative AI in their operations.',
			'Lead AI implementations for enterprise customers.',
		],
		ignores: ['Build AI tools for marketing, sales and customer success.', 'Answer customer questions by phone.'],
	},
	{
		id: 'domain/embed-with-customers',
		claims: CUSTOMERS,
		when: [
			'embed|embedded|sit|side|alongside|onsite|shoulder ...4 with|in|at|by? ...3 customer|client|partner',
			'work|partner|collaborate|engage ...2 directly|closely ...2 with ...4 @customerSide ...14 AI|agent|model|LLM|agentic|workflow|deploy',
			'bridge|liaison|link ...6 between ...6 AI|models|agents|capabilities ...9 customer|client',
			'trusted|technical advisor|adviser|advisors|partner|partners ...6 customer|client ...20 AI|agents|models|LLM|GenAI',
			'primary|main|lead technical? contact|advisor|owner|partner ...6 customer|client|account',
		],
		in: ['role', 'duties'],
		unless: ['sales team', 'quota', 'internal customers', 'social care', '@internalThing'],
		says: [
			'Embed with strategic customers to ship agents.',
			'You are the trusted advisor of customers who deploy our agents.',
		],
		ignores: ['Sit with the finance team to learn how invoices flow.', 'You will embed metrics in every dashboard.'],
	},
	{
		id: 'domain/prototype-to-production-there',
		claims: CUSTOMERS,
		when: [
			'customer|client ...12 prototype|pilot|POC|discovery|scoping|kickoff|proof ...9 production|deployment|scale|rollout|launch|implementation',
			'prototype|pilot|POC|discovery|scoping|kickoff|proof ...9 production|deployment|scale|rollout|launch|implementation ...12 customer|client',
			'AI deployments|deployment ...9 customers|clients|enterprise|accounts',
			'use cases ...8 customer|client',
			'value realisation|realization',
			'time to value',
		],
		in: ['role', 'duties'],
		unless: ['internal customers', '@internalThing', 'quota', 'sales cycle'],
		says: ['Guide customers from pilot to production.', 'Take client projects from discovery to launch.'],
		ignores: [
			'Take internal pilots to production with the operations team.',
			'Move from prototype to production quickly.',
		],
	},
	{
		id: 'domain/consult-clients',
		claims: CUSTOMERS,
		when: [
			'advise|consult|advisory|consulting|consultant ...8 client|customer ...10 @aiThing|AI',
			'client|customer ...6 AI strategy|transformation|roadmap|adoption|maturity|readiness|governance|journey|programme|program|use',
			'AI strategy|transformation|roadmap|adoption|governance|consulting|advisory|solutions|workshops ...6 for|with|to|across ...3 client|customer|portfolio|companies|organisations|organizations|enterprises',
			'AI ...3 consulting|consultancy|advisory|practice ...9 client|customer',
			'client engagements|engagement|projects|workshops ...9 @aiThing|AI',
		],
		in: ['role', 'duties', 'company'],
		unless: ['internal customers', 'our AI strategy', 'quota'],
		says: ['Advise clients on their AI strategy.', 'You run AI workshops with clients in retail.'],
		ignores: ['Define our own AI strategy.', 'Consult the legal team before signing.'],
	},
	{
		id: 'domain/customer-training',
		claims: CUSTOMERS,
		when: [
			'train|teach|educate|upskill|enable|coach|onboard ...4 customer|client|users ...9 AI|agent|platform|product|prompt|tool',
			'workshops|training|enablement|hackathons|education|onboarding ...6 for|with ...3 customer|client',
			'customer education|enablement|adoption|onboarding ...9 AI|agent|ChatGPT|Copilot|Claude|Gemini',
			'school districts ...9 AI',
			'partner organisations|organizations ...9 AI',
		],
		in: ['role', 'duties'],
		unless: ['internal customers', 'sales enablement', 'quota'],
		says: ['Run onboarding workshops for customers.', 'Train client teams to work with the agents you set up.'],
		ignores: ['Train new hires in the contact centre.', 'Design the employee onboarding week.'],
	},
	{
		id: 'domain/deployment-team',
		claims: CUSTOMERS,
		when: [
			'deployment|success|solutions|implementation|implementations|services|deployed|delivery team|practice|function ...12 customer|client|enterprises|enterprise',
			'partners with customers|clients|organizations|organisations|enterprises',
			'AI ...3 customers ...6 live|production',
			'professional services ...9 AI|agent|agentic',
			'post sales ...9 AI|deployment|adoption|agent',
		],
		in: ['role', 'company'],
		unless: ['quota', 'sales team', 'support tickets'],
		says: [
			'Our deployment team works with enterprise customers.',
			'The team partners with customers to put agents into production.',
		],
		ignores: ['Our team is small and friendly.', 'The sales team exceeded its quota.'],
	},
];
