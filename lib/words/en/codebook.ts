import type {
	Domain,
	Foundation,
	Layer,
	LifecycleStep,
	Partner,
	Rating,
	Responsibility,
	Skill,
	Topic,
} from '../../analysis/codebook.ts';

/** `name` stands alone on a chip or as a label; `means` completes "looked for" and explains the name. */
interface Entry {
	name: string;
	means: string;
}

const domain = {
	enablement: { name: 'AI enablement', means: 'brings AI into use inside the hiring organisation' },
	'customer-enablement': {
		name: 'AI enablement for customers',
		means: 'brings AI into use inside customers’ organisations',
	},
	'ai-specialist': { name: 'AI specialist', means: 'builds or researches AI itself' },
	other: { name: 'Another kind of role', means: 'has another main purpose, even if AI is mentioned' },
} as const satisfies Record<Domain, Entry>;

const layer = {
	strategic: { name: 'Strategic', means: 'sets direction, owns governance and investment' },
	operational: { name: 'Operational', means: 'takes use cases from discovery through pilot and deployment to scale' },
	adoption: { name: 'Adoption', means: 'works with people: training, communication, champions, new habits' },
} as const satisfies Record<Layer, Entry>;

const stage = {
	'0': {
		name: 'Awareness',
		short: 'Awareness',
		today: 'first thoughts about AI',
		hiredFor: 'setting the direction',
		means: 'AI is said to matter; nothing is said to exist yet',
		needs: 'a clear direction before anything operational',
		writtenFor: 'to define the direction',
	},
	'1': {
		name: 'Organic experimentation',
		short: 'Trying out',
		today: 'people trying tools on their own',
		hiredFor: 'opening access and choosing tools',
		means: 'people try tools on their own or unevenly',
		needs: 'access, standard tools, security and legal review; people who help colleagues, found and supported',
		writtenFor: 'to open access, choose tools and write first rules',
	},
	'2': {
		name: 'Coordinated pilots',
		short: 'Pilots',
		today: 'coordinated pilots',
		hiredFor: 'running pilots',
		means: 'several teams run pilots or first integrations',
		needs: 'budget, fewer tools, a policy; partners in AI, platform and learning; a realistic scope',
		writtenFor: 'to run and coordinate pilots and share what is learned',
	},
	'3': {
		name: 'Scaling adoption',
		short: 'Scaling',
		today: 'AI in wide use',
		hiredFor: 'scaling adoption',
		means: 'AI works in production, or tools are rolled out widely',
		needs: 'a system without a bottleneck: champions in the teams, training, measured impact',
		writtenFor: 'to scale across the organisation and measure the impact',
	},
} as const satisfies Record<
	'0' | '1' | '2' | '3',
	Entry & { short: string; today: string; hiredFor: string; needs: string; writtenFor: string }
>;

const responsibilities = {
	advocacy: { name: 'Advocacy', means: 'inspiring people and winning over sceptics' },
	opportunities: { name: 'Use cases', means: 'finding, assessing and ranking use cases' },
	building: { name: 'Building', means: 'hands-on building or integrating of AI solutions' },
	vendors: { name: 'Vendors', means: 'choosing and managing vendors and tools' },
	training: { name: 'Training', means: 'designing or giving training, workshops, coaching' },
	metrics: { name: 'Measuring', means: 'defining, tracking or reporting use, impact or return' },
	roadmap: { name: 'Roadmap', means: 'building or owning the AI strategy or roadmap' },
	governance: { name: 'Governance', means: 'policy, risk, compliance, security or legal approval' },
	community: { name: 'Community', means: 'champions, communities, knowledge shared across teams' },
	delivery: { name: 'Delivery', means: 'running projects, pilots or a programme' },
	change: { name: 'Change', means: 'changing habits, processes and roles; communication plans' },
	people: { name: 'Managing people', means: 'managing or building a team' },
} as const satisfies Record<Responsibility, Entry>;

const partners = {
	executive: { name: 'Executives', means: 'an executive who works on this with the role' },
	experts: { name: 'AI experts', means: 'AI, machine learning or data science experts, or an AI team' },
	platform: { name: 'Engineering and IT', means: 'engineering, IT, platform or data teams' },
	risk: { name: 'Legal and security', means: 'security, legal, privacy, compliance or procurement' },
	learning: { name: 'Learning and HR', means: 'learning, HR or internal communications' },
	business: { name: 'Business teams', means: 'business functions by name, such as finance or operations' },
	champions: { name: 'Champions', means: 'champions, super-users or communities that exist already' },
} as const satisfies Record<Partner, Entry>;

