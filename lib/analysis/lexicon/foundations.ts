import type { Lexicon } from './lexicon.ts';

/** What a role finds or has to make: money, tools, rules, people. */
// biome-ignore format: phrases are read in rows
export const foundations = {
	/** Money for the work itself. */
	money: [
		'budget', 'funding', 'investment', 'financial resources', 'AI budget', 'programme budget', 'program budget', 'project budget', 'capex', 'opex', 'investment envelope', 'innovation fund', 'P&L',
		'cost centre', 'cost center', 'licence budget', 'license budget', 'budgetary', 'tooling budget', 'money for', 'funding model',
	],
	/** Money that is there. */
	funded: [
		'approved', 'signed off', 'allocated', 'ring-fenced', 'ringfenced', 'dedicated', 'secured', 'funded', 'fully funded', 'well-funded', 'multi-year', 'set aside', 'earmarked', 'in place', 'annual',
		'yearly', 'assigned', 'confirmed', 'discretionary', 'sizeable', 'substantial', 'significant',
	],
	/** Getting money. */
	raise: [
		'secure', 'win', 'obtain', 'raise', 'make the case for', 'build the case for', 'justify', 'request', 'apply for', 'bid for', 'propose', 'negotiate', 'advocate for', 'pitch for', 'seek', 'find',
		'attract', 'establish', 'define', 'develop', 'draw up', 'prepare', 'plan', 'create', 'build', 'estimate', 'forecast', 'shape',
	],
	/** Money that is not for the work. */
	otherMoney: [
		'learning budget', 'training budget', 'education budget', 'wellness budget', 'equipment budget', 'home office budget', 'travel budget', 'development budget', 'personal budget', 'conference budget',
		'office budget', 'team-building budget', 'wellbeing budget', 'hardware budget', 'personal development budget', 'series A', 'series B', 'series C', 'series D', 'series E', 'venture', 'error budget',
		'on budget', 'within budget', 'on time', 'raised', 'investors', 'token budget', 'funding round', 'seed', 'pension', 'professional development', 'client budget', 'project budgets', 'latency budget',
		'stipend', 'allowance', 'salary', 'per year for learning', 'funding agencies',
	],
	/** Products of AI by their names. */
	namedTool: [
		'Copilot', 'Microsoft Copilot', 'M365 Copilot', 'Microsoft 365 Copilot', 'GitHub Copilot', 'Copilot Studio', 'Copilot for Microsoft 365', 'ChatGPT', 'ChatGPT Enterprise', 'ChatGPT Team',
		'ChatGPT Edu', 'Enterprise ChatGPT', 'Claude', 'Claude Code', 'Claude Enterprise', 'Claude Team', 'Claude for Work', 'Gemini', 'Gemini Enterprise', 'Google Gemini', 'Cursor', 'Glean', 'Notion AI',
		'Bedrock', 'Amazon Bedrock', 'Amazon Q', 'AWS Bedrock', 'Azure OpenAI', 'Azure AI', 'Azure AI Foundry', 'Vertex AI', 'Power Platform', 'Power Automate', 'UiPath', 'Automation Anywhere',
		'Blue Prism', 'n8n', 'Zapier', 'Workato', 'LangChain', 'LangGraph', 'LlamaIndex', 'Dust', 'Jasper', 'Harvey', 'Agentforce', 'Einstein', 'ServiceNow', 'Now Assist', 'Databricks', 'Snowflake Cortex',
		'LibreChat', 'Windsurf', 'Perplexity', 'NotebookLM', 'Mistral', 'Gumloop', 'Langdock', 'watsonx', 'Moveworks', 'Serval', 'OpenAI', 'Anthropic', 'DeepL', 'Firefly', 'Midjourney', 'Retool', 'Replit',
		'Stack AI', 'Codex', 'custom GPTs', 'custom GPT', 'Joule', 'Rovo', 'Gong', 'Intercom Fin', 'Decagon', 'Sierra', 'Ironclad', 'Hebbia', 'Legora', 'Abridge', 'DAX Copilot', 'Nuance DAX',
		'Google Workspace', 'SageMaker', 'Foundry', 'Microsoft Fabric', 'Dataiku', 'DataRobot', 'Tray', 'Make com', 'Clay', 'Llama', 'Hugging Face',
	],
	/** AI tools in general words. */
	tools: [
		'AI tool', 'AI tooling', 'AI tools', 'AI platform', 'AI solution', 'AI assistant', 'AI product', 'GenAI tool', 'GenAI platform', 'generative AI tool', 'AI software', 'AI technology',
		'AI technologies', 'agentic platform', 'automation platform', 'automation tool', 'agent platform', 'LLM platform', 'copilot', 'AI vendor', 'AI stack', 'AI infrastructure', 'AI capability',
		'AI capabilities', 'internal tool', 'internal AI platform', 'AI system', 'AI-powered tool', 'AI-powered internal tool', 'AI toolkit', 'AI toolset', 'AI application', 'AI agent', 'AI foundation',
		'tool stack', 'tech stack', 'tooling', 'licence', 'license', 'platform', 'tool', 'assistant', 'chatbot',
	],
	/** Working on a tool that is there. */
	extendTool: [
		'extend', 'maintain', 'administer', 'operate', 'customise', 'customize', 'configure', 'optimise', 'optimize', 'roll out', 'scale', 'expand', 'drive adoption of', 'adoption of',
		'increase adoption of', 'manage', 'own', 'support', 'enhance', 'improve', 'use', 'leverage', 'utilise', 'utilize', 'integrate', 'deploy', 'implement', 'build on', 'using', 'develop on', 'rollout',
		'deployment of', 'implementation of', 'train', 'enable', 'monitor', 'usage of',
	],
	/** Choosing tools. */
	chooseTool: [
		'select', 'choose', 'evaluate', 'assess', 'recommend', 'procure', 'pilot', 'shortlist', 'identify', 'research', 'compare', 'source', 'vet', 'decide on', 'decide which', 'introduce', 'acquire',
		'buy', 'trial', 'test', 'pick', 'explore', 'scout', 'benchmark', 'review', 'due diligence', 'selection of', 'evaluation of', 'vendor selection', 'tool selection',
	],
	/** Building the ground on which AI runs inside. */
	buildBase: [
		'build', 'architect', 'design', 'develop', 'create', 'establish', 'set up', 'stand up', 'lay', 'implement', 'construct', 'shape', 'standardise', 'standardize',
	],
	/** Rules for the use of AI. */
	rules: [
		'AI policy', 'AI policies', 'policy', 'policies', 'acceptable use', 'acceptable-use', 'use policy', 'usage policy', 'AI guideline', 'guideline', 'guidelines', 'guardrail', 'guardrails',
		'AI governance', 'governance framework', 'governance', 'responsible AI', 'AI standard', 'AI standards', 'standards', 'ethical framework', 'ethics framework', 'AI ethics', 'rules', 'rulebook',
		'rule book', 'ground rules', 'AI principles', 'review process', 'approval process', 'approval path', 'review board', 'risk framework', 'controls', 'safeguards', 'AI register', 'AI inventory',
		'governance model', 'governance structure', 'governance processes', 'code of conduct', 'usage guidelines', 'usage rules', 'intake process', 'risk assessment', 'works agreement',
		'Betriebsvereinbarung', 'policy framework', 'governance committee', 'AI council', 'data handling rules', 'safe use', 'frameworks for responsible', 'responsible use', 'playbook', 'best practices',
		'SOP', 'protocols', 'risk classification',
	],
	/** Rules, and nothing that is merely near them. */
	ruleStrict: [
		'AI policy', 'AI policies', 'acceptable use', 'acceptable-use policy', 'usage policy', 'AI use policy', 'AI guideline', 'AI usage guideline', 'usage guideline', 'AI guardrail', 'guardrail',
		'AI governance', 'governance framework', 'responsible AI policy', 'responsible AI framework', 'AI standard', 'ethics framework', 'AI ethics', 'ground rules', 'rule book', 'usage rules',
		'AI principles', 'AI governance framework', 'responsible AI standards', 'responsible AI guidelines', 'responsible AI principles', 'AI risk framework', 'responsible use', 'policy', 'policies',
		'governance model', 'governance structure', 'governance policies', 'governance standards', 'AI safeguards', 'responsible AI', 'safe use', 'responsible AI practices', 'governance processes',
		'governance controls', 'governance', 'guidelines for', 'guidance on', 'frameworks for responsible', 'policies and', 'data handling rules', 'works agreement', 'AI register', 'compliance protocols',
		'permission frameworks', 'review process', 'approval process', 'responsible patterns',
	],
	/** Making rules. */
	makeRule: [
		'develop', 'define', 'establish', 'write', 'set', 'draft', 'create', 'implement', 'design', 'formulate', 'author', 'introduce', 'build', 'shape', 'put in place', 'help define', 'help shape',
		'help develop', 'formalise', 'formalize', 'codify', 'lay down', 'set up', 'craft', 'roll out', 'enact', 'institute', 'operationalise', 'operationalize', 'replace', 'rewrite', 'contribute to',
		'co-create', 'embed', 'own', 'drive', 'lead', 'prepare',
	],
	/** Keeping to rules that are there. */
	keepRule: [
		'comply with', 'complying with', 'compliance with', 'adhere to', 'adherence to', 'follow', 'in line with', 'in accordance with', 'according to', 'aligned with', 'align with', 'consistent with',
		'conform to', 'conformity with', 'within', 'observe', 'enforce', 'uphold', 'respect', 'abide by', 'as required by', 'governed by', 'under', 'maintain', 'apply', 'interpret', 'against', 'meet',
		'refresh', 'update', 'explain', 'per',
	],
	/** Marks a rule as the organisation's own and present. */
	ownRule: [
		'our AI policy', 'our policy', 'our policies', 'our AI policies', 'the AI policy', 'company policy', 'company policies', 'corporate policy', 'corporate policies', 'internal policy',
		'internal policies', 'internal standards', 'internal guidelines', 'existing policy', 'existing policies', 'existing governance', 'established policies', 'established governance', 'our guidelines',
		'our AI guidelines', 'our guardrails', 'our governance', 'our responsible AI', 'our AI governance', 'our standards', 'our AI principles', 'our rules', 'the rules', 'university policy',
		'university policies', 'institutional policy', 'institutional policies', 'agency policy', 'agency policies', 'firm policy', 'firm policies', 'group policy', 'group policies',
		'organisational policies', 'organizational policies', 'organisation policies', 'enterprise policies', 'enterprise governance', 'company standards', 'enterprise standards', 'corporate standards',
		'security policies', 'governance policies', 'approved policies', 'company AI policies', 'company AI policy', 'enterprise AI standard', 'responsible AI policy', 'responsible AI standards',
		'AI standards', 'AI governance framework', 'governance standards', 'council policy', 'data policies', 'bank policies', 'policies and procedures', 'risk appetite', 'acceptable use policy',
		'procedures and policies',
	],
	/** A team whose work is AI or its use. */
	aiTeamName: [
		'AI team', 'AI * team', 'AI * * team', 'AI and * team', 'AI and * * team', 'AI group', 'AI practice', 'AI lab', 'AI function', 'AI hub', 'AI office', 'AI squad', 'AI department', 'AI organization',
		'AI organisation', 'AI unit', 'AI centre of excellence', 'AI center of excellence', 'AI CoE', 'centre of excellence', 'center of excellence', 'GenAI team', 'generative AI team', 'applied AI team',
		'data science team', 'machine learning team', 'ML team', 'automation team', 'RPA team', 'intelligent automation team', 'data and AI team', 'data AI team', 'data * AI team', 'enablement team',
		'adoption team', 'transformation team', 'innovation team', 'digital transformation team', 'AI transformation office', 'AI programme team', 'AI program team', 'change team', 'forward deployed team',
		'forward deployed engineering team', 'FDE team', 'deployment team', 'solutions team', 'delivery team', 'technical success team', 'internal tools team', 'internal AI team',
		'business technology team', 'HR technology team', 'digital workplace team', 'AI research team', 'agent team', 'agents team', 'AI platform team', 'AI studio', 'AI innovation team', 'AI foundry',
		'task force', 'AI guild', 'AI pod', 'consulting team', 'implementation team', 'automation practice', 'AI center', 'AI centre', 'AI delivery team', 'productivity team', 'business systems team',
		'business operations team', 'field engineering team', 'engagement team',
	],
	/** People of one's own. */
	leadTeam: [
		'lead', 'manage', 'supervise', 'oversee', 'mentor', 'coach', 'direct', 'line manage', 'guide', 'head', 'run', 'develop', 'leading', 'managing', 'mentoring',
	],
	raiseTeam: [
		'build', 'hire', 'recruit', 'grow', 'assemble', 'form', 'scale', 'build out', 'stand up', 'establish', 'set up', 'create', 'staff', 'expand',
	],
	teamPeople: [
		'engineer', 'AI engineer', 'analyst', 'developer', 'consultant', 'trainer', 'data scientist', 'specialist', 'direct report', 'architect', 'manager', 'designer', 'colleague', 'associate', 'FDE',
		'coach', 'people', 'person', 'member', 'automation developer', 'professionals', 'strategist', 'scientist', 'practitioner', 'product manager', 'team member',
	],
} satisfies Lexicon;
