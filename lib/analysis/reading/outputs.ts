import {
	BUILD_OR_ENABLE,
	DOMAINS,
	FLAGS,
	LAYERS,
	LIFECYCLE,
	MANDATES,
	METRICS,
	RESPONSIBILITIES,
	SKILLS,
	STANCES,
} from '../codebook.ts';

/** Fields of which exactly one value holds, or none; `null` stands for none. */
export const CHOICES = {
	domain: DOMAINS,
	layer: LAYERS,
	stance: [...STANCES, null],
	metrics: [...METRICS, null],
	mandate: [...MANDATES, null],
	buildOrEnable: [...BUILD_OR_ENABLE, null],
} as const;

export type ChoiceField = keyof typeof CHOICES;

/** Fields on the scale of stages: answered as "at all?" and "beyond this one?", since the stages stand in order. */
export const STAGE_FIELDS = ['stageShown', 'stageHiredFor'] as const;
export type StageField = (typeof STAGE_FIELDS)[number];

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
