import { FIELDS, type Field, FOUNDATIONS, type Layer, PARTNERS } from '../codebook.ts';
import type { Decided } from '../model/decisions.ts';
import type { PostingEvidence } from '../model/posting-features.ts';
import { likeliestStage } from '../stage.ts';
import type { Finding, Findings, Quote } from '../types.ts';
import { confidenceOf, type Locate, locator, type Support } from './evidence.ts';
import { CHOICES, type ChoiceField, SIMPLE, STAGE_FIELDS, type StageField } from './outputs.ts';

/** Families of work that make a layer. */
const LAYER_WORK: Record<Layer, readonly string[]> = {
	strategic: ['responsibilities.roadmap', 'responsibilities.governance', 'mandate=strategy'],
	operational: ['responsibilities.delivery', 'responsibilities.building', 'responsibilities.opportunities'],
	adoption: [
		'responsibilities.training',
		'responsibilities.advocacy',
		'responsibilities.community',
		'responsibilities.change',
	],
};

/** Claims that a value rests on where it is not a claim of its own. */
const RESTS_ON: Readonly<Record<string, readonly string[]>> = {
	'stance=mixed': ['stance=doer', 'stance=orchestrator'],
	'mandate=both': ['mandate=strategy', 'mandate=execution'],
	'buildOrEnable=both': ['buildOrEnable=builds', 'buildOrEnable=enables'],
	...Object.fromEntries(Object.entries(LAYER_WORK).map(([layer, claims]) => [`layer=${layer}`, claims])),
};

/** The claims to look for when a role's domain is to be shown: its purpose, wherever it is said. */
const DOMAIN_WORK: Readonly<Record<string, readonly string[]>> = {
	enablement: [
		'buildOrEnable=enables',
		'responsibilities.building',
		'responsibilities.training',
		'responsibilities.delivery',
	],
	'customer-enablement': [
		'buildOrEnable=enables',
		'responsibilities.delivery',
		'lifecycle.deploy',
		'responsibilities.training',
	],
	'ai-specialist': ['responsibilities.building', 'buildOrEnable=builds', 'skills.technical'],
	other: ['skills.business', 'skills.communication', 'mandate=execution'],
};

/** Without one of these a sentence is no proof that a role is about AI. */
const AI = ['aiOnly', 'aiTool'];
/** With one of these a skill is wished for, not asked. */
const WISHED = ['niceToHave'];

/** One finding for every field of the codebook. A value without a quote is not stated. */
export function readFindings(posting: PostingEvidence, decided: Decided): Findings {
	const locate = locator(posting);
	const findings: Partial<Record<Field, Finding<unknown>>> = {};
	for (const field of Object.keys(CHOICES) as ChoiceField[]) findings[field] = choose(field, decided, locate);
	for (const field of STAGE_FIELDS) findings[field] = stageOf(field, decided, locate);
	for (const field of SIMPLE) {
		findings[field] = finding(field === 'trajectory' || field === 'boundaries' ? 'stated' : true, {
			given: decided.margin(field) > 0,
			confidence: confidenceOf(decided, field, decided.margin(field) > 0),
			support: {
				claims: [field],
				cues: [`${field}=true`, `${field}=stated`],
				avoid: field.startsWith('skills.') ? WISHED : [],
			},
			locate,
		});
	}
	for (const key of PARTNERS) findings[`partners.${key}`] = partner(`partners.${key}`, decided, locate);
	for (const key of FOUNDATIONS) findings[`foundations.${key}`] = foundation(`foundations.${key}`, decided, locate);
	for (const field of FIELDS) if (!findings[field]) throw new Error(`no reading for ${field}`);
	return findings as Findings;
}

