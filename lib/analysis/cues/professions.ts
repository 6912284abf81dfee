import type { Cue } from './cue.ts';

const claims = { field: 'flags.unicorn', value: true } as const;
const ASKED = ['requirements', 'nice', 'duties', 'role', 'other'] as const;

/** Several deep professions asked of one person. */
export const professionCues: readonly Cue[] = [
	{
		id: 'flags.unicorn/rows of certificates',
		claims,
		when: ['@profManage ...2 @profManage ...4 @profManage|@profChange|@profTech', '@profManage ...3 @profChange ...3 @profManage', '@profMoney|@profLaw ...2 @profMoney|@profLaw|@profManage ...3 @profManage|@profMoney|@profLaw', '@profManage ...1 and @profManage|@profChange', '@profMoney and|or @profMoney|@profManage'],
		unless: ['one of', 'or similar', 'a plus', 'preferred ...3 not required'],
		in: ['requirements', 'nice', 'role', 'other'],
		says: ['PMP, TOGAF and Six Sigma Black Belt.', 'PRINCE2 or PMP, along with Prosci and Lean Six Sigma.', 'ACCA, CISA and PMP.'],
		ignores: ['PMP or similar.', 'Scrum Master is a plus.'],
	},
	{
		id: 'flags.unicorn/two professions in one line',
		claims,
		when: [
			'@profTech ...7 @profLaw|@profCare|@profCraft|@profMoney|@salesCraft',
			'@profLaw|@profCare|@profMoney|@profCraft ...7 @profTech',
			'@profCraft ...4 @profCraft ...4 @profCraft|@profTech|@profChange',
			'@profChange ...6 @profCare|@profCraft|@profMoney|@profLaw',
			'@profCare|@profMoney|@profLaw ...6 @profChange',
			'@hardCode ...9 @profChange',
			'@profChange ...9 @hardCode',
			'@profMoney ...5 @profCare|@profLaw',
			'culture change ...12 technical',
		],
		unless: ['one of', 'degree ...6 or', 'related field', 'such as', 'any of', 'quantitative field', 'or equivalent', 'AWS or Azure', '@collaborate'],
		in: ['requirements', 'nice'],
		says: ['Hands-on Python, fine-tuning and Adobe Premiere.', 'Change management certification and a background in organisational psychology.', 'Facilitation, graphic design, video editing and Figma.'],
		ignores: ['A degree in computer science, psychology or a related field.', 'Python, SQL and AWS.'],
	},
	{
		id: 'flags.unicorn/a licensed profession besides',
		claims,
		when: ['law degree', 'llb', 'practising certificate|practicing certificate', 'admitted|admission ...3 bar|roll|advocates', 'cpa|acca|actuary|cissp|ceh|togaf ...2 and|or|cism|cisa|aca|cpa', 'qualified|chartered ...2 actuary|accountant|engineer|lawyer|solicitor', 'contract drafting|negotiation ...2 licensed|english|law', 'drafting of contracts', 'union|labour|labor|industrial relation|relations', 'stepped wedge', 'fundraising ...1 record', 'crisis communication', 'media ...1 spokesperson', 'ux research|design|writing ...3 and|to|in', 'mobile app development', 'podcast|video ...1 production|editing', 'phd ...6 and|or|plus ...6 mba|md|llb|cfa', 'phd or equivalent'],
		unless: ['@collaborate', 'one of', 'related field', 'a plus'],
		in: ['requirements', 'nice'],
		says: ['LLB with admission to the Roll of Advocates.', 'Qualified or part-qualified actuary.', 'Drafting of contracts and knowledge of data law.', 'Proven fundraising record.'],
		ignores: ['Work with our chartered accountants.', 'A degree in law, history or a related field.'],
	},
	{
		id: 'flags.unicorn/two crafts with years each',
		claims,
		when: ['@number ...3 in ...5 and|of @number ...1 in', '@number ...4 year ...9 of which @number', 'year ...6 consulting ...2 product|engineering ...3 engineering', 'year ...3 experience ...9 with? minimum @number ...1 in', '@number year ...4 screen|banking|nursing|law ...3 @number ...3 ai', '^ 3+|5+|4+ year ...2 instructional|machine learning ...2 design|engineering'],
		in: ['requirements', 'nice', 'role'],
		unless: ['education', 'preferred'],
		says: ['Ten years of experience, five in underwriting and five in data science.', 'Nine years overall with minimum eight in generative AI.'],
		ignores: ['Five years in operations.', 'At least three years in a similar role.'],
	},
	{
		id: 'flags.unicorn/all at once in one person',
		claims,
		when: ['boardroom ...9 notebook|code|terminal|shop|floor|barn', 'strategic ...3 detail ...3 big picture', 'hands on strategic', 'ceo ...5 morning ...6 debug|code|afternoon', 'who can code ...9 who|seller|sell', 'visionary ...3 hands ...9 govern|teach|build', 'all three', 'any three', 'preferably two of'],
		in: ['requirements', 'role', 'duties', 'other', 'nice'],
		says: ['Sits with the CEO in the morning and debugs in the afternoon.', 'At ease in a boardroom and a notebook.'],
		ignores: ['You have sat in many boardrooms.', 'Detail matters to you.'],
	},
	{
		id: 'flags.unicorn/engineering and change in one demand',
		claims,
		when: ['design|build|develop ...4 agent|agents|copilot|model ...9 @trainingThing ...9 policy|strategy|change', 'computerised|computerized system validation', 'sign ...2 off ...1 legal|legaly|legally', 'negotiate ...4 clauses', 'built|trained ...3 deployed ...3 language model ...4 scale', 'neural network|networks llm|training ...5 prompt'],
		in: ['requirements', 'nice', 'duties'],
		says: ['Negotiate AI clauses with distributors.', 'Own computerised system validation for all AI systems.'],
		ignores: ['Negotiate with vendors.', 'Design and develop agents.'],
	},
];
