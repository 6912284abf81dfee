import * as z from 'zod/mini';
import { FIELDS, type Field, type FieldValues, RATINGS, TOPICS, valuesOf } from '../analysis/codebook.ts';

const LONGEST_WORD = 60;
/** Some words without space around them. */
const word = z.string().check(z.regex(/^\S(?:.*\S)?$/u), z.maxLength(LONGEST_WORD));

/** The person's own rating, 1 to 5. */
const stars = z.literal([1, 2, 3, 4, 5]);

/** One question of the notebook. Its answer is an entry of its own, `answer.<id>`. */
const NotebookQuestion = z.object({
	/** The topic for a question of the report, so that it is the same one in a later report; else a random id. */
	id: z.string().check(z.minLength(1)),
	ticked: z.boolean(),
	/** What was asked: a question of the report with all that words it, or the person's own words. */
	asks: z.discriminatedUnion('kind', [
		z.object({
			kind: z.literal('report'),
			topic: z.enum(TOPICS),
			reason: z.literal(['silent', 'on-the-role', 'generic', 'conflict']),
			terms: z.record(z.string(), z.string()),
		}),
		z.object({ kind: z.literal('own'), text: z.string().check(z.minLength(1)) }),
	]),
});
export type NotebookQuestion = z.infer<typeof NotebookQuestion>;

/** What an answer settled. */
interface Learned<F extends Field = Field> {
	/** null: it is not so, there is none. */
	readonly value: FieldValues[F] | null;
	/** The question whose answer it was; null: learned elsewhere. */
	readonly from: string | null;
}

export type EntryField =
	| 'note'
	| 'status'
	| 'tags'
	| `rating.${(typeof RATINGS)[number]}`
	| 'questions'
	| `answer.${string}`
	| `learned.${Field}`;

/** What each field holds. A field without a record was never written or was emptied again. */
export type EntryValue<F extends EntryField> = F extends 'note' | `answer.${string}`
	? string
	: F extends 'status'
		? string
		: F extends 'tags'
			? readonly string[]
			: F extends `rating.${string}`
				? z.infer<typeof stars>
				: F extends 'questions'
					? readonly NotebookQuestion[]
					: F extends `learned.${infer L extends Field}`
						? Learned<L>
						: never;

const VALUES: Readonly<Record<string, z.ZodMiniType>> = {
	note: z.string(),
	status: word,
	tags: z.array(word),
	questions: z.array(NotebookQuestion),
	...Object.fromEntries(RATINGS.map((rating) => [`rating.${rating}`, stars])),
	...Object.fromEntries(FIELDS.map((field) => [`learned.${field}`, learned(field)])),
};
const ANSWER = z.string();

/** One thing a person wrote about one posting. The key of its record is field and id. */
export const Entry = z
	.object({
		schema: z.literal(2),
		/** The posting's. */
		id: z.string(),
		field: z.string(),
		value: z.unknown(),
		/** UTC. */
		changedAt: z.iso.datetime(),
	})
	.check(({ value: { field, value }, issues }) => {
		const shape = field.startsWith('answer.') ? ANSWER : VALUES[field];
		if (!shape) {
			issues.push({ code: 'custom', input: field, path: ['field'], message: `no field is called ${field}` });
			return;
		}
		const parsed = shape.safeParse(value);
		for (const issue of parsed.error?.issues ?? []) {
			issues.push({ code: 'custom', input: value, path: ['value', ...issue.path], message: issue.message });
		}
	});
export interface Entry<F extends EntryField = EntryField> {
	readonly schema: 2;
	readonly id: string;
	readonly field: F;
	readonly value: EntryValue<F>;
	readonly changedAt: string;
}

/** All that a person wrote about one posting, by field. */
export type Entries = { readonly [F in EntryField]?: Entry<F> };

function learned(field: Field) {
	return z.object({ value: settled(field), from: z.nullable(z.string()) });
}

/** What a field can be found out to be: one of its values, or null, "it is not so". */
export function settled(field: Field) {
	return z.nullable(z.literal([...valuesOf(field)] as (string | number | true)[]));
}
