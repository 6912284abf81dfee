import type { Lexicon } from './lexicon.ts';

/** Who stands beside a role, strictly: functions by name, and the verbs that make them partners rather than an audience. */
// biome-ignore format: phrases are read in rows
export const partners = {
	/** Joint work: what follows are the people it is done with. */
	worksWith: [
		'work with', 'work * with', 'work * * with', 'work across', 'work alongside', 'work closely alongside', 'work hand in hand with', 'work side by side with', 'work shoulder to shoulder with',
		'work cross-functionally across', 'work in close partnership with', 'work in close collaboration with', 'work side-by-side with', 'work collaboratively across', 'partner with', 'partner * with',
		'partner across', 'collaborate with', 'collaborate * with', 'collaborate across', 'collaborate between', 'collaborate cross-functionally with', 'collaborate cross-functionally across',
		'liaise with', 'liaise * with', 'liaise between', 'liaison with', 'liaison between', 'liaison to', 'liaison for', 'in partnership with', 'in * partnership with', 'in collaboration with',
		'in * collaboration with', 'in conjunction with', 'in concert with', 'in cooperation with', 'in * cooperation with', 'in consultation with', 'in coordination with', 'in alignment with',
		'in tandem with', 'in dialogue with', 'in close contact with', 'in contact with', 'cooperate with', 'cooperate * with', 'co-operate with', 'co-operate closely with', 'together with',
		'jointly with', 'alongside', 'hand in hand with', 'hand-in-hand with', 'side by side with', 'shoulder to shoulder with', 'coordinate with', 'coordinate * with', 'coordinate across',
		'coordinate between', 'coordination with', 'coordination between', 'coordination across', 'align with', 'align * with', 'align across', 'alignment between', 'alignment across', 'alignment with',
		'engage with', 'engage closely with', 'engage directly with', 'interface with', 'interface between', 'interface directly with', 'team up with', 'team with', 'join forces with', 'pair with',
		'pair up with', 'sit alongside', 'sit down with', 'embed with', 'embed alongside', 'embed closely with', 'embed directly with', 'consult with', 'connect with', 'connect * with', 'interact with',
		'interact * with', 'build relationships with', 'build * relationships with', 'build * relationships across', 'relationship with', 'relationship across', 'relationship between', 'partnership with',
		'partnership across', 'partnership between', 'collaboration with', 'collaboration between', 'collaboration across', 'co-create with', 'co-design with', 'co-build with', 'co-develop with',
		'co-own with', 'co-lead with', 'closely with', 'directly with', 'bring together', 'bridge between', 'bridge the gap between', 'bridge gap between', 'bridge gaps between', 'act as a bridge',
		'connective tissue between', 'glue between', 'connection between', 'connector between', 'link between', 'conduit between', 'translate between', 'translator between', 'go-between',
		'with input from', 'with support from', 'with the support of', 'with help from', 'with the help of', 'supported by', 'agree with', 'meet with', 'counterparts in', 'counterparts across',
		'in step with', 'lockstep with', 'workshop with', 'dotted line to', 'matrix to', 'secure alignment with', 'build trust with', 'trusted partner to', 'strategic partner to', 'thought partner to',
		'business partner to', 'main contact for', 'operate across', 'collaborate internally with', 'working group with', 'gather requirements from', 'gather requirements with', 'gather * from',
		'collect requirements from', 'elicit requirements from', 'input from', 'feedback from', 'co-design * with', 'co-design * * with', 'co-create * with', 'co-create * * with', 'co-develop * with',
		'develop * with', 'design * with', 'design * * with', 'develop * * with', 'agree * with', 'plan * with', 'decide with', 'choose * with', 'define * with', 'define * * with', 'build * with',
		'build it with', 'redesign * with', 'redesign * * with', 'check with', 'clarify with', 'go through with', 'speak with', 'talk with', 'consult on', 'engage across',
	],
	/** Functions of the business, each by its name. */
	businessFn: [
		'finance', 'accounts payable', 'controller', 'controllership', 'FP&A', 'operations', 'ops', 'BizOps', 'business operations', 'sales', 'presales', 'pre-sales', 'SDR', 'BDR', 'sales enablement',
		'sales operations', 'business development', 'marketing', 'demand generation', 'product marketing', 'customer success', 'CSM', 'customer support', 'customer service', 'customer care',
		'technical support', 'claims', 'underwriting', 'underwriter', 'clinician', 'nurse', 'nursing', 'physician', 'doctor', 'pharmacist', 'pharmacy', 'faculty', 'teacher', 'lecturer', 'supply chain',
		'logistics', 'manufacturing', 'plant', 'plant manager', 'warehouse', 'commercial', 'go-to-market', 'GTM', 'revenue', 'revenue operations', 'RevOps', 'RevOp', 'growth', 'merchandising', 'retail',
		'ecommerce', 'e-commerce', 'editorial', 'editor', 'newsroom', 'journalist', 'customer operations', 'contact centre', 'contact center', 'call center', 'call centre', 'practice group', 'lawyer',
		'attorney', 'paralegal', 'professional services', 'services team', 'solutions consulting', 'branch', 'actuarial', 'actuary', 'clinical', 'clinical operations', 'medical', 'medical affairs',
		'pharmacovigilance', 'account management', 'account manager', 'account executive', 'account director', 'account team', 'client services', 'client partner', 'client service', 'client success',
		'delivery team', 'field team', 'field operations', 'facilities', 'treasury', 'tax', 'payroll', 'back office', 'middle office', 'front office', 'customer experience', 'CX', 'process owner',
		'librarian', 'library', 'registry', 'registrar', 'admissions', 'student services', 'caseworker', 'case worker', 'social worker', 'service department', 'maintenance', 'dispatch', 'driver', 'fleet',
		'studio', 'brand', 'trader', 'investment team', 'portfolio manager', 'wealth', 'credit', 'procurement operations', 'real estate', 'construction', 'estimating', 'site manager', 'superintendent',
		'R&D', 'laboratory', 'lab', 'buyer', 'buying', 'category management', 'partnerships', 'alliances', 'investor relations', 'corporate development', 'strategy team', 'business affairs', 'curriculum',
		'student affairs', 'advancement', 'fundraising', 'programme teams', 'public affairs', 'policy team', 'service line', 'service lines', 'operational team', 'operations lead', 'shop floor',
		'frontline manager', 'production manager', 'store manager', 'branch manager', 'team leader', 'fulfilment', 'fulfillment', 'transport', 'social care', 'collections', 'reception', 'G&A',
		'corporate functions', 'customer team', 'customer-facing team', 'post-sale', 'post-sales', 'renewals', 'onboarding team', 'implementation team', 'government affairs', 'economists',
		'business analyst', 'accounting team', 'finance and accounting', 'finance accounting', 'group controlling', 'pricing team', 'planning team', 'sourcing team', 'consulting team', 'trading desk',
		'risk and finance',
	],
	/** Units of the business without a name of their own. */
	businessGroup: [
		'business unit', 'department head', 'head of department', 'heads of department', 'department leader', 'department manager', 'department lead', 'line of business', 'lines of business',
		'business line', 'business area', 'business function', 'functional lead', 'functional leader', 'function head', 'unit head', 'line manager', 'process owner', 'business owner', 'business lead',
		'business leader', 'SME', 'subject matter expert', 'subject-matter expert', 'domain expert', 'business user', 'end user', 'department', 'function', 'team lead', 'team manager', 'project manager',
		'practice lead',
	],
	/** Those who build and run the technology. */
	platformFn: [
		'engineering', 'engineer', 'software engineer', 'developer', 'IT', 'information technology', 'ICT', 'information systems', 'platform engineer', 'platform engineering', 'devops', 'SRE',
		'site reliability', 'data engineering', 'data engineer', 'data team', 'data platform', 'architect', 'architecture', 'enterprise architecture', 'solution architect', 'solution architecture',
		'solutions architecture', 'solutions engineering', 'solutions engineer', 'infrastructure', 'product', 'product manager', 'product management', 'product owner', 'product team', 'technology',
		'tech team', 'technical team', 'technical lead', 'system owner', 'systems team', 'digital team', 'digital workplace', 'workplace technology', 'service desk', 'helpdesk', 'help desk',
		'integration team', 'enterprise applications', 'enterprise systems', 'business systems', 'business technology', 'designer', 'product design', 'design', 'UX', 'engineering manager', 'data owner',
		'data steward', 'data governance', 'applications team', 'data analyst', 'data analytics', 'analytics', 'BI', 'business intelligence', 'BI team', 'technical success', 'QA', 'programmer',
		'system administrator', 'systems administrator', 'administrators', 'technologist', 'managed service provider', 'software development', 'research and development', 'CTO office', 'scrum master',
	],
	/** The same, as doers of something: no words that are also verbs of duties ("design", "architect"). */
	techWho: [
		'IT', 'ICT', 'IT team', 'IT department', 'IT manager', 'IT director', 'engineering team', 'engineers', 'developers', 'platform team', 'data team', 'platform engineers', 'data engineers',
		'software engineers', 'digital team', 'digital workplace', 'infrastructure team', 'technology team', 'technology services', 'service desk', 'enterprise architecture', 'product team',
		'solution architects', 'data platform team', 'digital services', 'head of IT', 'head of ICT', 'group technology', 'IT operations', 'IT provider', 'managed service provider', 'IT partner', 'devops',
		'cloud team', 'backend engineers', 'integration developer', 'enterprise architect', 'engineering lead', 'product owners', 'product managers', 'technology', 'engineering', 'data engineering',
		'information systems', 'architecture team', 'product and engineering', 'clinical informatics', 'IT security', 'technical leads', 'technical team', 'enterprise architects', 'software developers',
	],
	/** Those who judge risk, rights and contracts. */
	riskFn: [
		'legal', 'legal counsel', 'counsel', 'general counsel', 'compliance', 'security', 'information security', 'infosec', 'cybersecurity', 'cyber security', 'cyber', 'privacy', 'data privacy',
		'data protection', 'data protection officer', 'DPO', 'risk', 'risk management', 'model risk', 'procurement', 'purchasing', 'vendor management', 'internal audit', 'audit', 'auditor',
		'works council', 'union', 'trade union', 'information governance', 'responsible AI', 'AI governance', 'governance team', 'ethics', 'ethics board', 'ethics committee', 'regulatory',
		'regulatory affairs', 'trust and safety', 'CISO', 'quality assurance', 'clinical safety', 'clinical governance', 'GRC', 'IRB', 'contracts team', 'third-party risk', 'records management',
		'independence office', 'Caldicott guardian', 'tender committee', 'unions', 'lawyer', 'privacy lawyer', 'data privacy officer', 'employee representatives', 'ethics council', 'risk committee',
		'audit committee', 'AI review board', 'security officer', 'information officer', 'outside counsel',
	],
	/** Those who look after people, learning and communication. */
	learningFn: [
		'L&D', 'learning and development', 'learning development', 'HR', 'human resources', 'HRBP', 'HR business partner', 'people team', 'people and culture', 'people culture', 'people operations',
		'people ops', 'people function', 'people partner', 'people and organisation', 'people organization', 'people department', 'people director', 'talent team', 'talent development',
		'talent management', 'talent acquisition', 'recruiting', 'internal communications', 'internal communication', 'internal comms', 'corporate communications', 'communications', 'communications team',
		'communication team', 'comms', 'training team', 'learning team', 'academy', 'organisational development', 'organizational development', 'organisation development', 'organization development', 'OD',
		'change team', 'change management team', 'change management', 'organizational change management', 'OCM', 'enablement team', 'learning designer', 'instructional designer', 'instructional design',
		'CHRO', 'chief people officer', 'chief learning officer', 'workforce development', 'training department', 'education team', 'employee experience', 'teaching and learning', 'faculty development',
		'training managers', 'staff development', 'employee communications', 'change managers', 'human capital', 'center for teaching', 'centre for teaching', 'people and organization',
		'learning technology', 'learning technology team', 'organisational change', 'organizational change', 'organisational change team', 'training and development', 'employee relations',
	],
	/** Experts of AI, machine learning, data science. */
	expertsFn: [
		'AI team', 'AI group', 'AI teams', 'data science', 'data science team', 'data scientist', 'machine learning team', 'machine learning engineer', 'machine learning scientist', 'ML engineer',
		'ML team', 'ML expert', 'AI engineer', 'AI engineering', 'AI expert', 'AI specialist', 'AI scientist', 'AI researcher', 'AI practitioner', 'AI professional', 'applied scientist',
		'research scientist', 'researcher', 'research team', 'research', 'applied research', 'AI architect', 'AI developer', 'prompt engineer', 'AI centre of excellence', 'AI center of excellence',
		'centre of excellence', 'center of excellence', 'CoE', 'AI CoE', 'AI centre', 'AI center', 'AI lab', 'AI hub', 'AI office', 'AI enablement team', 'AI transformation team', 'AI adoption team',
		'applied AI team', 'AI platform team', 'AI squad', 'AI practice', 'AI program team', 'AI programme team', 'AI competence centre', 'AI competence center', 'AI competency center',
		'AI governance team', 'AI innovation team', 'AI task force', 'data and AI team', 'AI product team', 'AI product manager', 'AI consultant', 'AI strategist', 'AI strategy team', 'AI solutions team',
		'AI working group', 'AI unit', 'AI core team', 'AI function', 'AI organization', 'AI organisation', 'AI leads', 'AI enablement lead', 'AI community', 'automation team', 'automation engineer',
		'automation developer', 'automation specialist', 'RPA developer', 'RPA team', 'forward deployed engineer', 'FDE', 'FDEs', 'deployment strategist', 'AI business partner', 'AI and automation team',
		'model team', 'AI committee', 'AI governance office', 'AI trainer', 'AI coach',
	],
	/** People at the top, by title or as a group. */
	execFn: [
		'CEO', 'CFO', 'CTO', 'CIO', 'COO', 'CHRO', 'CMO', 'CPO', 'CDO', 'CISO', 'CRO', 'CAIO', 'CXO', 'CLO', 'CDAO', 'CPTO', 'CCO', 'chief * officer', 'chief * * officer', 'chief * and * officer',
		'chief * * and * officer', 'chief of staff', 'chief executive', 'chief executive officer', 'C-suite', 'C-level', 'executive', 'executive team', 'executive committee', 'executive board',
		'executive leadership', 'executive leadership team', 'executive leader', 'executive management', 'executive stakeholder', 'executive sponsor', 'senior executive', 'leadership team', 'leadership',
		'senior leadership', 'senior leadership team', 'company leadership', 'business leadership', 'department leadership', 'functional leadership', 'senior leader', 'senior management',
		'management team', 'top management', 'group management', 'board of directors', 'board of trustees', 'management board', 'supervisory board', 'advisory board', 'board member', 'board chair',
		'the board', 'our board', 'trustees', 'managing director', 'managing partner', 'founder', 'co-founder', 'founding team', 'president', 'vice president', 'VP', 'SVP', 'EVP', 'AVP', 'VPs',
		'general manager', 'ExCo', 'ELT', 'SLT', 'SteerCo', 'general counsel', 'steering committee', 'steering group', 'executive director', 'director general', 'director-general', 'dean', 'provost',
		'rector', 'rectorate', 'chancellor', 'vice-chancellor', 'permanent secretary', 'secretary general', 'minister', 'ministerial', 'commissioner', 'commander', 'medical director', 'chief nurse',
		'superintendent of schools', 'university leadership', 'academic leaders', 'agency leadership', 'senior stakeholder', 'decision-maker', 'institute leaders', 'deputy minister', 'city manager',
		'secretary', 'council members', 'elected members', 'business unit president', 'chief digital', 'regional directors', 'deputy chief executive',
	],
	/** A title to whom a reporting line shows a backer: C-level, head of the house, the head of AI. */
	backer: [
		'CEO', 'CFO', 'CTO', 'CIO', 'COO', 'CHRO', 'CMO', 'CPO', 'CDO', 'CISO', 'CRO', 'CAIO', 'CXO', 'CLO', 'CDAO', 'CPTO', 'CCO', 'CKIO', 'chief * officer', 'chief * * officer', 'chief * and * officer',
		'chief * * and * officer', 'chief * and * * officer', 'chief executive', 'chief of staff', 'managing director', 'managing partner', 'founder', 'co-founder', 'president', 'general manager',
		'general counsel', 'director general', 'director-general', 'rector', 'provost', 'vice-chancellor', 'C-suite', 'C-level', 'executive team', 'executive committee', 'executive leadership team',
		'board of directors', 'the board', 'head of AI', 'director of AI', 'VP of AI', 'VP AI', 'vice president of AI', 'AI director', 'head of artificial intelligence',
		'director of artificial intelligence', 'VP of artificial intelligence', 'head of GenAI', 'head of generative AI', 'head of data and AI', 'head of data AI', 'head of AI and data', 'head of AI data',
		'director of AI and data', 'director of AI data', 'director of data and AI', 'director of data AI', 'VP data AI', 'VP data and AI', 'VP of data and AI', 'head of applied AI',
		'director of applied AI', 'head of AI *', 'director of AI *', 'director AI *', 'VP AI *', 'VP of AI *', 'head of digital and AI', 'head of digital AI', 'head of enterprise AI',
		'director of enterprise AI', 'director enterprise AI', 'head of automation', 'director of automation', 'director of intelligent automation', 'head of intelligent automation',
		'head of data science and AI', 'global head of AI', 'AI program director', 'AI programme director', 'AI transformation director', 'AI lead', 'AI technology lead', 'AI enablement lead',
		'AI transformation lead', 'chief AI officer', 'head of innovation and AI', 'head of business AI', 'head of internal AI', 'head of AI and automation', 'director of generative AI',
		'head of machine learning', 'director of machine learning', 'senior director of AI', 'senior director AI', 'chief officer', 'operating partner', 'regional president', 'deputy chief executive',
		'secretary general', 'commissioner',
	],
	/** Beings of a champions network. */
	championFn: [
		'AI champion', 'champions network', 'champion network', 'network of champions', 'network of AI champions', 'champion community', 'champions community', 'champions programme', 'champions program',
		'champion program', 'champion programme', 'super user', 'super users', 'superuser', 'super-user', 'power user', 'key user', 'AI ambassador', 'ambassador network', 'ambassadors', 'change agent',
		'change champion', 'change network', 'early adopter', 'AI guild', 'digital champion', 'AI advocate', 'department champion', 'local champion', 'AI community', 'champions', 'champion',
		'adoption champion', 'Copilot champion', 'trailblazers', 'AI leads in', 'departmental champion', 'function champion', 'multipliers', 'peer coaches', 'digital ambassadors',
	],
	/** What makes a network something still to come. */
	raiseNetwork: [
		'build', 'create', 'establish', 'identify', 'recruit', 'launch', 'develop', 'set up', 'form', 'cultivate', 'nurture', 'find', 'foster', 'grow', 'start', 'appoint', 'onboard', 'stand up', 'design',
		'introduce', 'initiate', 'activate', 'empower', 'select', 'turn into', 'become',
	],
	/** Time or people set aside for this. */
	capacity: [
		'seconded', 'on loan', 'half her time', 'half his time', 'half their time', 'of her time', 'of his time', 'of their time', 'a day a week', 'day a week', 'days a week', 'day per week',
		'days per week', 'days a month', 'days per month', 'hours a week', 'hours per week', 'hours a month', 'hours weekly', 'two hours weekly', 'at your disposal', 'at half time', 'half a day',
		'protected time', 'ring-fenced', 'supports you', 'support you', 'available to you', 'working for you', 'by your side', 'at your side', 'beside you',
	],
	/** Single people by their office: what follows such a title is what that person does. */
	techTitle: [
		'IT manager', 'IT director', 'head of IT', 'head of ICT', 'CIO', 'CTO', 'IT lead', 'head of engineering', 'engineering manager', 'system administrator', 'IT engineer', 'enterprise architect',
		'head of digital', 'platform owner', 'technical lead', 'head of infrastructure', 'IT provider', 'IT partner', 'service provider', 'technology director', 'head of technology', 'IT department',
		'IT team', 'platform team', 'group technology', 'digital workplace', 'cloud team', 'product owner',
	],
	riskTitle: [
		'general counsel', 'data protection officer', 'DPO', 'compliance manager', 'compliance officer', 'information officer', 'legal adviser', 'legal counsel', 'privacy officer', 'CISO', 'head of legal',
		'head of compliance', 'legal team', 'legal cell', 'compliance team', 'security team', 'privacy team', 'works council', 'procurement team', 'information governance', 'internal audit',
		'security officer', 'head of risk', 'legal department', 'risk team', 'procurement', 'independence office',
	],
	learningTitle: [
		'HR manager', 'HR director', 'head of HR', 'L&D manager', 'L&D lead', 'head of learning', 'people director', 'head of people', 'chief learning officer', 'training manager', 'learning designer',
		'HR team', 'L&D team', 'learning team', 'training department', 'internal communications', 'head of communications', 'academy', 'people team',
	],
	businessTitle: [
		'operations manager', 'ops manager', 'operations director', 'finance director', 'financial controller', 'controller', 'process owner', 'department head', 'plant manager', 'store manager',
		'branch manager', 'quality manager', 'sales director', 'head of sales', 'head of finance', 'head of operations', 'head of customer service', 'commercial director', 'service manager',
		'centre manager', 'bursar', 'editor', 'head nurse', 'ward manager', 'finance team', 'operations team', 'practice group', 'business unit', 'unit head', 'warehouse manager', 'hub manager',
		'department manager', 'functional head', 'supervisors', 'team leaders',
	],
	/** Bringing people in, as opposed to teaching or serving them. */
	involve: [
		'engage', 'involve', 'consult', 'convene', 'bring in', 'meet', 'meet with', 'liaise', 'sit between', 'sit down with', 'act as the link', 'draw in', 'draw on', 'bring together', 'bring', 'rally',
		'mobilise', 'mobilize', 'listen to', 'translate between', 'mediate between', 'coordinate',
	],
	/** Work that, done "with" somebody, makes a partner. */
	doneWith: [
		'agree', 'choose', 'plan', 'draft', 'decide', 'define', 'design', 'test', 'run', 'prepare', 'set', 'select', 'review', 'shape', 'develop', 'co-create', 'co-design', 'validate', 'clarify', 'map',
		'prioritise', 'prioritize', 'refine', 'align', 'coordinate', 'redesign', 'implement', 'establish', 'track', 'settle', 'discuss', 'arrange', 'sequence', 'scope', 'resolve', 'complete', 'launch',
		'pilot', 'write', 'organise', 'organize', 'facilitate',
	],
	/** Heads a list of those one deals with. */
	contactList: [
		'key contacts', 'key relationships', 'main contacts', 'internal contacts', 'key interfaces', 'internal stakeholders', 'working relationships', 'key internal relationships', 'key partners',
		'main interfaces', 'internal partners', 'your partners', 'your counterparts', 'main stakeholders', 'principal contacts', 'liaises with', 'internal customers and partners', 'stakeholders include',
		'key contact', 'key relationship',
	],
	/** Bringing something before people. */
	bringBefore: [
		'present', 'report', 'brief', 'update', 'recommend', 'communicate', 'submit', 'bring', 'put', 'propose', 'pitch', 'table', 'lay', 'deliver', 'provide', 'prepare', 'escalate', 'account',
		'demonstrate', 'share', 'articulate', 'statement', 'recommendation', 'paper', 'summary', 'briefing', 'presentation',
	],
	/** Lines of reporting. */
	reportsTo: [
		'report to', 'report into', 'report directly to', 'report directly into', 'report jointly to', 'report functionally to', 'report administratively to', 'report solidly to', 'reporting line',
		'reporting relationship', 'accountable to', 'accountable directly to', 'answerable to', 'answer to', 'answer directly to', 'responsible to', 'line manager', 'your manager', 'your boss',
		'solid line to', 'dotted line to', 'matrix to', 'managed by', 'under the direction of', 'under the leadership of', 'under the supervision of', 'under the guidance of', 'direct line to',
		'report up to', 'part of the office of', 'in the office of', 'hierarchically to',
	],
	/** Standing behind something with one's name. */
	backing: [
		'sponsor', 'sponsored', 'sponsorship', 'backed', 'backing', 'backs', 'champion', 'championed', 'mandate', 'mandated', 'commission', 'commissioned', 'personally', 'full support', 'support of',
		'buy-in', 'behind this', 'stand behind', 'initiated', 'priority', 'top priority', 'priorities', 'has asked', 'asked for', 'has approved', 'approved', 'has decided', 'decided', 'wants',
		'has committed', 'committed', 'has made', 'created this', 'created the role', 'is hiring', 'convinced', 'agreed', 'promised', 'believes', 'has set', 'has tasked', 'endorsed', 'driven by', 'led by',
		'chaired by', 'owned by', 'signed off', 'visible support', 'strong support',
	],
	/** Winning that backing. */
	winBacking: [
		'secure', 'win', 'gain', 'obtain', 'build', 'find', 'earn', 'seek', 'get', 'cultivate', 'establish', 'identify', 'recruit', 'generate', 'drum up', 'lobby for', 'make the case',
	],
} satisfies Lexicon;
