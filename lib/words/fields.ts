import { FIELDS, type Field, type Stage } from '../analysis/codebook.ts';
import type { Claim } from '../analysis/types.ts';
import { say } from './index.ts';

const GROUPS = ['responsibilities', 'partners', 'foundations', 'skills', 'lifecycle'] as const;
type Group = (typeof GROUPS)[number];
type GroupedField = Extract<Field, `${Group}.${string}`>;
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

/** A stated value in words; null where being stated is all there is to say. */
export function valueName({ field, value }: Claim): string | null {
	if (value === true || value === 'stated') return null;
	switch (field) {
		case 'domain':
		case 'layer':
			return say(`codebook.${field}.${value}.name` as 'codebook.layer.strategic.name');
		case 'stageShown':
		case 'stageHiredFor':
			return `${value} ${say(`codebook.stage.${value}.name`)}`;
		case 'stance':
		case 'metrics':
		case 'mandate':
		case 'buildOrEnable':
			return say(`codebook.${field}.${value}` as 'codebook.mandate.both');
		default:
			return value === 'named' || value === 'committed'
				? say(`codebook.partnerValues.${value}`)
				: say(`codebook.foundationValues.${value}`);
	}
}

/** What a person learned of a field; null: that there is none. */
export function learnedWords(field: Field, value: Claim['value'] | null): string {
	if (value === null) return say('exchange.markdown.notThere');
	return valueName({ field, value } as Claim) ?? say('exchange.markdown.yes');
}

/** Fields whose silence a reader should know of: not the families of work, skills or steps that simply are not asked. */
export const LOOKED_FOR: readonly Field[] = FIELDS.filter(
	(field) =>
		!/^(?:responsibilities|skills|lifecycle|flags)\./.test(field) &&
		!['domain', 'layer', 'stance', 'buildOrEnable'].includes(field),
);

/** The catalogue's key for a stage. */
export const stageKey = (stage: Stage) => `codebook.stage.${stage}` as const;
