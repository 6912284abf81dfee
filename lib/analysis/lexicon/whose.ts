import type { Lexicon } from './lexicon.ts';

/** Whose work changes when the AI comes into use, and what kind of job it is otherwise. */
// biome-ignore format: phrases are read in rows
export const whose = {
	/** The hiring organisation's own people and work. */
	ownPeople: [
		'our employees', 'our staff', 'our colleagues', 'our people', 'our workforce', 'our own teams', 'our teams', 'our internal teams', 'internal teams', 'internal team',
		'internal users', 'internal stakeholders', 'internal customers', 'internal clients', 'internal business partners', 'employees', 'staff', 'colleagues', 'workforce',
		'co-workers', 'coworkers', 'business teams', 'business units', 'business functions', 'every team', 'every department', 'all teams', 'all departments', 'all employees',
		'every employee', 'each department', 'departments', 'GTM teams', 'go-to-market teams', 'G&A', 'corporate functions', 'back office', 'back-office', 'our engineers',
		'our developers', 'our engineering teams', 'our engineering team', 'our engineering organisation', 'our engineering organization', 'our consultants', 'our operations',
		'our business', 'our organisation', 'our organization', 'our company', 'faculty and staff', 'faculty', 'civil servants', 'public servants', 'non-technical teams',
		'non-technical employees', 'non-technical colleagues', 'across the company', 'across the organisation', 'across the organization', 'across the business',
		'across the enterprise', 'across the firm', 'across the group', 'across the bank', 'across the university', 'across departments', 'across functions', 'across teams',
		'across all', 'company-wide', 'enterprise-wide', 'organisation-wide', 'organization-wide', 'firm-wide', 'business leaders', 'business stakeholders', 'operational teams',
		'cross-functional teams', 'our firm', 'our clinicians', 'our lawyers', 'practice groups', 'service lines', 'our agents', 'the wider business', 'the whole company',
		'members of staff', 'team members', 'knowledge workers', 'practitioners',
	],
	/** Tools and work that stay inside. */
	internalThing: [
		'internal tools', 'internal tool', 'internal tooling', 'internal AI tools', 'internal AI tool', 'internal AI tooling', 'internal AI', 'internal automation',
		'internal agents', 'internal AI agents', 'internal assistants', 'internal copilots', 'internal AI platform', 'internal applications', 'internal AI applications',
		'internal systems', 'internal platforms', 'internal productivity', 'internal efficiency', 'internal operations', 'internal workflows', 'internal processes',
		'internal business processes', 'internal use cases', 'internal use', 'used internally', 'uses internally', 'use internally', 'internal adoption', 'internal enablement',
		'internal initiatives', 'internal AI initiatives', 'internal AI projects', 'internal knowledge base', 'employee productivity', 'staff productivity',
		'workforce productivity', 'team productivity', 'internal transformation', 'internal AI transformation', 'internal AI solutions', 'internal solutions', 'internal agentic',
		'internal chatbot', 'internal consultant', 'internal consulting', 'internal consultancy', 'internal advisor', 'internal AI strategy', 'internal AI capabilities',
		'internal MCP', 'internal LLM', 'employee experience', 'enterprise applications', 'business applications', 'business systems', 'corporate systems', 'internal GenAI',
		'internal generative AI', 'operational efficiency', 'business productivity', 'business process automation', 'business operations', 'internal app',
	],
	/** Ways of working that AI is to change. */
	howWorkIsDone: [
		'how we work', 'how our teams work', 'how teams work', 'how people work', 'how our people work', 'how the company works', 'how the company operates', 'how we operate',
		'how the business operates', 'how work gets done', 'how work is done', 'how our employees work', 'way we work', 'way our teams work', 'way people work', 'ways of working',
		'day-to-day work', 'daily work', 'everyday work', 'daily workflow', 'daily routine', 'day-to-day workflows', 'day-to-day operations', 'daily tasks', 'everyday tasks',
		'work smarter', 'work better with AI', 'how we build software', 'how software is developed', 'how we develop software', 'how engineers work', 'working habits',
		'manual toil', 'manual effort', 'manual processes', 'repetitive tasks', 'manual work', 'productivity gains', 'the way our', 'existing workflows', 'business workflows',
		'business processes', 'operational processes', 'operational workflows', 'their workflows', 'team workflows',
	],
	/** The effort itself: bringing AI into use. */
	adoptionWork: [
		'AI adoption', 'adoption of AI', 'AI enablement', 'AI transformation', 'AI literacy', 'AI fluency', 'AI upskilling', 'AI training', 'AI champions',
		'AI community of practice', 'AI education', 'AI readiness', 'AI maturity', 'AI rollout', 'AI roll-out', 'adopt AI', 'adopting AI', 'use of AI', 'use AI', 'using AI',
		'AI usage', 'AI use', 'AI in use', 'introduce AI', 'introduction of AI', 'embed AI', 'embedding AI', 'integrate AI', 'implementation of AI', 'implementing AI',
		'implement AI', 'AI implementation', 'AI programme', 'AI program', 'AI initiatives', 'AI use cases', 'AI strategy', 'AI roadmap', 'AI agenda', 'AI governance', 'AI policy',
		'responsible AI', 'responsible use', 'adoption of generative AI', 'adoption of GenAI', 'generative AI adoption', 'GenAI adoption', 'adoption of artificial intelligence',
		'use of artificial intelligence', 'use of generative AI', 'AI tools', 'generative AI tools', 'AI-assisted', 'AI-enabled', 'AI transformation programme',
		'AI-first ways of working', 'AI into', 'agentic transformation', 'automation with AI', 'AI automation', 'AI and automation', 'AI & automation', 'intelligent automation',
		'copilot adoption', 'copilot rollout', 'adoption of copilot', 'AI ways of working', 'AI maturity', 'AI skills', 'AI capability', 'AI capabilities',
		'AI-native ways of working', 'AI tool adoption', 'AI change',
	],
	/** The customer's side, where a vendor's or consultancy's people work. */
	customerSide: [
		'customer', 'client', 'customer environment', 'client environment', 'customer site', 'client site', 'customer deployment', 'customer team', 'client team',
		'customer organisation', 'customer organization', 'client organisation', 'client organization', 'our customers', 'our clients', 'enterprise customers',
		'strategic customers', 'strategic accounts', 'key accounts', 'client engagement', 'customer engagement', 'end customer', 'customer stakeholders', 'client stakeholders',
		'customer workflows', 'client project', 'partner organisations', 'partner organizations', 'portfolio companies', 'member organisations', 'enterprise clients',
		'public sector clients', 'school districts', 'government agencies', 'customer accounts', 'accounts', 'developers and enterprises', 'mission-driven organisations',
		'mission-driven organizations', 'nonprofits', 'other organisations', 'other organizations', 'organizations worldwide', 'companies', 'businesses',
		'partner engineering teams', 'our partners',
	],
	forwardDeployed: [
		'forward deployed', 'forward-deployed', 'FDE', 'FDEs', 'forward deploy', 'deployment strategist', 'deployed engineer', 'AI deployment engineer', 'AI deployment engineering',
		'AI deployment manager', 'AI deployment', 'AI success engineer', 'AI success', 'AI adoption manager', 'AI solutions consultant', 'AI consultant',
		'AI implementation consultant', 'AI customer success', 'technical deployment lead', 'AI transformation consultant', 'GenAI consultant', 'AI strategy consultant',
		'AI advisory', 'AI enablement consultant', 'AI outcomes', 'AI solutions architect', 'AI onboarding', 'AI implementation manager', 'implementation strategist',
		'AI value engineer', 'agent deployment', 'AI implementation specialist', 'post-sales', 'post sales', 'pre-sales to post', 'customer-facing', 'client-facing',
		'professional services', 'field engineering',
	],
	/** What is done in a customer's organisation. */
	bringToCustomer: [
		'deploy', 'deployment', 'implement', 'implementation', 'configure', 'onboard', 'onboarding', 'integrate', 'roll out', 'rollout', 'adopt', 'adoption', 'transform',
		'transformation', 'enable', 'embed', 'advise', 'guide', 'consult', 'train', 'launch', 'go-live', 'go live', 'operationalise', 'operationalize', 'productionise',
		'productionize', 'prototype', 'use case', 'discovery', 'workshop', 'tailor', 'customise', 'customize', 'realise value', 'realize value', 'value realisation',
		'value realization', 'time to value', 'bring to life', 'coach', 'educate', 'upskill', 'deliver', 'build and deploy', 'ship', 'agentic', 'AI solution', 'AI strategy',
		'AI journey',
	],
	/** Making models and what they run on. */
	modelMaking: [
		'train models', 'training models', 'model training', 'train and deploy models', 'train machine learning models', 'pre-training', 'pretraining', 'post-training', 'fine-tune',
		'fine-tuning', 'finetune', 'distillation', 'reinforcement learning', 'RLHF', 'model architecture', 'model architectures', 'model development', 'model performance',
		'model accuracy', 'model quality', 'model evaluation', 'model serving', 'model inference', 'inference', 'inference optimisation', 'inference optimization', 'GPU', 'CUDA',
		'kernel', 'distributed training', 'feature engineering', 'feature store', 'machine learning models', 'ML models', 'deep learning', 'neural network', 'computer vision',
		'NLP models', 'recommendation system', 'recommender', 'ranking model', 'embedding', 'predictive model', 'predictive modelling', 'predictive modeling', 'statistical model',
		'forecasting model', 'ML pipeline', 'ML pipelines', 'training data', 'training pipeline', 'training set', 'dataset', 'datasets', 'MLOps', 'ML infrastructure', 'ML platform',
		'ML systems', 'AI infrastructure', 'data labelling', 'data labeling', 'annotation', 'annotate', 'benchmark', 'state-of-the-art models', 'foundation models',
		'frontier models', 'research paper', 'publish', 'publication', 'NeurIPS', 'ICML', 'research roadmap', 'novel algorithm', 'algorithm', 'hyperparameter', 'quantization',
		'quantisation', 'vLLM', 'PyTorch', 'TensorFlow', 'JAX', 'perception', 'multimodal models', 'diffusion models', 'speech recognition', 'interpretability',
		'alignment research', 'AI safety', 'LLM training', 'reward model', 'machine learning research', 'applied research', 'AI research', 'research scientist', 'model cards',
		'drift detection',
	],
	/** AI as a part of what is sold. */
	soldProduct: [
		'our product', 'our products', 'our platform', 'product feature', 'product features', 'AI feature', 'AI features', 'AI-powered features', 'AI-powered product',
		'AI products', 'AI product', 'customer-facing AI', 'customer-facing features', 'user-facing', 'our users', 'end users', 'millions of users', 'millions of people',
		'millions of customers', 'product experience', 'product roadmap', 'product vision', 'core product', 'our app', 'flagship', 'in-product', 'our SaaS', 'SaaS product',
		'new product', 'consumer', 'AI-native product', 'our agents', 'our AI agents', 'our AI platform', 'agent platform', 'our models', 'our API', 'developers worldwide',
		'product engineering', 'marketplace', 'our customers use', 'for our customers', 'delight users', 'user experience', 'product-market fit', 'product development',
		'powering our', 'power our', 'that power', 'go-to-market launch', 'feature team', 'B2B SaaS',
	],
	/** Kinds of post that are made to build or study AI. */
	aiSpecialistPost: [
		'machine learning engineer', 'ML engineer', 'MLE', 'AI/ML engineer', 'AI ML engineer', 'machine learning scientist', 'research scientist', 'research engineer',
		'AI researcher', 'applied scientist', 'data scientist', 'deep learning engineer', 'computer vision engineer', 'NLP engineer', 'LLM engineer', 'AI research',
		'MLOps engineer', 'ML ops engineer', 'AI infrastructure engineer', 'AI tutor', 'AI trainer', 'data annotator', 'annotator', 'prompt engineer', 'AI product manager',
		'AI engineer', 'GenAI engineer', 'generative AI engineer', 'AI software engineer', 'applied AI engineer', 'AI agent engineer', 'agentic AI engineer', 'ML platform engineer',
		'AI architect', 'machine learning', 'AI developer', 'AI platform engineer', 'perception engineer', 'AI quality', 'AI safety', 'AI scientist', 'research intern',
		'data labeler', 'data labeller', 'AI evaluator', 'model evaluation',
	],
	/** Kinds of post that exist with or without AI. */
	ordinaryPost: [
		'IT project manager', 'change manager', 'security champion', 'technical program manager', 'technical programme manager', 'cloud migration', 'L&D manager',
		'learning and development manager', 'learning & development', 'human resources', 'customer service', 'growth lead', 'research coordinator', 'development manager',
		'engineering manager', 'account executive', 'account manager', 'account director', 'sales development', 'sales representative', 'sales engineer', 'business development',
		'account development', 'customer success manager', 'customer support', 'support engineer', 'backend engineer', 'frontend engineer', 'front end developer',
		'full stack developer', 'fullstack developer', 'full stack engineer', 'software engineer', 'software developer', 'iOS engineer', 'Android engineer', 'mobile engineer',
		'QA engineer', 'quality engineer', 'test engineer', 'devops engineer', 'site reliability engineer', 'network engineer', 'security engineer', 'data engineer', 'data analyst',
		'business analyst', 'product designer', 'UX designer', 'graphic designer', 'brand designer', 'recruiter', 'talent acquisition', 'HR business partner', 'HR assistant',
		'accountant', 'controller', 'paralegal', 'counsel', 'nurse', 'physician', 'therapist', 'teacher', 'professor', 'lecturer', 'instructor', 'tutor', 'marketing manager',
		'social media', 'copywriter', 'content creator', 'project manager', 'scrum master', 'product manager', 'product owner', 'operations manager', 'office manager',
		'executive assistant', 'technician', 'field service', 'warehouse', 'driver', 'mechanic', 'scientist', 'laboratory', 'game developer', 'Java developer', 'PHP developer',
		'Ruby developer', 'Python developer', '.NET developer', 'Salesforce developer', 'Salesforce engineer', 'Shopify', 'WordPress', 'systems administrator', 'cloud engineer',
		'platform engineer', 'solutions architect', 'program manager', 'implementation consultant', 'librarian', 'analyst', 'coordinator', 'administrator', 'architect', 'C++',
		'embedded engineer', 'hardware engineer', 'electrical engineer', 'mechanical engineer', 'instructional designer', 'learning and development',
	],
	/** The stuff of ordinary jobs. */
	ordinaryWork: [
		'quota', 'sales quota', 'sales target', 'prospecting', 'cold calls', 'cold calling', 'territory', 'close deals', 'new business', 'sales cycle', 'upsell', 'cross-sell',
		'renewals', 'campaigns', 'SEO', 'paid media', 'lead generation', 'brand', 'social media', 'microservices', 'REST API', 'RESTful', 'React', 'Angular', 'Vue', 'TypeScript',
		'Ruby on Rails', 'Rails', 'Golang', 'Java', 'Spring Boot', 'Kotlin', 'Swift', 'iOS', 'Android', 'PHP', '.NET', 'C++', 'unit tests', 'test automation', 'test cases',
		'code review', 'code reviews', 'CI/CD', 'Terraform', 'Kubernetes', 'Docker', 'on-call', 'incident response', 'database', 'PostgreSQL', 'MySQL', 'Oracle', 'data warehouse',
		'dbt', 'ETL', 'data pipelines', 'firewall', 'network', 'vulnerability', 'penetration', 'payroll', 'invoices', 'accounts payable', 'audit', 'tax', 'month-end', 'candidates',
		'interviews', 'job offers', 'onboarding new hires', 'patients', 'clinical', 'clinical trial', 'laboratory', 'students', 'lesson', 'lessons', 'grading', 'syllabus',
		'classroom', 'course content', 'tickets', 'customer tickets', 'customer inquiries', 'phone calls', 'inventory', 'warehouse', 'shipping', 'equipment', 'repair',
		'maintenance', 'wireframes', 'Figma', 'visual design', 'events', 'contracts', 'litigation', 'regulatory filings', 'M&A', 'due diligence', 'portfolio', 'travel', 'backend',
		'back-end', 'front-end', 'frontend', 'distributed systems', 'scalable services', 'APIs', 'mobile app', 'web application', 'game', 'games',
	],
	/** Posts made to bring AI into use at home. */
	adoptionPost: [
		'AI community lead', 'head of AI', 'director of AI', 'VP of AI', 'chief AI officer', 'chief artificial intelligence officer', 'CAIO', 'AI adoption lead',
		'AI enablement lead', 'AI enablement manager', 'AI transformation lead', 'AI transformation manager', 'AI program manager', 'AI programme manager', 'AI project manager',
		'AI literacy lead', 'AI governance lead', 'AI governance manager', 'AI strategist', 'AI strategy lead', 'AI champion', 'AI evangelist', 'AI training specialist',
		'AI educator', 'AI change manager', 'AI community lead', 'AI community manager', 'internal tools', 'internal AI', 'internal tooling', 'AI enabler',
		'AI automation specialist', 'AI automation manager', 'AI operations engineer', 'AI operations manager', 'AI automation engineer', 'automation and AI', 'AI and automation',
		'AI & automation', 'AI implementation lead', 'AI implementation engineer', 'AI innovation lead', 'AI innovation manager', 'AI transformation', 'AI enablement',
		'AI adoption', 'AI literacy', 'AI community of practice', 'responsible AI lead', 'AI lead', 'AI coordinator', 'AI centre of excellence', 'AI center of excellence',
		'AI product owner, internal', 'AI business partner', 'AI coach', 'AI developer productivity', 'AI developer enablement', 'AI change',
	],
	enablementTeam: [
		'AI enablement team', 'AI transformation team', 'AI adoption team', 'AI transformation office', 'AI office', 'AI centre of excellence', 'AI center of excellence', 'AI CoE',
		'AI and automation team', 'AI & automation team', 'automation team', 'automation centre of excellence', 'internal tools team', 'internal AI team', 'AI solutions team',
		'AI enablement', 'AI governance team', 'AI programme office', 'AI program office', 'AI hub', 'business technology', 'digital workplace', 'enterprise applications team',
		'AI innovation team', 'digital transformation team', 'business transformation', 'developer productivity team', 'engineering productivity', 'AI task force', 'AI council',
		'people innovation', 'knowledge innovation', 'internal AI tools team', 'ACoE',
	],
	deployPost: [
		'forward deployed', 'forward-deployed', 'FDE', 'deployment strategist', 'AI deployment engineer', 'AI deployment engineering', 'AI deployment manager',
		'AI deployment and adoption', 'AI deployment & adoption', 'AI adoption & deployment', 'AI success engineer', 'AI adoption manager', 'AI solutions consultant',
		'AI consultant', 'AI implementation consultant', 'technical deployment lead', 'AI transformation consultant', 'AI strategy consultant', 'AI implementation manager',
		'implementation strategist', 'AI customer engineer', 'AI solutions & implementation', 'AI solutions and implementation', 'AI programs consultant', 'AI advisory',
		'deployment services', 'AI onboarding manager', 'AI customer success', 'agent deployment',
	],
	specialistPost: [
		'machine learning engineer', 'ML engineer', 'AI/ML engineer', 'machine learning scientist', 'research scientist', 'research engineer', 'AI researcher', 'applied scientist',
		'data scientist', 'computer vision engineer', 'NLP engineer', 'LLM engineer', 'MLOps engineer', 'AI tutor', 'AI trainer', 'data annotator', 'AI product manager',
		'AI infrastructure', 'ML infrastructure', 'ML platform', 'machine learning platform', 'AI platform engineer', 'AI research', 'machine learning modeler', 'AI modeler',
		'model inference', 'ML compiler', 'AI safety researcher', 'perception engineer', 'deep learning engineer', 'applied machine learning',
	],
	/** What an AI post at home is about, as titles word it. */
	aiArea: [
		'adoption', 'enablement', 'transformation', 'rollout', 'roll-out', 'policy', 'risk', 'governance', 'ethics', 'portfolio', 'use case', 'use cases', 'upskilling', 'literacy',
		'skills', 'engagement', 'culture', 'change', 'implementation', 'workflow', 'workflows', 'operations', 'automation', 'innovation', 'community', 'champion', 'champions',
		'education', 'impact', 'strategy', 'programme', 'program', 'delivery', 'project', 'training', 'learning', 'readiness', 'coaching', 'awareness', 'platform adoption',
		'business partner', 'integration',
	],
	postNoun: [
		'manager', 'lead', 'leader', 'officer', 'director', 'head', 'coordinator', 'specialist', 'partner', 'adviser', 'advisor', 'analyst', 'engineer', 'developer', 'trainer',
		'coach', 'designer', 'educator', 'champion', 'intern', 'owner', 'strategist', 'consultant', 'expert', 'facilitator', 'evangelist', 'administrator', 'VP', 'vice president',
		'professional', 'associate', 'fellow', 'architect', 'supervisor', 'secretary',
	],
} satisfies Lexicon;
