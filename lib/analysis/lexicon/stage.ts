import type { Lexicon } from './lexicon.ts';

/** How far an organisation is with AI, as postings word it. */
// biome-ignore format: phrases are read in rows
export const stage = {
	/** Tools and solutions with AI in them, but no bare "tool" or "workflow". */
	aiThing: [
		'AI', 'artificial intelligence', 'GenAI', 'Gen AI', 'generative AI', 'LLM', 'LLMs', 'large language model', 'machine learning', 'AI tool', 'AI assistant', 'AI agent',
		'agent', 'agents', 'agentic', 'copilot', 'Copilot', 'chatbot', 'bot', 'bots', 'assistant', 'assistants', 'ChatGPT', 'ChatGPT Enterprise', 'Claude', 'Gemini',
		'Microsoft Copilot', 'M365 Copilot', 'AI platform', 'AI solution', 'AI use case', 'automation', 'automations', 'RPA', 'UiPath', 'AI system', 'AI workspace', 'AI product',
		'AI initiative', 'AI project', 'AI model', 'AI-powered', 'AI tools', 'intelligent automation',
	],
	/** Nobody has anything yet. */
	nothingYet: [
		'no AI', 'no tools', 'no tool', 'no pilots', 'no trials', 'no trial', 'no strategy', 'no plan', 'no paper', 'no roadmap', 'no policy', 'no system has been',
		'nothing is in place', 'nothing in place', 'nothing exists', 'no formal AI', 'no AI strategy', 'no AI programme', 'no AI program', 'do not have an AI',
		'not have an AI strategy', 'have not yet', 'has not yet', 'have not started', 'not started', 'not yet started', 'nobody has tried', 'nobody here has', 'none of it',
		'used none', 'from zero', 'start from zero', 'starting from zero', 'so far only talked', 'only talked', 'no draft', 'not a draft', 'not a plan', 'there is no plan',
		'blank sheet', 'blank page', 'clean slate', 'blank canvas', 'where to start', 'where to begin', 'still open what', 'still quite open', 'no one whose', 'nobody job',
		'no one job', 'no owner', 'no one owns', 'nobody owns', 'no licences', 'no licenses', 'no consultants before', 'not tried', 'have never', 'has never', 'no use',
		'no experience with AI',
	],
	/** Those above ask for a direction that does not exist. */
	askedFor: [
		'asked for', 'asked us', 'asked all', 'has asked', 'want to know', 'wants to know', 'wanted to know', 'would like to know', 'wants to hear', 'expressed interest',
		'requested', 'asked the', 'want an answer', 'show us', 'wants a plan', 'want a plan', 'is asking', 'are asking', 'wants to see', 'questions about AI', 'has called for',
		'passed a motion', 'expects a', 'wish to understand', 'wants to understand', 'want to understand', 'be visible', 'does not want to stay behind', 'not be left behind',
		'left behind', 'fall behind', 'keep up', 'convinced that', 'curious about', 'heard a lot', 'reading about', 'talking about',
	],
	aboveUs: [
		'board', 'our board', 'supervisory board', 'advisory board', 'trustees', 'council', 'executive committee', 'management', 'leadership', 'founder', 'founders', 'director',
		'CEO', 'partners', 'owners', 'shareholders', 'ministry', 'secretary-general', 'managing partner', 'rector', 'headquarters', 'exec team', 'executive team', 'senior team',
		'the house', 'minister', 'principal', 'governing body', 'governors', 'leaders',
	],
	/** Direction itself. */
	directionThing: [
		'AI strategy', 'AI vision', 'AI masterplan', 'AI master plan', 'AI ambition', 'AI agenda', 'vision for AI', 'strategy for AI', 'direction for AI', 'generative AI strategy',
		'GenAI strategy', 'AI transformation strategy', 'AI roadmap', 'roadmap for AI', 'AI plan', 'plan for AI', 'AI north star', 'north star', 'strategic direction',
		'overall AI direction', 'three-year strategy', 'five-year strategy', 'multi-year strategy', 'multi-year roadmap', 'year strategy', 'year roadmap', 'long-term strategy',
		'strategic vision', 'AI policy framework', 'enterprise AI vision', 'enterprise AI strategy', 'group AI strategy', 'corporate AI strategy', 'AI investment strategy',
		'AI operating model', 'operating model for AI', 'strategy', 'vision', 'digital and AI strategy', 'AI position', 'position paper', 'masterplan', 'AI adoption strategy',
		'AI enablement strategy', 'strategy for artificial intelligence', 'strategic plan', 'AI thesis', 'AI charter',
	],
	setDirection: [
		'define', 'set', 'shape', 'develop', 'create', 'craft', 'formulate', 'write', 'author', 'draft', 'establish', 'articulate', 'devise', 'design', 'lay out', 'prepare',
		'elaborate', 'determine', 'own', 'lead', 'drive', 'build', 'co-create', 'architect', 'set out', 'put together', 'draw up', 'work out', 'co-author', 'spearhead',
		'lead the development of', 'lead the creation of', 'responsible for the development of', 'formulation of', 'development of', 'elaboration of', 'champion',
		'be the architect of', 'set and own',
	],
	/** One's own way with AI, without the house knowing. */
	ownInitiative: [
		'on their own', 'on their own initiative', 'own initiative', 'of their own accord', 'in their own ways', 'in their own way', 'private accounts', 'personal accounts',
		'private account', 'free versions', 'free version', 'free tools', 'free chatbots', 'public chatbots', 'public AI tools', 'public tools', 'company card', 'company cards',
		'credit card', 'expense claims', 'paid privately', 'reimbursed', 'borrow a login', 'shadow AI', 'shadow IT', 'unsanctioned', 'unapproved', 'unauthorised', 'unauthorized',
		'under the radar', 'grassroots', 'grass-roots', 'grown from below', 'bottom-up', 'bottom up', 'homegrown', 'home-grown', 'home-made', 'self-taught', 'ad hoc', 'ad-hoc',
		'scattered', 'fragmented', 'patchwork', 'jumble', 'patchy', 'unevenly', 'uneven', 'inconsistent', 'individually', 'here and there', 'pockets of', 'some teams',
		'a few colleagues', 'some colleagues', 'some of us', 'a few of us', 'some people', 'early adopters', 'enthusiasts', 'are experimenting', 'already experimenting',
		'playing with', 'trying out', 'dabbling', 'did not wait', 'without permission', 'whatever app', 'each team has its own', 'its own tool', 'another has', 'different tools',
		'their own tools', 'own subscriptions', 'subscriptions', 'overlapping tools', 'duplicate tools', 'tool sprawl', 'orphaned', 'none of it is supported',
		'nobody has written down', 'wildly different', 'on their phones', 'learn as we go',
	],
	/** Access and rules as the work still to be done. */
	accessWork: [
		'access to AI tools', 'access', 'approved tools', 'approval of tools', 'tool approval', 'tool requests', 'requests for tools', 'requests for access', 'licence allocation',
		'license allocation', 'rationalise licences', 'rationalize licenses', 'licences', 'licenses', 'subscriptions', 'subscription', 'acceptable use policy', 'acceptable use',
		'acceptable-use policy', 'AI use policy', 'usage policy', 'usage rules', 'first policy', 'ground rules', 'guidelines', 'guidance', 'usage guidelines', 'AI guidelines',
		'AI policy', 'rules for', 'security review', 'legal review', 'data protection review', 'vendor review', 'tool selection', 'select tools', 'choose tools',
		'choose a platform', 'choose one platform', 'one platform', 'standard tool', 'standard tools', 'standard platform', 'standard toolset', 'approved toolset',
		'tool evaluation', 'green list', 'whitelist', 'allow list', 'register of AI', 'inventory of AI', 'inventory of tools', 'list of tools', 'what people use', 'what is used',
		'what they use', 'what is being used', 'how people use', 'basic training', 'introductory training', 'first training', 'getting started', 'get started', 'first steps',
		'AI basics', 'foundational training', 'AI literacy', 'literacy', 'mailbox', 'safe tools', 'safe assistant', 'sanctioned', 'secure access',
	],
	openVerb: [
		'choose', 'select', 'decide', 'agree', 'evaluate', 'assess', 'compare', 'consolidate', 'rationalise', 'rationalize', 'standardise', 'standardize', 'retire', 'approve',
		'write', 'draft', 'develop', 'create', 'establish', 'define', 'set', 'introduce', 'replace', 'extend', 'provide', 'ensure', 'open', 'arrange', 'negotiate', 'procure',
		'roll out', 'clear', 'answer', 'handle', 'process', 'triage', 'take stock', 'inventory', 'map', 'find out', 'identify', 'list', 'review', 'recommend', 'test', 'try',
		'try out', 'pilot', 'explain', 'teach', 'train', 'help', 'support', 'work through', 'deal with', 'build', 'formalise', 'formalize', 'clarify', 'put in place', 'stand up',
		'set up', 'launch', 'guide', 'propose',
	],
	/** Trials that ran or run. */
	pilotsRun: [
		'pilot', 'pilots', 'pilot projects', 'AI pilots', 'proof of concept', 'proofs of concept', 'proof-of-concept', 'POC', 'POCs', 'PoCs', 'trials', 'AI trials', 'trial',
		'prototype', 'prototypes', 'experiments', 'AI experiments', 'MVP', 'MVPs', 'concept work', 'first use cases', 'first projects', 'early use cases', 'initial use cases',
		'AI experimentation phase', 'experimentation phase', 'incubated projects', 'incubation', 'early wins', 'initial deployments', 'first deployments', 'first integrations',
		'first results', 'early deployments', 'early pilots', 'successful pilots', 'successful pilot', 'proof of value', 'proofs of value', 'in-flight', 'in flight',
	],
	queueWord: [
		'wants one', 'want one', 'wanting their own', 'want the same', 'asking for something similar', 'asking when', 'next in line', 'waiting in line', 'in the queue', 'queue',
		'backlog', 'pipeline of ideas', 'pipeline of use cases', 'list of ideas', 'prioritised projects', 'prioritized projects', 'ranked', 'league table', 'priority list',
		'prioritised list', 'prioritized list', 'long list', 'wish list', 'wishes', 'demand', 'requests', 'intake', 'use-case intake', 'ideas', 'proposals', 'portfolio of pilots',
		'portfolio of AI', 'project portfolio', 'list of ten', 'ten ideas', 'ten projects', 'has an AI ask', 'hand out for', 'register of',
	],
	coordinationBody: [
		'AI council', 'AI committee', 'AI steering committee', 'AI steering group', 'AI working group', 'AI task force', 'AI taskforce', 'AI forum', 'AI board',
		'AI governance board', 'AI review board', 'steering committee', 'technology committee', 'AI huddle', 'digital cell', 'coordination committee', 'transformation office',
		'innovation lab', 'AI working groups', 'working group', 'AI lab', 'AI garage', 'innovation council', 'AI champions group', 'AI guild', 'AI advisory group',
	],
	coordinateUse: [
		'coordinate', 'co-ordinate', 'prioritise', 'prioritize', 'rank', 'sequence', 'consolidate', 'bring together', 'join up', 'align', 'connect', 'share', 'manage', 'run',
		'lead', 'oversee', 'take over', 'carry forward', 'carry over', 'hand over', 'rescue', 'move', 'transition', 'convert', 'turn', 'take', 'graduate', 'progress', 'launch',
		'execute', 'deliver', 'facilitate', 'design', 'intake', 'triage', 'assess', 'score', 'select', 'design and run', 'run and coordinate', 'orchestrate', 'eliminate duplicate',
		'avoid duplication', 'document',
	],
	/** Works for real, or for everybody. */
	worksForReal: [
		'in production', 'live in production', 'in daily use', 'in live use', 'in daily operation', 'in regular use', 'every day', 'daily', 'is live', 'are live', 'already live',
		'went live', 'up and running', 'rolled out to', 'rolled out across', 'has been rolled out', 'have rolled out', 'widely used', 'widely adopted', 'widespread', 'in full use',
		'at scale', 'embedded in', 'embedded across', 'used by', 'runs on', 'run on', 'run every day', 'across the entire organisation', 'across the entire organization',
		'in operation', 'in service', 'fully deployed', 'successfully deployed', 'central to how', 'core to how', 'backbone of', 'already in use', 'already running', 'running in',
		'running across', 'self-hosted', 'platform is live', 'validated and in', 'daily active', 'weekly active', 'monthly active', 'active users', 'hundreds of users',
		'thousands of users', 'hundreds of colleagues', 'thousands of employees', 'thousands of colleagues', 'all employees', 'all staff', 'every employee', 'everyone has',
		'everybody has', 'everyone got', 'everybody got', 'everyone on the payroll', 'whole organisation', 'whole organization', 'entire workforce', 'all our people',
		'whole company', 'hundreds of customers', 'global enterprises', 'across industries', 'already deployed', 'have deployed', 'has deployed', 'we have built', 'has built',
		'we have scaled', 'mature', 'existing AI platform', 'production workloads', 'production support', 'trusted by', 'customers including', 'our customers include',
		'our customers range', 'our customers span',
	],
	wideAccess: [
		'licence', 'licences', 'license', 'licenses', 'licensed', 'seat', 'seats', 'login', 'log-in', 'log-ins', 'account', 'access', 'corporate account', 'enterprise licence',
		'enterprise license', 'ChatGPT Enterprise', 'Copilot', 'Claude Team', 'Gemini Enterprise', 'ChatGPT Team', 'ChatGPT Edu', 'Claude Enterprise', 'AI workspace', 'assistant',
		'tool', 'training', 'course', 'e-learning', 'basic course',
	],
	everyoneWord: [
		'everyone', 'everybody', 'all employees', 'all staff', 'all colleagues', 'every employee', 'whole organisation', 'whole organization', 'whole company', 'entire company',
		'whole firm', 'all our people', 'all of us', 'entire workforce', 'company-wide', 'organisation-wide', 'organization-wide', 'enterprise-wide', 'firm-wide',
		'across the company', 'across the organisation', 'across the organization', 'across the business', 'across the firm', 'across the enterprise', 'across the group',
		'all machines', 'all desks', 'thousands of employees', 'our workforce', 'each colleague', 'every colleague', 'everyone on the payroll', 'each employee', 'all departments',
		'every department', 'every team', 'all teams',
	],
	/** Numbers and rates of people who use it. */
	usageFigure: [
		'weekly active', 'monthly active', 'daily active', 'active users', 'typical week', 'given week', 'any given week', 'normal week', 'most weeks', 'each week', 'per cent of',
		'percent of', 'of our staff', 'of our employees', 'usage', 'adoption rate', 'active use', 'open it', 'use it', 'in it', 'logged in', 'opens the tool', 'usage has',
		'the figure', 'uptake', 'completed the course', 'done the course', 'passed the course', 'done the training',
	],
	/** Making what works go further. */
	growFurther: [
		'scale', 'scale up', 'scaling', 'expand', 'extend', 'broaden', 'replicate', 'grow', 'increase', 'deepen', 'accelerate', 'systematise', 'systematize', 'industrialise',
		'industrialize', 'standardise', 'standardize', 'sustain', 'keep momentum', 'maintain momentum', 'optimise', 'optimize', 'maximise', 'maximize', 'roll out', 'rollout',
		'carry', 'take', 'bring', 'spread', 'embed', 'institutionalise', 'institutionalize', 'mature', 'evolve', 'raise', 'drive',
	],
	wideReach: [
		'across the organisation', 'across the organization', 'across the company', 'across the business', 'across the enterprise', 'across the firm', 'across the group',
		'across departments', 'across teams', 'across functions', 'across business units', 'across regions', 'across sites', 'across all', 'across every', 'across multiple',
		'enterprise-wide', 'company-wide', 'organisation-wide', 'organization-wide', 'firm-wide', 'group-wide', 'university-wide', 'globally', 'at scale', 'worldwide',
		'all employees', 'all departments', 'all teams', 'every team', 'every department', 'every function', 'all functions', 'remaining programmes', 'remaining sites',
		'other departments', 'other regions', 'further teams', 'more teams', 'additional sites', 'new markets', 'all regions', 'whole organisation', 'whole organization',
		'entire organisation', 'entire organization', 'entire company', 'broader organisation', 'broader organization', 'wider organisation', 'wider organization', 'wider business',
		'all branches', 'all sites', 'all offices', 'thousands of employees', 'employees globally', 'people globally',
	],
	/** Instruments of an organisation that scales. */
	scalingMeans: [
		'champion network', 'champions network', 'network of champions', 'champion programme', 'champion program', 'champions programme', 'champions program', 'AI champions',
		'AI ambassadors', 'ambassador network', 'ambassadors', 'community of practice', 'communities of practice', 'centre of excellence', 'center of excellence', 'AI academy',
		'academy', 'enterprise training', 'training programme', 'training program', 'curriculum', 'learning pathway', 'learning path', 'learning paths', 'adoption metrics',
		'adoption dashboard', 'usage dashboard', 'impact measurement', 'benefits realisation', 'benefits realization', 'return on investment', 'ROI', 'value realisation',
		'value realization', 'playbook', 'playbooks', 'reusable', 'self-service', 'shared platform', 'AI platform', 'platform', 'production support', 'monitoring',
		'model inventory', 'reliability', 'uptime', 'observability', 'service reviews', 'guardrails at scale', 'repeatable', 'templates', 'standards', 'frameworks', 'certification',
		'adoption programme', 'adoption program', 'operating model', 'scaling plan', 'post-implementation',
	],
	/** Direction of AI, never a bare "strategy". */
	aiDirection: [
		'AI strategy', 'AI vision', 'AI masterplan', 'AI master plan', 'AI ambition', 'AI agenda', 'vision for AI', 'strategy for AI', 'direction for AI', 'generative AI strategy',
		'GenAI strategy', 'AI transformation strategy', 'AI roadmap', 'roadmap for AI', 'AI plan', 'plan for AI', 'AI north star', 'agentic north star', 'overall AI direction',
		'enterprise AI vision', 'enterprise AI strategy', 'group AI strategy', 'AI investment strategy', 'AI operating model', 'AI position', 'digital and AI strategy',
		'AI adoption strategy', 'AI enablement strategy', 'strategy for artificial intelligence', 'strategy for generative AI', 'AI thesis', 'AI charter', 'AI policy framework',
		'AI transformation roadmap', 'automation strategy', 'three-year strategy', 'five-year strategy', 'year AI strategy', 'year roadmap',
	],
	firstRules: [
		'policy', 'AI policy', 'short policy', 'first policy', 'acceptable use policy', 'acceptable-use policy', 'usage policy', 'use policy', 'usage rules', 'rules',
		'ground rules', 'rules of use', 'guidelines', 'guideline', 'usage guidelines', 'guidance', 'guardrails', 'do and do not', 'page of rules', 'code of use', 'house rules',
		'usage code', 'works agreement', 'Betriebsvereinbarung',
	],
	useCasePile: [
		'use cases', 'use case', 'use-case intake', 'intake', 'intake register', 'intake process', 'ideas', 'requests', 'proposals', 'list of proposals', 'backlog', 'AI backlog',
		'opportunities', 'AI opportunities', 'portfolio', 'AI portfolio', 'project portfolio', 'pipeline of use cases', 'AI initiatives', 'AI projects', 'wish list',
		'list of ideas', 'long list',
	],
	aiBuild: [
		'AI agent', 'AI agents', 'agent', 'agents', 'assistant', 'assistants', 'copilots', 'chatbot', 'chatbots', 'bot', 'bots', 'automations', 'automation', 'AI workflow',
		'AI workflows', 'workflow', 'workflows', 'agentic workflows', 'AI solutions', 'AI solution', 'AI tools', 'AI applications', 'AI systems', 'AI-powered tools',
		'AI-powered workflows', 'internal tools', 'integrations', 'RAG pipelines', 'prompts', 'prototypes', 'LLM applications', 'AI capabilities', 'GPTs', 'custom GPTs',
		'MCP servers', 'internal applications', 'AI-driven tools', 'AI features',
	],
	scalingNetwork: [
		'champion network', 'champions network', 'network of champions', 'network of AI champions', 'champion programme', 'champion program', 'champions programme',
		'champions program', 'AI champions', 'champions', 'AI ambassadors', 'ambassador network', 'ambassadors', 'community of practice', 'communities of practice', 'AI community',
		'internal community', 'community of AI', 'centre of excellence', 'center of excellence', 'AI academy', 'AI guild', 'super users', 'super-users', 'multipliers',
		'power users', 'peer network', 'network of',
	],
	handsOnStrong: [
		'hands-on role', 'hands-on position', 'hands-on builder', 'hands-on engineer', 'hands-on technical', 'hands-on leader', 'hands-on individual', 'roll up your sleeves',
		'individual contributor', 'IC role', 'player-coach', 'write code yourself', 'build it yourself', 'builder role', 'builder personality', 'true builder',
		'not afraid to get your hands dirty', 'get your hands dirty', 'do the legwork', 'doer', 'strategic doer', 'primary builder', 'embedded builder', 'hands-on technologist',
		'deeply hands-on', 'fully hands-on', 'still code', 'write production code', 'not a coordination', 'not an advisory', 'department of one', 'team of one',
	],
	teachingThing: [
		'training', 'trainings', 'training session', 'training sessions', 'session', 'sessions', 'workshop', 'workshops', 'course', 'courses', 'class', 'classes', 'office hours',
		'open hours', 'clinic', 'clinics', 'webinar', 'webinars', 'lunch and learn', 'lunch-and-learns', 'e-learning', 'curriculum', 'learning path', 'learning paths',
		'learning programme', 'learning program', 'learning materials', 'training materials', 'teaching materials', 'learning experiences', 'learning content', 'guides',
		'quick guides', 'tutorials', 'how-to guides', 'FAQs', 'playbook', 'playbooks', 'demos', 'demonstrations', 'show and tell', 'hackathon', 'hackathons', 'bootcamp',
		'bootcamps', 'coaching', 'onboarding sessions', 'desk visits', 'videos', 'short videos', 'leaflets', 'training programme', 'training program', 'training programmes',
		'training programs', 'upskilling', 'masterclass', 'masterclasses', 'community of practice', 'consultations', 'toolkits', 'resources', 'newsletter', 'information meetings',
		'roadshow',
	],
	paperThing: [
		'paper', 'note', 'notes', 'brief', 'briefs', 'policy', 'guide', 'guides', 'register', 'list', 'log', 'risk log', 'minutes', 'report', 'reports', 'documentation', 'slides',
		'trackers', 'page', 'intranet page', 'wiki', 'handbook', 'summary', 'templates', 'posters', 'requirements', 'test cases', 'prompts', 'prompt library', 'knowledge base',
		'concept notes', 'memoranda', 'plan', 'concept', 'statement', 'findings', 'results', 'material', 'materials', 'inventory', 'newsletter', 'faq', 'assistants', 'tools',
		'processes', 'workflows',
	],
	othersThing: [
		'teams', 'team', 'departments', 'pilots', 'projects', 'initiatives', 'AI initiatives', 'stakeholders', 'suppliers', 'vendors', 'partners', 'champions', 'ambassadors',
		'developers', 'engineers', 'programme', 'program', 'workstreams', 'efforts', 'activities', 'rollout', 'roll-out', 'portfolio', 'reviews', 'AI committee', 'steering group',
		'working group', 'committee', 'council', 'forum', 'owners', 'business units', 'functions', 'training', 'consultants', 'experts', 'delivery', 'implementation', 'trials',
		'board', 'external partners', 'integrator', 'agencies',
	],
	changeStrict: [
		'organisational change', 'organizational change', 'behaviour change', 'behavior change', 'behavioural change', 'behavioral change', 'change of habits', 'change habits',
		'ways of working', 'way of working', 'new working practices', 'working practices', 'role redesign', 'job redesign', 'workflow redesign', 'process redesign',
		'redesign of work', 'redesign work', 'redesign how', 'work redesign', 'cultural change', 'culture change', 'cultural shift', 'mindset shift', 'mindset change',
		'cultural adoption', 'culture of experimentation', 'culture of responsible', 'AI culture', 'AI-first culture', 'AI-native culture', 'change plan', 'change programme',
		'change program', 'change impact', 'change readiness', 'change agent', 'change agents', 'change champions', 'change communications', 'people side of change', 'human side',
		'how people work', 'how teams work', 'how our people work', 'how we work', 'way we work', 'way people work', 'adoption barriers', 'barriers to adoption', 'old habits',
		'working habits', 'habits', 'psychological safety', 'fear of', 'job security', 'workflow transformation', 'AI-first ways', 'stop doing', 'unlearn', 'reskilling', 'redeploy',
		'changing roles', 'culture driver', 'rethink how', 'reimagine how', 'reimagine processes',
	],
	/** Verbs that begin a duty: such a sentence tells what is to be done, not how things stand. */
	imperative: [
		'act', 'adapt', 'address', 'administer', 'advise', 'agree', 'align', 'analyse', 'analyze', 'answer', 'apply', 'architect', 'arrange', 'assess', 'assist', 'attend',
		'automate', 'balance', 'be', 'bring', 'build', 'capture', 'carry', 'chair', 'champion', 'choose', 'clarify', 'coach', 'collaborate', 'collect', 'communicate', 'compile',
		'complete', 'conduct', 'configure', 'connect', 'consult', 'contribute', 'convene', 'coordinate', 'craft', 'create', 'curate', 'customise', 'customize', 'decide', 'define',
		'deliver', 'deploy', 'design', 'determine', 'develop', 'document', 'draft', 'drive', 'embed', 'enable', 'engage', 'ensure', 'establish', 'evaluate', 'execute', 'expand',
		'explain', 'explore', 'extend', 'facilitate', 'find', 'foster', 'gather', 'get', 'give', 'govern', 'grow', 'guide', 'handle', 'help', 'host', 'identify', 'implement',
		'improve', 'increase', 'influence', 'integrate', 'interview', 'introduce', 'keep', 'launch', 'lead', 'leverage', 'liaise', 'listen', 'maintain', 'make', 'manage', 'map',
		'measure', 'mentor', 'monitor', 'move', 'negotiate', 'onboard', 'operate', 'optimise', 'optimize', 'orchestrate', 'organise', 'organize', 'oversee', 'own', 'participate',
		'partner', 'perform', 'pick', 'plan', 'prepare', 'present', 'prioritise', 'prioritize', 'produce', 'promote', 'propose', 'prototype', 'provide', 'publish', 'raise', 'rank',
		'recommend', 'recruit', 'redesign', 'refine', 'report', 'research', 'review', 'run', 'scale', 'scope', 'select', 'serve', 'set', 'shape', 'share', 'ship', 'show', 'sit',
		'spearhead', 'stay', 'steer', 'support', 'teach', 'test', 'track', 'train', 'transform', 'translate', 'try', 'turn', 'understand', 'update', 'use', 'utilise', 'utilize',
		'visit', 'work', 'write', 'designing', 'conceptualise', 'reporting to',
	],
} satisfies Lexicon;
