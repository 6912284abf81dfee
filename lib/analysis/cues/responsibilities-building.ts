import type { Cue } from './cue.ts';
import { DUTY, NOT_OWN } from './duty.ts';

const building = { field: 'responsibilities.building', value: true } as const;

/** Hands-on making of AI solutions. */
export const responsibilitiesBuildingCues: readonly Cue[] = [
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
		id: 'responsibilities.building/plain',
		claims: building,
		when: [
			'you ...4 build|builds|code|program|automate|develop',
			'build|develop|create|make|write ...5 tool|tools|bot|bots|assistant|assistants|helper|helpers|script|scripts|agent|agents|chatbot|flow|flows|integration|integrations|dashboard|plugin|connector',
			'set ...2 up ...3 with|for|the ...3 system|assistant|tool|IT',
			'test|tests ...3 prompts|prompt|agents|models',
			'connect ...6 to|with ...4 system|model|data|phone|calendar|archive',
			'writing|write code|prompts',
			'clean ...3 data ...3 write|prompts|model|ai',
		],
		unless: [
			...NOT_OWN,
			'build ...3 community|team|relationship|relationships|trust|culture|network|strategy|awareness|case|capability',
			'teach|show|help ...5 build',
			'impact|measurement|adoption dashboard|dashboards',
		],
		in: DUTY,
		says: [
			'You build small helpers for the newsroom.',
			'Connect the phone system to the calendar and the model.',
			'Write scripts, keep them tidy.',
		],
		ignores: ['You build trust with the crews.', 'Experience in building bots.'],
	},
];
