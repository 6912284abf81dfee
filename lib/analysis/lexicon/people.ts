import type { Lexicon } from './lexicon.ts';

/** Who there is in an organisation: functions, levels, groups. */
// biome-ignore format: phrases are read in rows
export const people = {
	executive: [
		'CEO', 'CFO', 'CTO', 'CIO', 'COO', 'CHRO', 'CMO', 'CPO', 'CDO', 'CISO', 'CRO', 'CAIO', 'CXO', 'CLO', 'CDAO', 'CPTO', 'chief * officer', 'chief * * officer', 'chief of staff',
		'chief executive', 'executive', 'executive team', 'executive committee', 'executive board', 'executive leadership', 'leadership team', 'senior leadership', 'senior leader',
		'senior management', 'C-suite', 'C-level', 'board of directors', 'management board', 'the board', 'managing director', 'managing partner', 'founder', 'co-founder', 'president',
		'general manager', 'ExCo', 'ELT', 'SLT', 'general counsel', 'steering committee', 'executive director', 'dean', 'provost', 'permanent secretary', 'top management', 'leadership',
		'partner group', 'medical director', 'chief nurse', 'executive sponsor', 'VP', 'vice president', 'SVP', 'EVP', 'head of school',
	],
	cLevel: [
		'CEO', 'CFO', 'CTO', 'CIO', 'COO', 'CHRO', 'CMO', 'CPO', 'CDO', 'CISO', 'CRO', 'CAIO', 'CLO', 'CDAO', 'CPTO', 'chief * officer', 'chief * * officer', 'chief executive', 'founder',
		'co-founder', 'managing director', 'president', 'general counsel', 'managing partner', 'executive director', 'provost', 'C-suite', 'C-level',
	],
	aiLead: [
		'head of AI', 'director of AI', 'VP of AI', 'VP AI', 'AI director', 'AI lead', 'head of artificial intelligence', 'director of artificial intelligence', 'head of GenAI', 'head of generative AI',
		'chief AI officer', 'chief artificial intelligence officer', 'head of data and AI', 'head of AI and data', 'head of applied AI', 'director of AI enablement', 'director of AI transformation',
		'head of AI enablement', 'head of AI transformation', 'head of AI adoption', 'head of automation', 'AI programme director', 'AI program director', 'director AI', 'head of digital and AI',
		'director of AI and automation', 'head of AI strategy', 'head of data AI', 'VP data AI', 'director of data AI', 'director of AI data', 'VP of AI and automation', 'director of applied AI', 'head of data science', 'head AI',
	],
	lineManager: ['manager', 'line manager', 'director', 'VP', 'vice president', 'team lead', 'head of'],
	aiTeam: [
		'AI team', 'AI group', 'data science team', 'data scientist', 'machine learning team', 'machine learning engineer', 'ML engineer', 'ML team', 'ML expert', 'AI engineer', 'AI expert',
		'AI specialist', 'AI scientist', 'AI researcher', 'research scientist', 'AI architect', 'AI developer', 'prompt engineer', 'centre of excellence', 'center of excellence', 'CoE', 'AI CoE', 'AI centre',
		'AI center', 'AI lab', 'AI hub', 'AI office', 'AI enablement team', 'AI transformation team', 'AI adoption team', 'applied AI team', 'automation team', 'AI platform team', 'AI squad',
		'AI practice', 'AI program team', 'AI programme team', 'AI competence centre', 'AI competence center', 'AI governance team', 'AI innovation team', 'AI operations team', 'AI task force', 'data and AI team',
		'data AI team', 'AI and data team', 'AI engineering', 'AI engineering team', 'AI product team', 'AI colleague', 'AI consultant', 'solution engineer', 'AI strategy team', 'data science',
		'AI research', 'AI solutions team', 'analytics team', 'AI working group', 'AI unit', 'AI core team', 'automation engineer', 'forward deployed engineer', 'AI success team', 'innovation team', 'AI leads',
	],
	platformTeam: [
		'engineering', 'engineering team', 'engineering leader', 'engineer', 'software engineer', 'developer', 'IT', 'IT team', 'IT department', 'information technology', 'platform team', 'platform engineer',
		'platform engineering', 'devops', 'SRE', 'data engineering', 'data engineer', 'data team', 'data platform', 'data platform team', 'architect', 'architecture', 'enterprise architecture', 'enterprise architect',
		'solution architect', 'infrastructure', 'infrastructure team', 'cloud team', 'product team', 'product manager', 'product management', 'product owner', 'product', 'technology team', 'technical team', 'tech team',
		'systems team', 'digital team', 'digital workplace', 'workplace technology', 'service desk', 'helpdesk', 'help desk', 'IT operations', 'integration team', 'technology', 'enterprise applications', 'business systems',
		'designer', 'product design', 'UX', 'R&D', 'engineering manager', 'data owner', 'data steward', 'identity team', 'applications team', 'data analyst', 'BI team', 'engineering lead',
	],
	riskTeam: [
		'legal', 'legal team', 'legal counsel', 'counsel', 'compliance', 'compliance officer', 'compliance team', 'security', 'security team', 'information security', 'infosec', 'cybersecurity', 'cyber security',
		'privacy', 'data protection', 'data protection officer', 'DPO', 'risk', 'risk management', 'risk team', 'procurement', 'procurement team', 'audit', 'internal audit', 'works council', 'union',
		'information governance', 'data governance', 'responsible AI', 'ethics board', 'ethics committee', 'regulatory affairs', 'regulatory', 'purchasing', 'model risk', 'trust and safety', 'CISO', 'general counsel',
		'quality assurance', 'clinical safety',
	],
	learningTeam: [
		'L&D', 'learning and development', 'learning development', 'HR', 'human resources', 'people team', 'people and culture', 'people culture', 'people operations', 'people ops', 'talent team', 'talent development',
		'talent management', 'internal communications', 'internal comms', 'corporate communications', 'communications team', 'communications', 'comms', 'training team', 'learning team', 'academy', 'HRBP', 'HR business partner',
		'organisational development', 'organizational development', 'change team', 'change management team', 'enablement team', 'learning designer', 'instructional designer', 'instructional design', 'people partner', 'CHRO',
		'chief learning officer', 'chief people officer', 'learning', 'capability team', 'workforce development', 'training department', 'people function', 'HR team',
	],
	businessTeam: [
		'finance', 'finance team', 'accounting', 'operations', 'operations team', 'ops', 'sales', 'sales team', 'marketing', 'marketing team', 'customer success', 'customer support', 'customer service', 'support team',
		'claims', 'underwriting', 'underwriter', 'clinician', 'nurse', 'physician', 'doctor', 'faculty', 'teacher', 'lecturer', 'supply chain', 'logistics', 'manufacturing', 'plant manager', 'plant', 'warehouse',
		'commercial', 'go-to-market', 'GTM', 'revenue', 'revenue operations', 'RevOps', 'growth', 'merchandising', 'retail', 'store manager', 'editorial', 'editor', 'newsroom', 'journalist', 'customer operations',
		'contact centre', 'contact center', 'call center', 'business unit', 'business units', 'line of business', 'lines of business', 'practice group', 'lawyer', 'partners and associates', 'consultant', 'advisor',
		'branch', 'actuarial', 'actuary', 'research', 'clinical', 'clinical operations', 'medical affairs', 'quality', 'account management', 'account executive', 'client services', 'delivery team', 'field team', 'field operations',
		'facilities', 'treasury', 'tax', 'payroll', 'pricing', 'planning', 'procurement operations', 'back office', 'middle office', 'front office', 'customer experience', 'CX', 'department head', 'head of department',
		'heads of department', 'function lead', 'business lead', 'business leader', 'functional leader', 'domain expert', 'subject matter expert', 'SME', 'process owner', 'librarian', 'library', 'registry', 'admissions',
		'student services', 'caseworker', 'case worker', 'policy team', 'service team', 'production', 'maintenance', 'dispatch', 'driver', 'fleet', 'studio', 'creative', 'brand', 'trading', 'trader', 'risk underwriting',
	],
	champions: [
		'champion', 'AI champion', 'champions network', 'champion network', 'super user', 'superuser', 'super-user', 'power user', 'ambassador', 'AI ambassador', 'change agent', 'early adopter', 'community of practice',
		'communities of practice', 'guild', 'AI guild', 'local lead', 'digital champion', 'multiplier', 'AI advocate', 'user group', 'advocates network', 'pathfinder', 'community', 'evangelist network', 'key user',
	],
	everyone: [
		'employee', 'staff', 'colleague', 'workforce', 'the whole company', 'whole organisation', 'whole organization', 'entire organisation', 'entire organization', 'entire company', 'company-wide', 'companywide',
		'organisation-wide', 'organization-wide', 'enterprise-wide', 'enterprisewide', 'firm-wide', 'firmwide', 'group-wide', 'across the company', 'across the business', 'across the organisation', 'across the organization',
		'across the enterprise', 'across the firm', 'across the group', 'every team', 'every department', 'every function', 'all teams', 'all departments', 'all functions', 'all employees', 'across all', 'across departments',
		'across teams', 'across functions', 'across business units', 'globally', 'global organisation', 'non-technical', 'whole company', 'university-wide', 'trust-wide', 'across our',
	],
	genericPartners: ['stakeholder', 'cross-functional', 'cross functional', 'business team', 'teams across', 'various teams', 'business stakeholder', 'key stakeholder', 'multiple teams', 'other teams', 'partner'],
	customer: [
		'customer', 'client', 'end customer', 'enterprise customer', 'our customers', 'our clients', 'strategic account', 'prospect', 'partner organisation', 'member organisation', 'engagement', 'client engagement', 'customer engagement',
		'client team', 'customer team', 'portfolio company', 'portfolio companies', 'account',
	],
	vendor: ['vendor', 'supplier', 'third party', 'third-party', 'external partner', 'implementation partner', 'technology partner', 'AI provider', 'provider', 'external vendor', 'RFP', 'licence', 'license', 'contract negotiation', 'vendor selection'],
	reports: ['direct report', 'manage a team', 'lead a team', 'team of', 'managing a team', 'leading a team', 'people management', 'line management', 'people manager', 'line manage', 'build a team', 'hire a team', 'grow a team', 'build and lead a team', 'build the team', 'mentor a team', 'reporting to you', 'report to you', 'your team', 'hire and develop', 'recruit and develop', 'performance reviews'],
} satisfies Lexicon;
