import {
	BUILD_OR_ENABLE,
	DOMAINS,
	FLAGS,
	FOUNDATIONS,
	LAYERS,
	LIFECYCLE,
	MANDATES,
	METRICS,
	PARTNERS,
	RESPONSIBILITIES,
	SKILLS,
	STAGES,
	STANCES,
	TOPICS,
} from '../codebook.ts';

/** Fields of which exactly one value holds, or none; `null` stands for none. */
export const CHOICES = {
	domain: DOMAINS,
	layer: LAYERS,
	stageShown: [...STAGES, null],
	stageHiredFor: [...STAGES, null],
	stance: [...STANCES, null],
	metrics: [...METRICS, null],
	mandate: [...MANDATES, null],
	buildOrEnable: [...BUILD_OR_ENABLE, null],
} as const;

export type ChoiceField = keyof typeof CHOICES;

/** Fields that hold or do not. */
export const SIMPLE = [
	'trajectory',
	'boundaries',
	'changeAware',
	...RESPONSIBILITIES.map((key) => `responsibilities.${key}` as const),
	...SKILLS.map((key) => `skills.${key}` as const),
	...LIFECYCLE.map((key) => `lifecycle.${key}` as const),
	...FLAGS.map((key) => `flags.${key}` as const),
] as const;

/**
 * Everything the decision model answers. `partners.x=any`: at least named. Named without `committed` is named;
 * a foundation takes the stronger of its two values when both are decided for.
 */
export const OUTPUTS: readonly string[] = [
	...Object.entries(CHOICES).flatMap(([field, values]) => values.map((value) => `${field}=${value}`)),
	...SIMPLE,
	...PARTNERS.flatMap((key) => [`partners.${key}=any`, `partners.${key}=committed`]),
	...FOUNDATIONS.flatMap((key) => [`foundations.${key}=in-place`, `foundations.${key}=on-the-role`]),
	...TOPICS.map((topic) => `topic.${topic}`),
];
