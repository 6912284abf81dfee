import { FIELDS, type Field, type FieldValues } from '../../lib/analysis/codebook.ts';
import type { Evidence, Finding, Findings, Quote, Report, Verdict } from '../../lib/analysis/types.ts';
import type { Posting } from '../../lib/posting.ts';

/** A posting written for the tests, with a report made by hand: every quote stands in the text. */
export const examplePosting: Posting = {
	schema: 1,
	url: 'https://jobs.example.com/keelbridge/ai-enablement-lead',
	site: 'generic',
	title: 'AI Enablement Lead',
	company: 'Keelbridge Specialty',
	location: 'Chicago',
	salary: '$120,000 - $145,000 a year',
	employmentType: 'Full-time',
	postedAt: '2026-11-03',
	text: `Keelbridge Specialty insures ships, cargo and the people who build harbours.
Where we are
Four teams have run pilots with Copilot since spring, each in its own way. Claims and underwriting now ask for more.
What you will do
- Scale what works from the pilots to all 900 colleagues.
- Design and run training for every department, and coach managers.
- Set the AI roadmap and deliver the first programmes yourself.
- Write our AI usage policy together with Legal.
- Build a network of champions in the business units.
- Track adoption and report its value to the board.
- Prototype small automations with the tools we have.
Who you work with
Our platform team connects the tools and gives two engineers for a day a week. You report to the Chief Operating Officer, who started this programme.
The learning team is on board.
What you bring
- Years in change or enablement, and a gift for plain words.
- Hands-on experience with language models.
Keelbridge is an equal opportunity employer.`,
	readAt: '2026-11-21T09:30:00.000Z',
};

/** The place of a fragment in the example's text. */
export function quote(fragment: string, text: string = examplePosting.text): Quote {
	const start = text.indexOf(fragment);
	if (start < 0) throw new Error(`Not in the example: ${fragment}`);
	return { start, end: start + fragment.length, text: fragment };
}

const proof = (first: string, ...rest: string[]): Evidence => [
	quote(first),
	...rest.map((fragment) => quote(fragment)),
];

function stated<F extends Field>(value: FieldValues[F], evidence: Evidence): Finding<FieldValues[F]> {
	return { state: 'stated', value, confidence: 0.8, evidence, against: [] };
}

const pilots = proof('Four teams have run pilots with Copilot since spring', 'Scale what works from the pilots');
const training = proof('Design and run training for every department');
const platform = proof('Our platform team connects the tools and gives two engineers for a day a week');
const chief = proof('You report to the Chief Operating Officer, who started this programme');
const roadmap = proof('Set the AI roadmap and deliver the first programmes yourself');
const policy = proof('Write our AI usage policy together with Legal');
const champions = proof('Build a network of champions in the business units');
const tracking = proof('Track adoption and report its value to the board');
const prototypes = proof('Prototype small automations with the tools we have');

export const silentFindings = Object.fromEntries(
	FIELDS.map((field) => [field, { state: 'silent', confidence: 0.7 }]),
) as unknown as Findings;

export const exampleFindings: Findings = {
	...silentFindings,
	domain: stated<'domain'>('enablement', proof('Scale what works from the pilots to all 900 colleagues')),
	layer: stated<'layer'>('operational', roadmap),
	stageShown: stated<'stageShown'>(2, pilots),
	stageHiredFor: stated<'stageHiredFor'>(3, proof('Scale what works from the pilots to all 900 colleagues')),
	'responsibilities.training': stated<'responsibilities.training'>(true, training),
	'responsibilities.roadmap': stated<'responsibilities.roadmap'>(true, roadmap),
	'responsibilities.governance': stated<'responsibilities.governance'>(true, policy),
	'responsibilities.community': stated<'responsibilities.community'>(true, champions),
	'responsibilities.metrics': stated<'responsibilities.metrics'>(true, tracking),
	'responsibilities.building': stated<'responsibilities.building'>(true, prototypes),
	'responsibilities.delivery': stated<'responsibilities.delivery'>(true, roadmap),
	'partners.executive': stated<'partners.executive'>('committed', chief),
	'partners.platform': stated<'partners.platform'>('committed', platform),
	'partners.risk': stated<'partners.risk'>('named', policy),
	'partners.learning': stated<'partners.learning'>('named', proof('The learning team is on board')),
	'foundations.tooling': stated<'foundations.tooling'>('in-place', prototypes),
	'foundations.sponsor': stated<'foundations.sponsor'>('in-place', chief),
	'foundations.policy': stated<'foundations.policy'>('on-the-role', policy),
	metrics: stated<'metrics'>('generic', tracking),
	mandate: stated<'mandate'>('both', roadmap),
	'skills.change': stated<'skills.change'>(true, proof('Years in change or enablement')),
	'skills.technical': stated<'skills.technical'>(true, proof('Hands-on experience with language models')),
};

