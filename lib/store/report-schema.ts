import * as z from 'zod/mini';
import { FIELDS, FLAGS, RATINGS, TOPICS } from '../analysis/codebook.ts';
import type { Report } from '../analysis/types.ts';

const Quote = z.object({
	start: z.number(),
	end: z.number(),
	text: z.string(),
	inferred: z.optional(z.literal(true)),
});
const Quotes = z.array(Quote);
const Evidence = Quotes.check(z.minLength(1));
const Stage = z.nullable(z.literal([0, 1, 2, 3]));

const Finding = z.discriminatedUnion('state', [
	z.object({
		state: z.literal('stated'),
		value: z.union([z.string(), z.number(), z.literal(true)]),
		confidence: z.number(),
		evidence: Evidence,
		against: Quotes,
	}),
	z.object({ state: z.literal('silent'), confidence: z.number() }),
]);
const Findings = z.record(z.enum(FIELDS), Finding);

const Outcome = z.discriminatedUnion('kind', [
	z.object({ kind: z.literal('met'), evidence: Evidence }),
	z.object({ kind: z.literal('partly'), evidence: Evidence }),
	z.object({ kind: z.literal('concern'), evidence: Quotes }),
	z.object({ kind: z.literal('silent') }),
	z.object({ kind: z.literal('error'), message: z.string() }),
]);

const Score = z.object({
	value: z.nullable(z.number()),
	parts: z.array(z.object({ check: z.string(), weight: z.number(), credit: z.nullable(z.number()) })),
});

const Shape = z.discriminatedUnion('kind', [
	z.object({
		kind: z.literal('read'),
		engine: z.string(),
		findings: Findings,
		stage: z.object({
			shown: Stage,
			hiredFor: Stage,
			gap: z.nullable(z.number()),
			distribution: z.tuple([z.number(), z.number(), z.number(), z.number()]),
			confidence: z.number(),
			inferred: z.optional(z.literal(true)),
		}),
		scores: z.record(z.enum(RATINGS), Score),
		verdicts: z.array(z.object({ check: z.string(), outcome: Outcome })),
		flags: z.array(z.object({ id: z.enum(FLAGS), severity: z.literal(['high', 'medium']), quotes: Evidence })),
		questions: z.array(
			z.object({
				topic: z.enum(TOPICS),
				reason: z.literal(['silent', 'on-the-role', 'generic', 'conflict']),
				terms: z.record(z.string(), z.string()),
				quotes: Quotes,
			}),
		),
	}),
	z.object({ kind: z.literal('other-role'), engine: z.string(), findings: Findings }),
	z.object({ kind: z.literal('other-language'), engine: z.string(), language: z.string() }),
	z.object({ kind: z.literal('too-short'), engine: z.string(), words: z.number() }),
]);

/**
 * A stored report in today's shape; null when it is not (a report of another engine, or damage):
 * the posting beside it can always be read anew.
 */
export function storedReport(value: unknown): Report | null {
	const parsed = Shape.safeParse(value);
	// The shape holds; which value belongs to which field is the engine's word, and its version is stored beside it.
	return parsed.success ? (parsed.data as Report) : null;
}
