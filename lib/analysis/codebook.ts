/*
The codebook's fields and values, word for word. Everything else in this folder speaks of fields by these names.
*/

export const DOMAINS = ['enablement', 'customer-enablement', 'ai-specialist', 'other'] as const;
export const LAYERS = ['strategic', 'operational', 'adoption'] as const;
export const STAGES = [0, 1, 2, 3] as const;
export const STANCES = ['doer', 'orchestrator', 'mixed'] as const;
export const MANDATES = ['strategy', 'execution', 'both'] as const;
export const BUILD_OR_ENABLE = ['builds', 'enables', 'both'] as const;
export const METRICS = ['specific', 'generic'] as const;
const PARTNER_VALUES = ['named', 'committed'] as const;
const FOUNDATION_VALUES = ['in-place', 'on-the-role'] as const;

/** Families of work. */
export const RESPONSIBILITIES = [
	'advocacy',
	'opportunities',
	'building',
	'vendors',
	'training',
	'metrics',
	'roadmap',
	'governance',
	'community',
	'delivery',
	'change',
	'people',
] as const;
export const PARTNERS = ['executive', 'experts', 'platform', 'risk', 'learning', 'business', 'champions'] as const;
export const FOUNDATIONS = ['budget', 'tooling', 'policy', 'sponsor', 'team'] as const;
export const SKILLS = ['technical', 'business', 'communication', 'change'] as const;
export const LIFECYCLE = ['identify', 'pilot', 'deploy', 'scale', 'sustain'] as const;
export const FLAGS = [
	'vagueContext',
	'unrealisticScope',
	'blurredMandate',
	'soleOwner',
	'unicorn',
	'seniorityMismatch',
	'hype',
] as const;
export const RATINGS = ['scope', 'partners', 'foundations', 'overall'] as const;

/** What an interview question is about. */
export const TOPICS = [
	'current-state',
	'trajectory',
	'metrics',
	'budget',
	'sponsor',
	'tooling',
	'policy',
	'experts',
	'platform',
	'learning',
	'champions',
	'boundaries',
	'strategy-or-execution',
	'build-or-enable',
	'team',
	'vendors',
	'workload',
	'stage-gap',
	'sustainability',
] as const;

export type Domain = (typeof DOMAINS)[number];
export type Layer = (typeof LAYERS)[number];
export type Stage = (typeof STAGES)[number];
export type Responsibility = (typeof RESPONSIBILITIES)[number];
export type Partner = (typeof PARTNERS)[number];
export type Foundation = (typeof FOUNDATIONS)[number];
export type Skill = (typeof SKILLS)[number];
export type LifecycleStep = (typeof LIFECYCLE)[number];
export type Flag = (typeof FLAGS)[number];
export type Rating = (typeof RATINGS)[number];
export type Topic = (typeof TOPICS)[number];

/** The values a field can be *stated* with. Not stated (`null`, `no`, `silent`, `absent`) is the absence of a value. */
export type FieldValues = {
	domain: Domain;
	layer: Layer;
	stageShown: Stage;
	stageHiredFor: Stage;
	stance: (typeof STANCES)[number];
	metrics: (typeof METRICS)[number];
	trajectory: 'stated';
	boundaries: 'stated';
	mandate: (typeof MANDATES)[number];
	buildOrEnable: (typeof BUILD_OR_ENABLE)[number];
	changeAware: true;
} & { [K in Responsibility as `responsibilities.${K}`]: true } & {
	[K in Partner as `partners.${K}`]: (typeof PARTNER_VALUES)[number];
} & { [K in Foundation as `foundations.${K}`]: (typeof FOUNDATION_VALUES)[number] } & {
	[K in Skill as `skills.${K}`]: true;
} & { [K in LifecycleStep as `lifecycle.${K}`]: true } & { [K in Flag as `flags.${K}`]: true };

export type Field = keyof FieldValues;

const prefixed = <P extends string, K extends string>(prefix: P, keys: readonly K[]) =>
	keys.map((key) => `${prefix}.${key}` as const);

/** Every field that can carry a finding, in the codebook's order. */
export const FIELDS: readonly Field[] = [
	'domain',
	'layer',
	'stageShown',
	'stageHiredFor',
	...prefixed('responsibilities', RESPONSIBILITIES),
	'stance',
	...prefixed('partners', PARTNERS),
	...prefixed('foundations', FOUNDATIONS),
	'metrics',
	'trajectory',
	'boundaries',
	'mandate',
	'buildOrEnable',
	'changeAware',
	...prefixed('skills', SKILLS),
	...prefixed('lifecycle', LIFECYCLE),
	...prefixed('flags', FLAGS),
];

/** The values that a field can be stated with, in the codebook's order. */
export function valuesOf<F extends Field>(field: F): readonly FieldValues[F][] {
	const [group = ''] = field.split('.');
	return (VALUES[group] ?? [true]) as readonly FieldValues[F][];
}

const VALUES: Readonly<Record<string, readonly unknown[]>> = {
	domain: DOMAINS,
	layer: LAYERS,
	stageShown: STAGES,
	stageHiredFor: STAGES,
	stance: STANCES,
	partners: PARTNER_VALUES,
	foundations: FOUNDATION_VALUES,
	metrics: METRICS,
	trajectory: ['stated'],
	boundaries: ['stated'],
	mandate: MANDATES,
	buildOrEnable: BUILD_OR_ENABLE,
};

/** Kinds of text a posting is made of. */
export const SECTIONS = [
	'company',
	'role',
	'duties',
	'requirements',
	'nice',
	'offer',
	'apply',
	'legal',
	'other',
] as const;
export type Section = (typeof SECTIONS)[number];
