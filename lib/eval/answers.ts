import { FLAGS, FOUNDATIONS, LIFECYCLE, PARTNERS, RATINGS, RESPONSIBILITIES, SKILLS } from '../analysis/codebook.ts';
import { isInDomain, type Label } from '../fit/examples.ts';

/** A labelled posting with what the program found in it, both in the codebook's JSON form. */
export interface Answers {
	readonly id: string;
	readonly title: string;
	readonly text: string;
	readonly gold: Label;
	readonly found: Readonly<Record<string, unknown>>;
}

/** Fields with one value. */
export const SINGLE = [
	'domain',
	'layer',
	'stance',
	'metrics',
	'trajectory',
	'boundaries',
	'mandate',
	'buildOrEnable',
	'changeAware',
] as const;
/** Fields whose values lie on a scale. */
export const ORDERED = ['stageShown', 'stageHiredFor'] as const;
/** Groups of fields that hold or do not. */
export const YES_NO = {
	responsibilities: RESPONSIBILITIES,
	skills: SKILLS,
	lifecycle: LIFECYCLE,
	flags: FLAGS,
} as const;
export const GRADED = { partners: PARTNERS, foundations: FOUNDATIONS } as const;
export const RATED = RATINGS.map((key) => `ratings.${key}` as const);

/** The value at a path such as `partners.experts`; undefined when it is not answered. */
export function valueAt(answers: unknown, path: string): unknown {
	return path
		.split('.')
		.reduce<unknown>(
			(value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined),
			answers,
		);
}

/** Whether the reader said that the posting is about a role of the domain; the other fields are answered only then. */
export const goldInDomain = ({ gold }: Answers): boolean => isInDomain(gold);
export const foundInDomain = ({ found }: Answers): boolean =>
	found.domain === 'enablement' || found.domain === 'customer-enablement';

/** Topics of the five questions. */
export function topicsOf(answers: unknown): string[] {
	const given = valueAt(answers, 'questions');
	return Array.isArray(given) ? given.slice(0, 5).map(String) : [];
}

/** Share of the reader's questions that were found too; 1 when the reader asks none. */
export function sharedQuestions({ gold, found }: Answers): number {
	const asked = topicsOf(gold);
	const chosen = topicsOf(found);
	return asked.length === 0 ? 1 : asked.filter((topic) => chosen.includes(topic)).length / asked.length;
}