const verdicts: readonly Verdict[] = [
	{ check: 'current-state', outcome: { kind: 'met', evidence: pilots } },
	{ check: 'stage-gap', outcome: { kind: 'partly', evidence: pilots } },
	{ check: 'workload', outcome: { kind: 'concern', evidence: [...training, ...roadmap, ...policy] } },
	{ check: 'sole-ownership', outcome: { kind: 'silent' } },
	{ check: 'mandate', outcome: { kind: 'concern', evidence: roadmap } },
	{ check: 'partners', outcome: { kind: 'met', evidence: [...platform, ...chief] as unknown as Evidence } },
	{ check: 'foundations', outcome: { kind: 'partly', evidence: prototypes } },
	{ check: 'success-metrics', outcome: { kind: 'partly', evidence: tracking } },
	{ check: 'trajectory', outcome: { kind: 'silent' } },
	{ check: 'boundaries', outcome: { kind: 'silent' } },
	{ check: 'skills', outcome: { kind: 'met', evidence: proof('Hands-on experience with language models') } },
	{ check: 'clarity', outcome: { kind: 'error', message: 'Example of a check that threw' } },
];

export const exampleReport: Extract<Report, { kind: 'read' }> = {
	kind: 'read',
	engine: '0.1.0',
	findings: exampleFindings,
	stage: { shown: 2, hiredFor: 3, gap: 1, distribution: [0.05, 0.17, 0.6, 0.18], confidence: 0.66 },
	scores: {
		scope: {
			value: 38,
			parts: [
				{ check: 'workload', weight: 3, credit: 0.2 },
				{ check: 'mandate', weight: 2, credit: 0 },
				{ check: 'skills', weight: 1, credit: 1 },
				{ check: 'boundaries', weight: 1, credit: null },
			],
		},
		partners: { value: 78, parts: [{ check: 'partners', weight: 3, credit: 0.78 }] },
		foundations: { value: 55, parts: [{ check: 'foundations', weight: 3, credit: 0.55 }] },
		overall: {
			value: 54,
			parts: [
				{ check: 'partners', weight: 3, credit: 0.78 },
				{ check: 'foundations', weight: 3, credit: 0.55 },
				{ check: 'workload', weight: 3, credit: 0.2 },
				{ check: 'stage-gap', weight: 2, credit: 0.5 },
			],
		},
	},
	verdicts,
	flags: [
		{ id: 'unrealisticScope', severity: 'high', quotes: training },
		{ id: 'blurredMandate', severity: 'medium', quotes: roadmap },
	],
	questions: [
		{ topic: 'budget', reason: 'silent', terms: { tool: 'Copilot' }, quotes: [] },
		{
			topic: 'strategy-or-execution',
			reason: 'conflict',
			terms: { term: 'Set the AI roadmap' },
			quotes: roadmap,
		},
		{ topic: 'metrics', reason: 'generic', terms: { term: 'Track adoption' }, quotes: tracking },
		{ topic: 'policy', reason: 'on-the-role', terms: { team: 'Legal' }, quotes: policy },
		{ topic: 'trajectory', reason: 'silent', terms: {}, quotes: [] },
	],
};
