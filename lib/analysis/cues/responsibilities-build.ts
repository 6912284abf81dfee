import type { Cue } from './cue.ts';
import { DUTY, NOT_OWN } from './duty.ts';

const building = { field: 'responsibilities.building', value: true } as const;
const vendors = { field: 'responsibilities.vendors', value: true } as const;
const delivery = { field: 'responsibilities.delivery', value: true } as const;

/** Making, buying and carrying to users: building, vendors, delivery. */
export const responsibilitiesBuildCues: readonly Cue[] = [
	{
		id: 'responsibilities.building/makes-solutions',
		claims: building,
		when: [
			'@makeVerb ...3 @builtThing',
			'@makeVerb ...6 @aiOnly ...2 solution|system|application|tool|feature|component|service|capability|capabilities|app|utilities|module|pipeline|model',
		],
		unless: [
			...NOT_OWN,
			'@teachVerb ...3 @trainNoun',
			'@makeVerb ...2 strategy|roadmap|policy|framework|business|community|training|guideline|standard|culture|curriculum',
			'^ teach',
			'train ... on|in',
		],
		in: DUTY,
		says: [
			'Design, build and maintain internal AI agents for the claims desk.',
			'Prototype and ship LLM-powered tools with each team.',
			'Integrate copilots with our ERP and ticketing systems.',
		],
		ignores: [
			'Develop training on AI agents for the whole firm.',
			'Teach pupils to build small AI agents.',
			'Experience building AI solutions is required.',
		],
	},
	{
		id: 'responsibilities.building/opens-with-making',
		claims: building,
		when: [
			'^ @makeVerb ...9 @builtThing',
			'^ you will|you ...3 @makeVerb ...6 @builtThing',
			'^ you ...4 @makeVerb ...6 @builtThing',
			'^ design|build|develop|lead ... design|development|build|building ... @builtThing',
			'responsible for ... designing|building|developing|design|development|build ...6 @builtThing',
		],
		unless: [
			...NOT_OWN,
			'@makeVerb ...3 strategy|roadmap|policy|policies|framework|training|curriculum|curricula|guideline|community|metric|KPI|plan|course|workshop|documentation|playbook|calculator',
		],
		in: DUTY,
		says: [
			'Build and optimise retrieval pipelines and other LLM applications.',
			'You will design and develop chatbots for the claims desk.',
			'You are responsible for designing and building our internal tools.',
		],
		ignores: ['Develop guidelines for the use of AI tools.', 'Develop the roadmap for AI agents.'],
	},
	{
		id: 'responsibilities.building/hands-on',
		claims: building,
		when: [
			'@handsOnBuild',
			'hands on ... build|building|development|prototyping|implementation',
			'@own ... technical ... delivery|implementation|deployment|architecture',
			'technical ... owner ... builder',
		],
		unless: [...NOT_OWN, 'code of conduct', '@trainNoun', 'teach|train|trains|instruct|curriculum|sessions'],
		in: DUTY,
		says: [
			'You will write code most days.',
			'A hands-on builder role in the truest sense.',
			'Own the technical delivery of each deployment, including connectors.',
		],
		ignores: ['You will teach prompt engineering to librarians.', 'No hands-on coding here.'],
	},
	{
		id: 'responsibilities.building/automates-processes',
		claims: building,
		when: [
			'automate|automating ...4 process|task|workflow|step|report|work|operation',
			'@makeVerb ...3 automation',
			'automation of ... process|task|workflow',
			'@makeVerb ...4 internal|custom|lightweight ...3 tool|app|application|utilities|dashboard|script',
		],
		unless: [...NOT_OWN, '@makeVerb ...2 strategy|roadmap|framework|training|business'],
		in: DUTY,
		says: [
			'Automate recurring reporting tasks in finance with scripts and language models.',
			'Build lightweight internal apps for the service desk.',
		],
		ignores: [
			'Develop a strategy for automation.',
			'You have automated processes before: experience in operations is a must.',
		],
	},
	{
		id: 'responsibilities.building/configures-platform',
		claims: building,
		when: [
			'configure|customise|customize|extend|integrate|administer|set ...4 @aiTool',
			'@makeVerb ...4 @aiTool',
			'integrate|integration ...4 @aiOnly ...4 into|with ... system|application|platform|tool|workflow|product',
			'integrate ... with|into ... CRM|ERP|enterprise|existing|internal|core ... system|platform|application',
			'architect ... @aiOnly',
		],
		unless: [...NOT_OWN, '@trainNoun', 'integrate ... into ... teaching|curriculum|courses'],
		in: DUTY,
		says: [
			'Configure Copilot Studio agents for the HR helpdesk.',
			'Integrate AI into our existing CRM and document systems.',
		],
		ignores: ['Deliver training on ChatGPT and Copilot.', 'Integrate AI topics into teaching and curriculum work.'],
	},
	{
		id: 'responsibilities.building/prototypes',
		claims: building,
		when: [
			'^ rapidly prototype',
			'^ prototype',
			'@makeVerb ...3 prototype|MVP|POC|proof',
			'prototyping ... and',
			'experiment with ...4 @aiOnly ...4 model|tool|agent|technologies|framework',
			'deliver ...3 prototype|MVP|bot|agent|automation',
			'turn ... idea|prototype|experiment ... into ... tool|product|production|solution|system',
		],
		unless: [...NOT_OWN, 'fund ... prototype'],
		in: DUTY,
		says: [
			'Rapidly prototype small assistants and put them in front of users.',
			'Turn rough ideas into working tools within weeks.',
			'Build proofs of concept with the engineering team.',
		],
		ignores: ['Decide which prototypes get money.', 'Proven experience in turning prototypes into production tools.'],
	},
	{
		id: 'responsibilities.vendors/evaluates-tools',
		claims: vendors,
		when: [
			'@trialVerb ...5 @toolNoun',
			'^ @trialVerb ...7 @toolNoun',
			'stay|keep ... emerging ... evaluate|assess|recommend ... adoption|use|fit|potential',
		],
		unless: [
			...NOT_OWN,
			'@trialVerb ...4 model performance',
			'test ... @builtThing',
			'use cases for',
			'pilot ... tools with',
		],
		in: DUTY,
		says: [
			'Evaluate and recommend AI tools for the whole group.',
			'Assess emerging AI technologies and their fit with our needs.',
			'Compare off-the-shelf products before anything is bought.',
		],
		ignores: ['Evaluate the impact of training.', 'Experience with evaluating AI tools is desirable.'],
	},
	{
		id: 'responsibilities.vendors/deals-with-vendors',
		claims: vendors,
		when: [
			'@dealVerb ...5 @vendorNoun',
			'@dealVerb ...3 contract|procurement|tender',
			'@vendorNoun ...3 relationship|contract|negotiation|evaluation|selection|management|engagement|performance',
		],
		unless: [...NOT_OWN, 'contractor position', 'licensed', 'driving licence|license'],
		in: DUTY,
		says: [
			'Manage vendor relationships and negotiate renewals.',
			'Work with external partners and suppliers on delivery.',
			'Coordinate licences for the assistants with purchasing.',
		],
		ignores: ['Support our customers in every way.', 'A driving licence is needed to manage the sites.'],
	},
	{
		id: 'responsibilities.vendors/vendor-task',
		claims: vendors,
		when: ['@vendorThing', 'liaise|contact|interface|negotiate ... vendor|supplier|provider|Microsoft|OpenAI'],
		unless: [...NOT_OWN, 'respond|responses|answer ... RFP', 'RFP ... response|responses', 'pre|sales'],
		in: DUTY,
		says: [
			'Lead vendor selection together with IT.',
			'Advise on build-versus-buy decisions.',
			'Prepare the tender for the assistant platform.',
		],
		ignores: ['Write RFP responses for the sales team.', 'Proven experience in vendor management.'],
	},
	{
		id: 'responsibilities.delivery/runs-projects',
		claims: delivery,
		when: [
			'@runVerb ...4 @projectNoun',
			'^ @runVerb ...7 @projectNoun',
			'project|programme|program manage|management|manager ... of|for|across',
		],
		unless: [
			...NOT_OWN,
			'program|programming language',
			'training|learning|graduate|champions|literacy|ambassador program|programme',
			'@trainNoun ...2 program|programme',
			'special projects',
		],
		in: DUTY,
		says: [
			'Lead the pilot programme with three departments.',
			'Coordinate AI projects from kick-off to handover.',
			'Plan and execute the rollout in all regions.',
		],
		ignores: [
			'Design a training programme for managers.',
			'Ability to manage several projects at once.',
			'Assist with special projects as needed.',
		],
	},
	{
		id: 'responsibilities.delivery/carries-to-users',
		claims: delivery,
		when: [
			'@runVerb ...6 @toUsers',
			'^ roll|launch|deploy|implement|introduce ...6 @aiOnly',
			'design|build|develop|configure|test|pilot ... deploy|launch|implement|ship|roll',
			'from ...6 to|through ...3 production|deployment|rollout|adoption|launch|implementation|operation|scale|handover',
			'take|bring|move|carry|get|turn ...7 into|to ... production|operation|use|daily|rollout|adoption|live',
		],
		unless: [...NOT_OWN, 'policy|policies|guideline|training ... roll'],
		in: DUTY,
		says: [
			'Own each solution end-to-end, from discovery to rollout.',
			'Roll out AI assistants to the branches.',
			'Move pilots into production and hand them to support.',
		],
		ignores: ['Ability to take a project from idea to launch.', 'The tools were launched last year.'],
	},
	{
		id: 'responsibilities.delivery/project-craft',
		claims: delivery,
		when: [
			'@projectCraft',
			'manage|track|monitor|coordinate|maintain ...4 scope|schedule|budget|risk|issue|deadline|resource ... and',
			'keep ...5 on track|schedule',
			'remove ... blocker|obstacle|roadblock',
			'drive ... execution|accountability|follow',
		],
		unless: [...NOT_OWN, 'within budget ... salary'],
		in: DUTY,
		says: [
			'Keep project plans, timelines and dependencies up to date.',
			'Provide status reports to the steering committee.',
			'Track risks, issues and milestones.',
		],
		ignores: ['Proven experience in project management.', 'The salary depends on experience.'],
	},
	{
		id: 'responsibilities.delivery/drives-adoption',
		claims: delivery,
		when: [
			'drive|accelerate|lead|own|ensure|support|increase|maximise|maximize ...4 adoption ... of|across|and|among|in|within',
			'implement|implementing ...4 @aiOnly ...3 solution|workflow|tool|initiative|use|agent|strategy',
			'lead|drive|oversee|support|successful ... implementation|deployment|execution of',
			'deliver|delivering ...4 @aiOnly ... solution|project|initiative|use|product|implementation',
			'execution of ... strategy|roadmap|plan|initiative',
		],
		unless: [...NOT_OWN, 'culture|awareness ... adoption'],
		in: DUTY,
		says: [
			'Drive adoption of the assistants across all departments.',
			'Lead implementation of agents with the HR team.',
			'Deliver AI projects together with the regions.',
		],
		ignores: ['Foster a culture of adoption.', 'A track record of driving adoption of new tools.'],
	},
];
