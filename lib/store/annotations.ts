import * as z from 'zod/mini';
import { FIELDS } from '../analysis/codebook.ts';
import { settled } from './entries.ts';

/**
 * A span of the posting's text, in the words of the W3C Web Annotation Data Model: the quote with what stands around it,
 * and where it stood (UTF-16 offsets into `Posting.text`).
 */
export const Target = z.object({
	selector: z.tuple([
		z.object({
			type: z.literal('TextQuoteSelector'),
			exact: z.string().check(z.minLength(1)),
			prefix: z.string(),
			suffix: z.string(),
		}),
		z.object({
			type: z.literal('TextPositionSelector'),
			start: z.int().check(z.nonnegative()),
			end: z.int().check(z.nonnegative()),
		}),
	]),
});
export type Target = z.infer<typeof Target>;

/** What a highlight can mean. */
const MEANINGS = ['promising', 'worrying', 'question', 'fact'] as const;

const annotation = {
	schema: z.literal(1),
	/** Its own. */
	id: z.string().check(z.minLength(1)),
	/** The posting's. */
	posting: z.string(),
	/** '' when there is none. */
	comment: z.string(),
	/** UTC, like every time. */
	createdAt: z.iso.datetime(),
	changedAt: z.iso.datetime(),
};

/** A span that the person marked. */
export const Highlight = z.object({ ...annotation, meaning: z.enum(MEANINGS), target: Target });
export type Highlight = z.infer<typeof Highlight>;

/** The person's word against a finding. */
export const Dispute = z
	.object({
		...annotation,
		field: z.enum(FIELDS),
		/** The quote it is about; null: the finding as a whole, also one that the posting is silent on. */
		target: z.nullable(Target),
		/** What the field is instead; null: not so, nothing of the kind is stated. */
		value: z.union([z.string(), z.number(), z.literal(true), z.null()]),
	})
	.check(({ value: { field, value }, issues }) => {
		if (settled(field).safeParse(value).success) return;
		issues.push({ code: 'custom', input: value, path: ['value'], message: `no value of ${field}` });
	});
export type Dispute = z.infer<typeof Dispute>;
