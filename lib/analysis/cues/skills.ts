import type { Cue } from './cue.ts';

const ASKED = ['requirements'] as const;
const WIDE = ['requirements', 'role', 'duties', 'other'] as const;
const technical = { field: 'skills.technical', value: true } as const;
const business = { field: 'skills.business', value: true } as const;
const communication = { field: 'skills.communication', value: true } as const;
const change = { field: 'skills.change', value: true } as const;

/** What the posting requires of the person. */
export const skillsCues: readonly Cue[] = [
	{
		id: 'skills.technical/asked',
		claims: technical,
		when: [
			'@askVerb ...7 @technicalAbility',
			'@technicalAbility ...6 experience|skills|knowledge|proficiency|expertise|background|degree|certification|certificate|required|essential|understanding',
		],
		unless: ['@notAsked', 'about|for AI enthusiasm|passion'],
		in: ASKED,
		says: [
			'Hands-on experience with language models and APIs.',
			'Python and SQL skills.',
			'You use AI tools every day and know their limits.',
		],
		ignores: ['Python is a plus.', 'Excellent presentation skills.'],
	},
	{
		id: 'skills.technical/named-tools',
		claims: technical,
		when: [
			'^ @technicalAbility',
			'Python|LangChain|SQL|TypeScript|JavaScript|Kubernetes|AWS|Azure|RAG|LLM|API|MLOps|PyTorch|DevOps|CI|prompt',
			'degree|bachelor|master|phd|msc|bsc ...6 computer|engineering|informatics|data|software|machine|STEM|technology|AI',
		],
		unless: ['@notAsked'],
		in: ASKED,
		says: ['LLM orchestration, evaluation, vector databases.', 'Degree in computer science or similar.'],
		ignores: ['A degree in engineering is preferred.', 'Fluent Swedish and English.'],
	},
	{
		id: 'skills.technical/required-in-text',
		claims: technical,
		when: [
			'experience|expertise|proficiency|background|fluency|knowledge ...2 in|with|of|building|designing ...5 @technicalAbility',
			'you ...3 familiar|comfortable|proficient|fluent|experienced ...4 @technicalAbility',
			'years ...3 experience ...5 @technicalAbility',
		],
		unless: ['@notAsked', 'gain experience|knowledge', 'customer|user experience'],
		in: ['role', 'duties', 'other'],
		says: ['You have experience in building solutions with LLMs.', 'You are comfortable with Python.'],
		ignores: ['Gain experience with LLMs.', 'We improve the customer experience with AI.'],
	},
	{
		id: 'skills.business/asked',
		claims: business,
		when: [
			'@askVerb ...5 @businessAbility',
			'experience|years|background|expertise|worked|career|knowledge ...5 @sectorWord',
			'@sectorWord ...2 experience|background|expertise|industry|knowledge',
			'^ @businessAbility',
			'@businessAbility ...4 skills|experience|background|expertise|knowledge|certification|mindset|environment|acumen',
		],
		unless: [
			'@notAsked',
			'work environment',
			'gain experience',
			'degree|bachelor|diploma in ...9 computer|information',
		],
		in: ASKED,
		says: [
			'Six years of experience in consulting or operations.',
			'Strong analytical and problem-solving skills.',
			'Project management background in a regulated industry.',
		],
		ignores: ['Retail experience is a plus.', 'Hands-on experience with PyTorch.'],
	},
	{
		id: 'skills.business/translates',
		claims: business,
		when: [
			'translate ...4 business|needs|problems|requirements ...5 into|to',
			'business and|or|with ...2 technical|technology',
			'years ...6 consulting|operations|project|programme|program|strategy|transformation|product|analysis|management',
			'degree|bachelor|master|MBA ...5 business|economics|finance|management|administration',
			'improve|improving|optimise|optimising|redesign|redesigning ...4 process|operations|workflow|work',
		],
		unless: ['@notAsked'],
		in: ASKED,
		says: [
			'Able to translate business needs into technical solutions.',
			'Master in economics or business administration.',
			'Eight years in programme management.',
		],
		ignores: ['A degree in business is desirable.'],
	},
	{
		id: 'skills.communication/asked',
		claims: communication,
		when: ['@communicationAbility'],
		unless: [
			'@notAsked',
			'@negation ... communication',
			'English|German|French|Spanish ... fluent|native',
			'unified|marketing|internal|corporate|data|network communications|communication platform|system|degree',
			'stakeholder value',
		],
		in: ASKED,
		says: [
			'Excellent written and verbal communication skills.',
			'You can explain AI to non-technical audiences.',
			'Experience in stakeholder management.',
		],
		ignores: ['Storytelling is a plus.', 'Fluent English.'],
	},
	{
		id: 'skills.communication/strong-wording',
		claims: communication,
		when: [
			'excellent|strong|outstanding|exceptional|good|clear|effective|superb|great ...5 communication|communicator|presentation|interpersonal|facilitation|writing|written|storytelling|listening|influencing|people|relationship',
			'ability|able|can|comfortable|confident|capable ...6 communicate|explain|present|influence|facilitate|translate|teach|persuade|articulate|engage|write|train',
			'communicate clearly|effectively|complex',
			'experience ...3 teaching|training|presenting|facilitating|coaching|influencing|engaging|writing|communicating',
		],
		unless: ['@notAsked', 'you can present at'],
		in: WIDE,
		says: [
			'Ability to influence senior leaders.',
			'Strong facilitation and presentation skills.',
			'Five years of experience teaching adults.',
		],
		ignores: ['Good communication in Danish would be helpful.'],
	},
	{
		id: 'skills.change/asked',
		claims: change,
		when: [
			'@changeAbility',
			'experience|record|expertise|background|knowledge ...5 transformation|change',
			'introduced|introducing|rolled|rollout|adopted|adoption ...5 tool|software|technology|system|practices|new',
			'experience ...5 adoption|transformation|change',
		],
		unless: [
			'@notAsked',
			'change control|request',
			'climate change',
			'data|SQL|text transformation',
			'adapt|adaptable|adaptability|thrive|embrace|fast ...4 change|changing',
			'@builtThing transformation',
		],
		in: ASKED,
		says: [
			'Experience in change management, Prosci or similar.',
			'You have introduced new software to sceptical teams.',
			'Track record of driving adoption.',
		],
		ignores: ['Able to adapt quickly to change.', 'Prosci certificate preferred.'],
	},
	{
		id: 'skills.change/led-change',
		claims: change,
		when: [
			'led|leading|driving|managed|delivered ...3 change|transformation|adoption',
			'drive|lead|manage|deliver ...3 change|transformation',
			'change management|leadership|agent ...4 experience|skills|expertise|certification|methodologies|principles|background',
			'handle|overcome|manage ...3 resistance|skepticism|scepticism|pushback',
		],
		unless: ['@notAsked', 'code|climate change'],
		in: ASKED,
		says: [
			'You have led change in a hospital.',
			'Able to drive change in a large organisation.',
			'Comfortable handling scepticism and pushback: you manage resistance with patience.',
		],
		ignores: ['Experience of leading change is desirable.'],
	},
	{
		id: 'skills.change/without-authority',
		claims: change,
		when: ['influence|influencing|lead|leading|persuade ...5 without ...2 authority|mandate|power'],
		unless: ['@notAsked'],
		in: WIDE,
		negated: true,
		says: ['Ability to influence without formal authority.', 'You lead without direct authority.'],
		ignores: ['You have full authority over the budget.', 'Influencing without authority is a plus.'],
	},
];