function choose(field: ChoiceField, decided: Decided, locate: Locate): Finding<unknown> {
	const weight = weigher(field, decided);
	const values: readonly (string | number | null)[] = CHOICES[field];
	const ranked = [...values].sort((a, b) => weight(b) - weight(a));
	const [value = null, second = null] = ranked;
	const confidence = weight(value) / values.reduce<number>((sum, v) => sum + weight(v), 0);
	if (value === null) return { state: 'silent', confidence };
	const found = finding(value, { given: true, confidence, support: support(field, value), locate });
	if (found.state === 'silent' || second === null) return found;
	const against = locate(support(field, second)) ?? [];
	return { ...found, against: otherThan(found.evidence, against) };
}

function stageOf(field: StageField, decided: Decided, locate: Locate): Finding<unknown> {
	const { stage, confidence, second } = likeliestStage(field, decided);
	if (stage === null) return { state: 'silent', confidence };
	const found = finding(stage, { given: true, confidence, support: { claims: [`${field}=${stage}`] }, locate });
	if (found.state === 'silent') return found;
	const against = locate({ claims: [`${field}=${second}`] }) ?? [];
	return { ...found, against: otherThan(found.evidence, against) };
}

/** Words that say something else; words that only come near it are no counter-evidence. */
function otherThan(evidence: readonly Quote[], against: readonly Quote[]): Quote[] {
	return against.filter((quote) => !quote.inferred && !evidence.some(({ start }) => start === quote.start));
}

/** How much speaks for each value of a choice. */
function weigher(field: ChoiceField, decided: Decided): (value: string | number | null) => number {
	const chance = (value: string | number | null) => decided.probability(`${field}=${value}`);
	if (field !== 'domain') return (value) => Math.exp(decided.margin(`${field}=${value}`));
	// First whether the role brings AI into an organisation at all, then which kind it is.
	const inDomain = (value: unknown) => value === 'enablement' || value === 'customer-enablement';
	const inside = chance('enablement') + chance('customer-enablement');
	const outside = chance('ai-specialist') + chance('other');
	return (value) => chance(value) + (inDomain(value) === inside > outside ? 1 : 0);
}

function support(field: ChoiceField, value: string | number): Support {
	const own = `${field}=${value}`;
	if (field === 'domain')
		return {
			claims: DOMAIN_WORK[String(value)] ?? [],
			cues: [own],
			whole: true,
			mention: value === 'other' ? [] : AI,
		};
	return { claims: RESTS_ON[own] ?? [own], cues: [own], whole: field === 'layer', each: field !== 'layer' };
}

function partner(field: `partners.${(typeof PARTNERS)[number]}`, decided: Decided, locate: Locate): Finding<unknown> {
	const committed = decided.margin(`${field}=committed`) > 0;
	const given = committed || decided.margin(`${field}=any`) > 0;
	const value = committed ? 'committed' : 'named';
	return finding(value, {
		given,
		confidence: confidenceOf(decided, committed ? `${field}=committed` : `${field}=any`, given),
		support: { claims: committed ? [`${field}=committed`] : [`${field}=named`, `${field}=committed`] },
		locate,
	});
}

function foundation(
	field: `foundations.${(typeof FOUNDATIONS)[number]}`,
	decided: Decided,
	locate: Locate,
): Finding<unknown> {
	const [inPlace, onTheRole] = [decided.margin(`${field}=in-place`), decided.margin(`${field}=on-the-role`)];
	const value = inPlace >= onTheRole ? 'in-place' : 'on-the-role';
	const given = Math.max(inPlace, onTheRole) > 0;
	return finding(value, {
		given,
		confidence: confidenceOf(decided, `${field}=${value}`, given),
		support: { claims: [`${field}=${value}`] },
		locate,
	});
}

function finding(
	value: unknown,
	{ given, confidence, support, locate }: { given: boolean; confidence: number; support: Support; locate: Locate },
): Finding<unknown> {
	const evidence = given ? locate(support) : null;
	return evidence ? { state: 'stated', value, confidence, evidence, against: [] } : { state: 'silent', confidence };
}
