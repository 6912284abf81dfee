import type { Cue } from './cue.ts';

/** Functions named by a reporting line, by what is brought before them, or by the place of the role. */
export const namedCues: readonly Cue[] = [
	{
		id: 'partners.executive/reports-to',
		claims: { field: 'partners.executive', value: 'named' },
		when: [
			'@reportsTo ,,,6 @execFn|@backer',
			'@reportsTo ,,,5 head of AI|digital|innovation|strategy|data|transformation',
		],
		in: ['role', 'duties', 'company', 'other', 'offer', 'requirements'],
		says: [
			'The role reports to the Chief Operating Officer.',
			'Reporting directly to our CEO, you set the direction.',
			'Accountable to: Vice President, Operations',
		],
		ignores: ['Reports to the Senior Manager, Learning Technology.', 'You report bugs to the vendor.'],
	},
	{
		id: 'partners.executive/brings-before',
		claims: { field: 'partners.executive', value: 'named' },
		when: [
			'@bringBefore ...9 to|before|with|for|through ,,,6 @execFn',
			'brief|update ,,,4 @execFn',
			'before|for|through the|our executive|board|council|cabinet|trustees|founders|commissioner|dean|rector',
			'secure|obtain|seek ,,,5 executive|board|leadership|committee approval|decision|consent',
			'board|committee|council meeting|sitting|session|sub',
			'executive|board|leadership briefing|update|report|presentation|paper|narrative|meeting|readout|dashboard|decision|tasker',
			'executive level|ready|facing ...3 report|update|presentation|communication|story|material',
		],
		unless: ['train|coach|teach|upskill|workshop ...8 @execFn', 'ability|experience|skill ...12 @execFn'],
		says: [
			'Present results to the executive team each quarter.',
			'Prepare board papers on what the pilots have shown.',
			'Bring recommendations before the steering committee.',
		],
		ignores: ['Train staff of all levels, executives included.', 'Ability to present to senior executives.'],
	},
	{
		id: 'partners.executive/relationship',
		claims: { field: 'partners.executive', value: 'named' },
		when: [
			'executive|leadership sponsor|stakeholder|alignment|buy|relationship|sponsorship',
			'c level sponsor|stakeholder|executive',
			'trusted advisor|adviser|partner to ,,,6 @execFn',
			'relationship|credibility|trust|influence|exposure|contact|access ,,,4 with|to|at|of ,,,6 @execFn',
			'provide|give|keep|help the|our ,,,3 @execFn ,,,3 with|informed|updated|abreast',
			'executive|board workshop|session|conversation|discussion|forum|engagement',
			'support|assist|accompany ,,,3 CEO|CFO|CIO|COO|CTO|president|minister|provost|dean',
			'@execFn decide|decides|approve|approves|meets|reviews|receives|expects',
			'approval|decision|support|mandate of|from|by ,,,4 @execFn',
		],
		unless: ['interview|train|coach|teach|workshop|audience ...12 @execFn', 'account executive'],
		says: [
			'Act as a trusted advisor to the C-suite on what AI can and cannot do.',
			'Keep executive sponsors informed and engaged.',
			'Secure approval from the Executive Committee for each step.',
		],
		ignores: [
			'The final interview is a conversation with our CEO.',
			'Workshops for audiences from shop floor to executives.',
		],
	},
	{
		id: 'partners.platform/feeds-back',
		claims: { field: 'partners.platform', value: 'named' },
		when: [
			'feedback|insight|learnings|requirements|findings|requests|signal ...5 to|into|for|with ,,,4 product|engineering|R&D|developers',
			'join|joining|part of? ,,,6 engineering|product|platform|IT|builders|development team|department|organisation|organization|function',
			'voice of ...6 to ,,,4 product|engineering',
			'inform|influence ,,,5 product|engineering team',
			'IT|engineering|product|technology stakeholder|counterpart|partner|lead',
			'between|across ,,,9 product|engineering|IT|technology and|or ,,,4 team|engineering|business|user',
		],
		unless: ['train|teach ...6 engineering|engineers'],
		says: [
			'Carry feedback from the field to Product and Engineering.',
			'You join the platform team in Leeds.',
			'Gather requirements with finance leads and IT stakeholders.',
		],
		ignores: ['Use customer feedback to tune prompts.', 'Train the engineering team on assistants.'],
	},
	{
		id: 'partners.business/stakeholders-in',
		claims: { field: 'partners.business', value: 'named' },
		when: [
			'stakeholder|leader|leadership|partner|counterpart|colleague|owner|expert across|in|from|within|including ,,,12 @businessFn',
			'@businessFn stakeholder|leader|leadership|counterpart|colleague|owner|expert|director',
			'work|partner|collaborate|sit|engage|coordinate|liaise ...6 across|with ,,,9 @businessFn @businessFn|@platformFn|@riskFn|@learningFn',
			'process owner',
			'function|department|business unit|area|team like|including ,,,9 @businessFn',
		],
		unless: [
			'train|teach|upskill|coach|educate|equip|serve|empower ...9 @businessFn',
			'shadow|audience|experience|thought|market|world|industry|global|center leader|leadership',
			'leader in',
		],
		says: [
			'Map current work with leaders across claims, finance and customer service.',
			'Sales leadership and two process owners decide with you what goes first.',
		],
		ignores: ['Upskill leaders across finance and operations.', 'We are a global leader in supply chain software.'],
	},
	{
		id: 'partners.risk/stakeholders',
		claims: { field: 'partners.risk', value: 'named' },
		when: [
			'@riskFn team|stakeholder|partner|colleague|counterpart|lead|officer|function|department|committee|council|representative',
			'with|by|through|via|from|involve|engage|consult ,,,5 legal|compliance|security|privacy|procurement|infosec|counsel|DPO and|or|team|review|approval',
			'review|approval|clearance|sign|approved|cleared|checked of|from|by|with|off ,,,5 @riskFn',
			'@riskFn review|approval',
		],
		unless: ['experience|knowledge|understanding|background|compliance ...8 @riskFn', 'report to', 'audit team'],
		says: [
			'Every new tool passes through review by information security and legal.',
			'Coordinate the privacy team and the works council representatives.',
		],
		ignores: ['Knowledge of privacy and security law.', 'Build secure, compliant pipelines.'],
	},
	{
		id: 'partners.experts/joins',
		claims: { field: 'partners.experts', value: 'named' },
		when: [
			'join|part|member|within|joining of? ,,,6 AI|GenAI|ML|automation|machine|data ,,,2 team|group|lab|hub|practice|squad|office|organisation|organization|centre|center|coe|department|unit|foundry|accelerator|science|engineering',
			'alongside|with|from|by ,,,5 AI|ML|machine|data expert|engineer|specialist|researcher|scientist|architect|practitioner|developer',
			'research|researcher|applied and|or|with ,,,3 product|engineering team',
			'pod|squad|crew of|with|made|composed ,,,9 @expertsFn',
			'mentor|guide ,,,4 @expertsFn',
		],
		unless: [
			'experience ...6 @expertsFn',
			'join us as',
			'hire|recruit ...4 @expertsFn',
			'work with machine learning framework',
		],
		says: [
			'You join an AI engineering group of nine in Lyon.',
			'Learn alongside AI researchers and applied scientists.',
		],
		ignores: ['Experience as a data scientist or AI engineer.', 'Hire data scientists once the case is made.'],
	},
	{
		id: 'partners.learning/stakeholders',
		claims: { field: 'partners.learning', value: 'named' },
		when: [
			'with|from|by|involve|and|support ,,,4 L&D|HR|HRBP|communications partner|team|leader|colleague|function|stakeholder|lead|business',
			'L&D|HR|communications team|stakeholder|lead|partner|colleague|function|leader|department',
			'dotted|matrix ...3 HR|L&D|people',
			'arrange|organise|organize|plan|agree ...4 with HR|L&D|academy|people',
		],
		unless: ['automate|train|support ...5 HR|talent', 'machine learning', 'experience ...6 HR|L&D'],
		says: [
			'Plan the courses together with HR business partners.',
			'Support the L&D team in keeping the catalogue current.',
		],
		ignores: ['Automate requests that reach the HR team.', 'Experience in an L&D function.'],
	},
	{
		id: 'partners.champions/existing',
		claims: { field: 'partners.champions', value: 'named' },
		when: [
			'our|existing|the|@quantity ...4 @championFn',
			'support|coordinate|convene|lead|manage|run|facilitate|engage|activate|energise|energize|equip|scale|grow ,,,5 @championFn',
			'through|via ,,,5 @championFn',
		],
		unless: [
			'build|create|establish|identify|recruit|launch|develop|form|nurture|cultivate|find|appoint|become ...6 @championFn',
			'champion of|the|AI|adoption|responsible|best|innovation|change|our',
			'be ...4 champion',
			'open source|global|developer community',
		],
		says: ['Coordinate our network of 60 champions.', 'Run the monthly call of the existing super users.'],
		ignores: ['Recruit and build a champions network.', 'Champion the use of AI in every team.'],
	},
];
