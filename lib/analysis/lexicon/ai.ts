import type { Lexicon } from './lexicon.ts';

/** What is brought in: AI, its tools and products, and what is made of it. */
// biome-ignore format: phrases are read in rows
export const ai = {
	ai: [
		'AI', 'artificial intelligence', 'GenAI', 'Gen AI', 'generative AI', 'LLM', 'large language model', 'machine learning', 'ML', 'agentic', 'AI agent', 'copilot', 'chatbot', 'language model', 'intelligent automation', 'AI-powered',
		'AI-driven', 'AI-enabled', 'AI-assisted', 'AI-native', 'AI-first', 'ChatGPT', 'prompt', 'foundation model', 'assistant', 'agents', 'RPA', 'automation', 'KI',
	],
	aiOnly: ['AI', 'artificial intelligence', 'GenAI', 'Gen AI', 'generative AI', 'LLM', 'large language model', 'agentic', 'copilot', 'ChatGPT', 'machine learning', 'ML', 'AI agent'],
	aiTool: [
		'Copilot', 'Microsoft Copilot', 'M365 Copilot', 'Microsoft 365 Copilot', 'GitHub Copilot', 'ChatGPT', 'ChatGPT Enterprise', 'ChatGPT Edu', 'Claude', 'Claude Code', 'Claude Enterprise', 'Gemini', 'Google Gemini', 'Gemini Enterprise', 'Cursor', 'Glean', 'Notion AI', 'Bedrock',
		'Amazon Bedrock', 'Azure OpenAI', 'Azure AI Foundry', 'Vertex AI', 'Copilot Studio', 'Power Platform', 'Power Automate', 'UiPath', 'n8n', 'Zapier', 'Workato', 'Make', 'LangChain', 'LangGraph', 'Dust', 'Writer', 'Jasper',
		'Harvey', 'Agentforce', 'Einstein', 'ServiceNow', 'Databricks', 'Snowflake Cortex', 'LibreChat', 'Windsurf', 'Perplexity', 'NotebookLM', 'Mistral', 'Llama', 'Gumloop', 'Langdock', 'watsonx', 'Moveworks', 'OpenAI', 'Anthropic', 'DeepL', 'Firefly', 'Midjourney', 'Retool', 'Lovable', 'Replit',
	],
	aiSolution: [
		'AI solution', 'AI tool', 'AI tooling', 'AI system', 'AI application', 'AI product', 'AI workflow', 'AI agent', 'AI assistant', 'agent', 'agentic workflow', 'automation', 'workflow', 'prototype', 'integration', 'pipeline', 'AI feature',
		'chatbot', 'copilot', 'proof of concept', 'POC', 'MVP', 'internal tool', 'prompt library', 'RAG', 'custom GPT', 'GPTs', 'AI platform', 'AI capability', 'AI capabilities', 'AI service', 'bot', 'AI use case', 'AI-powered workflow', 'AI-powered tool',
		'AI initiative', 'AI project', 'AI deployment', 'assistants', 'MCP', 'MCP server', 'connector',
	],
	useCase: ['use case', 'use-case', 'AI opportunity', 'opportunity', 'opportunities', 'automation opportunity', 'high-value use case', 'high-impact use case', 'business case', 'AI idea', 'pain point', 'bottleneck', 'inefficiency', 'high-leverage', 'manual process', 'manual work', 'repetitive', 'friction', 'intake', 'backlog', 'pipeline of use cases', 'where AI can', 'where AI could', 'where AI will', 'where AI helps', 'process mapping', 'workflow analysis', 'feasibility'],
	strategyThing: ['AI strategy', 'strategy', 'AI roadmap', 'roadmap', 'AI vision', 'vision', 'AI agenda', 'strategic direction', 'direction', 'strategic plan', 'AI ambition', 'AI transformation roadmap', 'adoption strategy', 'enablement strategy', 'AI plan', 'multi-year', 'operating model', 'target operating model', 'north star', 'investment case', 'AI portfolio', 'strategic priorities'],
	policyThing: [
		'policy', 'AI policy', 'acceptable use', 'acceptable-use', 'usage policy', 'guideline', 'guardrail', 'governance', 'AI governance', 'governance framework', 'responsible AI', 'ethical AI', 'AI ethics', 'AI Act', 'EU AI Act', 'GDPR', 'HIPAA', 'NIST', 'ISO 42001',
		'risk assessment', 'risk framework', 'model risk', 'compliance', 'data protection', 'privacy', 'security review', 'approval process', 'review process', 'review board', 'risk management', 'AI register', 'inventory', 'controls', 'audit', 'human-in-the-loop', 'human oversight', 'data governance', 'standards', 'model inventory', 'AI use policy',
	],
	budgetThing: ['budget', 'funding', 'funded', 'AI budget', 'investment', 'spend', 'financial resources', 'ring-fenced', 'P&L', 'cost centre', 'cost center', 'financing', 'grant', 'licence budget', 'license budget', 'business case for', 'cost envelope', 'innovation fund'],
	trainingThing: [
		'training', 'workshop', 'course', 'curriculum', 'curricula', 'learning path', 'learning pathway', 'learning material', 'training material', 'training programme', 'training program', 'bootcamp', 'office hours', 'clinic', 'webinar', 'lunch and learn', 'lunch & learn', 'e-learning', 'elearning', 'playbook',
		'onboarding', 'upskilling', 'upskill', 'reskilling', 'AI literacy', 'literacy', 'AI fluency', 'fluency', 'coaching', 'coach', 'tutorial', 'how-to', 'guide', 'demo session', 'learning content', 'learning programme', 'learning program', 'hackathon', 'certification', 'masterclass', 'teach', 'train', 'academy', 'enablement session', 'enablement material', 'enablement content', 'documentation', 'knowledge base',
	],
	metricThing: [
		'metric', 'KPI', 'OKR', 'adoption metric', 'measure', 'impact', 'ROI', 'return on investment', 'dashboard', 'outcome', 'benefit', 'benefits realisation', 'benefits realization', 'value', 'success metric', 'usage', 'adoption rate', 'business impact', 'business value', 'time saved', 'hours saved', 'productivity gain', 'baseline', 'target', 'scorecard', 'adoption', 'success criteria', 'measurable', 'utilisation', 'utilization',
	],
	changeThing: [
		'change management', 'organisational change', 'organizational change', 'behaviour change', 'behavior change', 'behaviour', 'behavior', 'behavioural', 'behavioral', 'culture', 'cultural', 'mindset', 'ways of working', 'way of working', 'new ways', 'resistance', 'sceptic', 'skeptic', 'sceptical', 'skeptical', 'habit', 'redesign', 'process redesign', 'workflow redesign', 'role redesign', 'job redesign', 'transition', 'change plan', 'communication plan', 'change programme', 'change program', 'adoption barrier', 'barrier', 'fear', 'concern', 'trust', 'psychological safety', 'how people work', 'how teams work', 'how we work', 'how work gets done', 'day-to-day work', 'reimagine', 'rethink', 'ADKAR', 'Prosci', 'Kotter', 'change readiness', 'stakeholder engagement', 're-engineer', 'process change',
	],
	communityThing: ['community', 'community of practice', 'communities of practice', 'champion', 'champions network', 'ambassador', 'knowledge sharing', 'share learnings', 'share best practices', 'best practice', 'lessons learned', 'lessons learnt', 'guild', 'network of', 'peer learning', 'show and tell', 'forum', 'meetup', 'newsletter', 'slack channel', 'share knowledge', 'sharing knowledge', 'internal community', 'reusable', 'cross-pollinate', 'showcase', 'success stories', 'demo day'],
	pilotThing: ['pilot', 'proof of concept', 'proofs of concept', 'POC', 'PoCs', 'prototype', 'experiment', 'experimentation', 'trial', 'MVP', 'test and learn', 'sandbox', 'rapid prototyping', 'hackathon', 'proof of value', 'early pilot', 'first use cases'],
	deployThing: ['deploy', 'deployment', 'implementation', 'implement', 'roll out', 'rollout', 'roll-out', 'launch', 'go live', 'go-live', 'production', 'productionise', 'productionize', 'release', 'ship', 'integrate', 'into production', 'operationalise', 'operationalize', 'onboard', 'configure', 'put into use', 'embed', 'end-to-end', 'stand up', 'deliver'],
	scaleThing: ['scale', 'scaling', 'at scale', 'expand', 'extend', 'replicate', 'organisation-wide', 'organization-wide', 'enterprise-wide', 'company-wide', 'across the organisation', 'across the organization', 'across the company', 'across the business', 'across the enterprise', 'across departments', 'across teams', 'systematise', 'systematize', 'standardise', 'standardize', 'industrialise', 'scalable', 'repeatable', 'broaden', 'widespread', 'from pilot to', 'beyond pilots', 'reuse', 'firm-wide'],
	sustainThing: ['sustain', 'maintain', 'maintenance', 'monitor', 'monitoring', 'support', 'continuous improvement', 'continuously improve', 'iterate', 'improve', 'optimise', 'optimize', 'operate', 'ongoing', 'long-term', 'lifecycle', 'upkeep', 'embed', 'refine', 'tune', 'keep up to date', 'retire', 'reliability', 'observability', 'post-launch', 'after launch', 'feedback loop', 'incident', 'troubleshoot', 'run and maintain', 'review regularly', 'keep current'],
} satisfies Lexicon;