const foundations = {
	budget: { name: 'budget', means: 'money set aside for this work' },
	tooling: { name: 'tools', means: 'AI tools or platforms chosen and available' },
	policy: { name: 'policy', means: 'an AI policy, guardrails or a review path' },
	sponsor: { name: 'sponsor', means: 'an executive who backs the role' },
	team: { name: 'team', means: 'people who work on this beside the role' },
} as const satisfies Record<Foundation, Entry>;

const skills = {
	technical: { name: 'Technical', means: 'technical skill, or fluency with AI tools' },
	business: { name: 'Business', means: 'business, sector or analytical experience' },
	communication: { name: 'Communication', means: 'writing, speaking, winning people over' },
	change: { name: 'Change', means: 'leading people through change' },
} as const satisfies Record<Skill, Entry>;

const lifecycle = {
	identify: { name: 'Identify', means: 'finding what is worth doing' },
	pilot: { name: 'Pilot', means: 'trying it with some' },
	deploy: { name: 'Deploy', means: 'bringing it into use' },
	scale: { name: 'Scale', means: 'bringing it to many' },
	sustain: { name: 'Sustain', means: 'keeping it useful after launch' },
} as const satisfies Record<LifecycleStep, Entry>;

const ratings = {
	scope: { name: 'Scope', means: 'whether one person can carry what is asked' },
	partners: { name: 'Partners', means: 'who works on this with the role, and what they bring' },
	foundations: { name: 'In place', means: 'what exists already: budget, tools, policy, sponsor, team' },
	overall: { name: 'Overall', means: 'how well the role, as written, is set up to succeed' },
} as const satisfies Record<Rating, Entry>;

const topics = {
	'current-state': 'Where they stand',
	trajectory: 'Where the role leads',
	metrics: 'How success is measured',
	budget: 'Budget',
	sponsor: 'Sponsor',
	tooling: 'Tools',
	policy: 'Rules',
	experts: 'AI experts',
	platform: 'Engineering and IT',
	learning: 'Learning and HR',
	champions: 'Champions',
	boundaries: 'Boundaries of the role',
	'strategy-or-execution': 'Strategy or execution',
	'build-or-enable': 'Build or enable',
	team: 'Team',
	vendors: 'Vendors',
	workload: 'Workload',
	'stage-gap': 'Stage and role',
	sustainability: 'After the launch',
} as const satisfies Record<Topic, string>;

/** Names of the codebook's fields and values in plain words. */
export const codebook = {
	domain,
	layer,
	stage,
	responsibilities,
	partners,
	partnerValues: { committed: 'committed', named: 'named', no: 'not named' },
	foundations,
	foundationValues: { 'in-place': 'in place', 'on-the-role': 'left to the role', silent: 'not said' },
	metrics: { specific: 'named measures', generic: 'in general words' },
	stance: { doer: 'does most of it alone', orchestrator: 'coordinates others who do', mixed: 'does and coordinates' },
	mandate: { strategy: 'strategy', execution: 'execution', both: 'strategy and execution' },
	buildOrEnable: { builds: 'builds', enables: 'enables others', both: 'builds and enables others' },
	skills,
	lifecycle,
	ratings,
	topics,
	fields: {
		domain: { name: 'Kind of role', means: 'the main purpose of the job' },
		layer: { name: 'Layer', means: 'which of the three layers most duties belong to' },
		stageShown: { name: 'Stage shown', means: 'words that show how far the organisation is with AI' },
		stageHiredFor: { name: 'Stage hired for', means: 'words that show for which stage’s work the role is written' },
		responsibilities: { name: 'Kinds of work', means: 'the families of work this person is to do or own' },
		stance: { name: 'Doing or coordinating', means: 'whether the role does the work or coordinates others who do' },
		partners: { name: 'Partners', means: 'functions that work on this with the role' },
		foundations: { name: 'Foundations', means: 'what the role can stand on from the first day' },
		metrics: { name: 'Measures of success', means: 'named measures or targets' },
		trajectory: { name: 'Where the role leads', means: 'how the role ends, changes or leads on' },
		boundaries: { name: 'Boundaries of the role', means: 'what is not this role’s job, or which part others own' },
		mandate: { name: 'Strategy or execution', means: 'whether the role sets the direction or carries it out' },
		buildOrEnable: { name: 'Build or enable', means: 'whether the role builds or helps others to' },
		changeAware: { name: 'Change of work', means: 'habits, roles and ways of working, not only tools' },
		skills: { name: 'Skills asked', means: 'what the person must bring' },
		lifecycle: { name: 'Steps covered', means: 'which steps from idea to upkeep the role covers' },
		flags: { name: 'Red flags', means: 'things a sensible candidate would want to clear up' },
	},
} as const;
