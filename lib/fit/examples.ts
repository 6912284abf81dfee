import type { Field, Section } from '../analysis/codebook.ts';

/** A careful reader's answers, as the codebook's JSON form has them. */
export interface Label {
	readonly id: string;
	readonly domain: string;
	/** Field → places in the text that show it, as [start, end). */
	readonly evidence?: Readonly<Record<string, readonly (readonly [number, number])[]>>;
	readonly [field: string]: unknown;
}

export interface LabelledPosting {
	readonly id: string;
	readonly title: string;
	readonly company: string | null;
	readonly text: string;
	readonly label: Label;
	/** Every sentence's section and claims, where somebody marked them all. */
	readonly marks?: readonly SentenceMark[];
}

export interface SentenceMark {
	readonly start: number;
	readonly end: number;
	readonly section: Section;
	readonly claims?: readonly string[];
}

/** A sentence written for training, with all its claims among the fields that begin with `about`. */
export interface Wording {
	readonly about: string;
	readonly section: Section;
	readonly text: string;
	readonly claims: readonly string[];
}

export const isInDomain = (label: Label): boolean =>
	label.domain === 'enablement' || label.domain === 'customer-enablement';

/** The answer to one field, by its path. */
export function answer(label: Label, field: string): unknown {
	return field.split('.').reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], label);
}

/** The field of a claim key. */
export function fieldOf(claim: string): Field {
	return claim.split('=')[0] as Field;
}

/** True when the label as a whole says so; `undefined` when the label does not answer the field. */
export function holds(label: Label, claim: string): boolean | undefined {
	const [field, value] = claim.split('=') as [string, string | undefined];
	const given = answer(label, field);
	if (given === undefined) return undefined;
	return value === undefined ? given === true || given === 'stated' : String(given) === value;
}
