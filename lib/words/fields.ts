import { FIELDS, type Field, type Stage } from '../analysis/codebook.ts';
import { say } from './index.ts';

const GROUPS = ['responsibilities', 'partners', 'foundations', 'skills', 'lifecycle'] as const;
type Group = (typeof GROUPS)[number];
export type GroupedField = Extract<Field, `${Group}.${string}`>;
type FlagField = Extract<Field, `flags.${string}`>;

const isGrouped = (field: Field): field is GroupedField => GROUPS.some((group) => field.startsWith(`${group}.`));
const isFlag = (field: Field): field is FlagField => field.startsWith('flags.');

/** A field's name: short, able to stand alone. */
export function fieldName(field: Field): string {
	if (isGrouped(field)) return say(`codebook.${field}.name`);
	if (isFlag(field)) return say(`${field}.title`);
	return say(`codebook.fields.${field}.name`);
}

/** What the field looks for, as it follows "looked for". */
export function fieldMeaning(field: Field): string {
	if (isGrouped(field)) return say(`codebook.${field}.means`);
	if (isFlag(field)) return say(`${field}.title`);
	return say(`codebook.fields.${field}.means`);
}

/** Fields whose silence a reader should know of: not the families of work, skills or steps that simply are not asked. */
export const LOOKED_FOR: readonly Field[] = FIELDS.filter(
	(field) =>
		!/^(?:responsibilities|skills|lifecycle|flags)\./.test(field) &&
		!['domain', 'layer', 'stance', 'buildOrEnable'].includes(field),
);

/** The catalogue's key for a stage. */
export const stageKey = (stage: Stage) => `codebook.stage.${stage}` as const;
