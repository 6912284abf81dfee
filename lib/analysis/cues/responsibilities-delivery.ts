import type { Cue } from './cue.ts';
import { DUTY, NOT_OWN } from './duty.ts';

const vendors = { field: 'responsibilities.vendors', value: true } as const;
const delivery = { field: 'responsibilities.delivery', value: true } as const;

/** Buying, and carrying to users: vendors and delivery. */
export const responsibilitiesDeliveryCues: readonly Cue[] = [
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
		id: 'responsibilities.vendors/plain',
		claims: vendors,
		when: [
			'find|choose|pick|look ...3 supplier|vendor|platform|product|provider|tech',
			'which ...4 keep|keeps|buy|cancel|stay|stays',
			'go|goes|look through ...4 subscriptions|licences|tools|contracts',
			'decide ...3 tools|build|buy|product',
			'buy|build ...1 buy|partner',
			'arrange|administer|allocate|rationalise|rationalize|renew|handle ...2 licence|license|seats|subscriptions',
			'try|trying|compare ...4 assistants|tools|products|providers ...4 on|with|and|compare',
			'contract with the',
			'tender|tenders|terms of reference|technical specification',
			'together|work|talk|conversations with ...2 supplier|vendor|market|integrator',
			'emerging|new ...2 technologies|tools|products ...5 potential|fit|adoption|evaluate',
		],
		unless: [...NOT_OWN, 'employment|work|permanent contract', 'renews ...3 driving', 'what you buy'],
		in: DUTY,
		says: [
			'Go through the nine subscriptions and say which to keep.',
			'Arrange licences with procurement.',
			'Find a supplier that suits a house of our size.',
		],
		ignores: ['A permanent contract with the hospital trust.', 'A proven ability to choose a supplier.'],
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
	{
		id: 'responsibilities.delivery/plain',
		claims: delivery,
		when: [
			'one|two|a department|team|unit|site|region|office ...3 at|after|by|every ...2 time|another|other|six|four|weeks|month|department|team|office',
			'take|taking over|on ...5 trial|pilot|project|experiment',
			'move|bring|get|take|put|carry ...6 into ...3 use|operation|operations|daily|routine|service|production',
			'get ...5 working|running|live|started|using',
			'^ roll|introduce|launch|extend ...6 to|in|across|into|at|through',
			'run|running ...3 trial|pilot|experiment|proof|rollout',
			'plan|planning ...3 rollout|introduction|launch|deployment|waves',
			'keep ...3 schedule|plan|calendar|budget|deadline',
		],
		unless: [...NOT_OWN, 'training|course|session|class', 'take over ...3 role', 'you get ...3 started'],
		in: DUTY,
		says: [
			'Introduce the tools one department after another.',
			'Take over the four trials and finish them.',
			'Get the two assistants working by spring.',
		],
		ignores: ['Run one course at a time.', 'Experience of running trials.'],
	},
];
